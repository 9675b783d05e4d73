import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { launchServer } from '../scripts/chromium.ts';
import { serve } from '../scripts/serve.ts';

export const builtSite = '.cache/site';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served. */
		base: string;
		/** Where its browser listens. */
		browser: string;
	}
}

function build() {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, OUT_DIR: builtSite },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`The site could not be built.\n${stderr}`);
	// Quiet when all is well: where it is, one line at the end, no warnings.
	if (!/^(.+ … .*\n|.+ …\n)+$/.test(stderr) || stdout.trim().split('\n').length !== 1)
		throw new Error(`The build says more than where it is and one line.\n${stdout}${stderr}`);
}

/** Builds the site once, serves it to all tests that open it and starts a browser for them; `BUILT=1` takes the site that the last run built. */
export default async function setup(project: TestProject) {
	if (!process.env.BUILT) build();
	const { server, address } = await serve(builtSite, 0);
	project.provide('base', address.replace(/\/$/, ''));
	const browser = await launchServer();
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		server.close();
		await browser.close();
	};
}
