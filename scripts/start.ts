// Builds the site and serves it as a host would.
import { settings } from '../src/settings.ts';
import { buildSite } from './build-site.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

await run(async () => {
	const dist = settings.outDir ?? 'dist';
	await buildSite(dist);
	const { address } = await serve(dist, settings.port ?? 4321);
	console.log(`The site is at ${address} (stop with Ctrl+C)`);
});
