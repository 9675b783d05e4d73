// Builds the site and serves it.
import { preview } from 'astro';
import { buildSite } from './build-site.ts';
import { run } from './run.ts';

await run(async () => {
	console.log('Building the site …');
	await buildSite('dist');
	const { host = 'localhost', port } = await preview({ outDir: 'dist', logLevel: 'warn', server: { port: Number(process.env.PORT ?? 4321) } });
	console.log(`The site is at http://${host}:${port}/ (stop with Ctrl+C)`);
});
