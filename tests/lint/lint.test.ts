import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';

/** Runs a tool of the project, as `npm run lint` does. Gives its exit code and what it said. */
const run = (tool: string, args: string[]) =>
	new Promise<{ code: number | null; said: string }>((done) => {
		const child = spawn(process.execPath, [`node_modules/.bin/${tool}`, ...args]);
		let said = '';
		child.stdout.on('data', (data) => (said += data));
		child.stderr.on('data', (data) => (said += data));
		child.on('close', (code) => done({ code, said }));
	});

const tools: [string, ...string[]][] = [
	['prettier', '--check', '--log-level', 'warn', '.'],
	['eslint', '.'],
	['stylelint', 'src/**/*.{css,astro}'],
];

// The types of collections, which a build writes too.
beforeAll(async () => {
	if (!existsSync('.astro/content.d.ts')) await run('astro', ['sync', '--silent']);
});

test.for(tools)('%s finds nothing', async ([tool, ...args]) => {
	expect(await run(tool, args)).toEqual({ code: 0, said: '' });
});
