import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, headersOf } from '../../scripts/hosting/headers.ts';

const framing = (path: string) => /frame-ancestors ([^;]+)/.exec(headersOf(path)['Content-Security-Policy'] ?? '')?.[1];

test('cards may stand in frames of others, and nothing else may', () => {
	expect(framing('/cards/sv/a/b/index.html')).toBe('*');
	for (const path of [
		'/index.html',
		'/404.html',
		'/sv/index.html',
		'/sv/cards/index.html',
		'/cards.html',
		'/sv/a/b/index.html',
		'/data/v1/figures.json',
		'/p/a/index.html',
		'/drawings/a.svg',
	])
		expect(framing(path), path).toBe("'none'");
});

test('the file of headers has one policy for each address, since hosts put those of two rules together', () => {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	for (const name of ['sv', 'cards', 'data']) mkdirSync(join(folder, name));
	for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), '');
	const blocks = headersFile('/place', readdirSync(folder, { withFileTypes: true })).split('\n\n');
	rmSync(folder, { recursive: true });
	const policies = blocks.flatMap((block) => {
		const [path, ...lines] = block.trim().split('\n');
		const policy = lines.find((line) => line.includes('Content-Security-Policy'));
		return policy ? [[path!, /frame-ancestors ([^;]+)/.exec(policy)![1]!] as const] : [];
	});
	expect(new Map(policies)).toEqual(
		new Map([
			['/place/', "'none'"],
			['/place/404.html', "'none'"],
			['/place/data/*', "'none'"],
			['/place/index.html', "'none'"],
			['/place/sv/*', "'none'"],
			['/place/cards/*', '*'],
		]),
	);
	expect(policies).toHaveLength(6);
});
