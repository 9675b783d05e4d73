import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent, runScript } from '../content-copy.ts';

test('a mistake stops the build with exit code 1, without a stack, and leaves the last good site as it was', async () => {
	const copy = copyOfContent();
	copy.replace('municipalities/falun/facts.yaml', 'seat:', 'sate:');
	const dist = join(mkdtempSync(join(tmpdir(), 'dist-')), 'dist');
	mkdirSync(dist);
	writeFileSync(join(dist, 'index.html'), 'the last good site');
	const { code, output } = await runScript('build.ts', { CONTENT_DIR: copy.dir, OUT_DIR: dist });
	expect(code).toBe(1);
	expect(output).toMatch(/unknown field "sate"/);
	expect(output).not.toMatch(/\n\s+at /);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
	expect(existsSync(`${dist}.next`)).toBe(false);
});
