// Builds the site and serves it as a host would.
import { buildSite } from './build-site.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

await run(async () => {
	const dist = process.env.OUT_DIR ?? 'dist';
	await buildSite(dist);
	const { address } = await serve(dist, Number(process.env.PORT ?? 4321));
	console.log(`The site is at ${address} (stop with Ctrl+C)`);
});
