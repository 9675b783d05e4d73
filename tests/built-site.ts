import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

export const builtSite = '.cache/site';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served. */
		base: string;
	}
}

/** Builds the site once and serves it to all tests that open it. */
export default async function setup(project: TestProject) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...process.env, OUT_DIR: builtSite }, encoding: 'utf8' });
	if (status !== 0) throw new Error(`The site could not be built.\n${stderr}`);
	// Quiet when all is well: one line, no warnings.
	if (stderr || stdout.trim().split('\n').length !== 1) throw new Error(`The build says more than one line.\n${stdout}${stderr}`);
	const server = await preview({ outDir: builtSite, logLevel: 'error', server: { port: 4390 } });
	project.provide('base', `http://localhost:${server.port}`);
	return () => server.stop();
}
