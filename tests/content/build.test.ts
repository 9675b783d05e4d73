import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { copyOfContent, runScript } from '../content-copy.ts';

function lastGoodSite() {
	const dist = join(mkdtempSync(join(tmpdir(), 'dist-')), 'dist');
	mkdirSync(dist);
	writeFileSync(join(dist, 'index.html'), 'the last good site');
	return dist;
}

test('a mistake stops the build with exit code 1, without a stack, and leaves the last good site as it was', async () => {
	const copy = copyOfContent();
	copy.replace('municipalities/alder/facts.yaml', 'seat:', 'sate:');
	const dist = lastGoodSite();
	const { code, output } = await runScript('build.ts', { CONTENT_DIR: copy.dir, OUT_DIR: dist });
	expect(code).toBe(1);
	expect(output).toMatch(/unknown field "sate"/);
	expect(output).not.toMatch(/\n\s+at /);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
	expect(existsSync(`${dist}.next`)).toBe(false);
});

/** Starts a build, and gives it when its pages are being made. */
async function buildUnderWay(env: Record<string, string>) {
	const build = spawn(process.execPath, ['scripts/build.ts'], { env: { ...process.env, ...env }, stdio: 'ignore' });
	const folder = `.cache/building/${build.pid}`;
	while (build.exitCode === null && !(existsSync(folder) && readdirSync(folder).length)) await setTimeout(50);
	expect(build.exitCode, 'the build ended by itself').toBe(null);
	return { build, folder };
}

test('a build that is killed leaves the last good site, and the next one clears away what it left', async () => {
	const copy = copyOfContent();
	const dist = lastGoodSite();
	const env = { CONTENT_DIR: copy.dir, OUT_DIR: dist };
	const { build, folder } = await buildUnderWay(env);
	build.kill('SIGKILL');
	await once(build, 'exit');
	expect(existsSync(folder)).toBe(true);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
	// Any next build does, and one that a mistake stops is the shortest.
	copy.replace('municipalities/alder/facts.yaml', 'seat:', 'sate:');
	await runScript('build.ts', env);
	expect(existsSync(folder)).toBe(false);
	expect(readdirSync(join(dist, '..'))).toEqual(['dist']);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
});
