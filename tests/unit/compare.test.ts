import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from '../../scripts/compare.ts';

const page = (parts: {
	words?: string;
	href?: string;
	data?: string;
	kind?: string;
	look?: string;
	digest?: string;
}) => {
	const { words = 'Words', href = '/en/', data = '{}', kind = 'Events', look = 'a', digest = 'AbCd1234' } = parts;
	return `<!doctype html><title>Title</title><link rel="stylesheet" href="/_astro/page.${digest}.css">
<meta name="search-kind" data-pagefind-filter="kind[content]" content="${kind}">
<meta property="og:image" content="https://www.example.org/share/home-${digest}.jpg">
<script type="application/ld+json">${data}</script><body class="${look}"><p>${words}</p><a href="${href}">Home</a></body>`;
};

function site(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'compare-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const how = (before: Record<string, string>, after: Record<string, string>) =>
	Object.fromEntries(differences(site(before), site(after)).map((found) => [found.file, found.how.join(', ')]));
const changed = (parts: Parameters<typeof page>[0]) => how({ 'a.html': page({}) }, { 'a.html': page(parts) })['a.html'];

test('a page says in what it differs', () => {
	expect(changed({ words: 'Other words' })).toBe('words');
	expect(changed({ href: '/sv/' })).toBe('links');
	expect(changed({ data: '{"@type":"Event"}' })).toBe('structured data');
	expect(changed({ kind: 'Guides' })).toBe('search facts');
	expect(changed({ look: 'b' })).toBe('markup only');
	expect(changed({ words: 'Other', href: '/sv/' })?.split(', ').toSorted()).toEqual(['links', 'words']);
});

test('digests in the names of scripts, styles and pictures are no difference', () => {
	expect(changed({ digest: 'EfGh5678' })).toBeUndefined();
	expect(how({ '_astro/page.AbCd1234.css': 'a' }, { '_astro/page.EfGh5678.css': 'a' })).toEqual({});
});

test('feeds, calendars and all other files are compared as they are', () => {
	expect(
		how(
			{ 'en/events/calendar.ics': 'A', 'en/feed.xml': '<a/>', 'gone.txt': '', same: 'x' },
			{ 'en/events/calendar.ics': 'B', 'en/feed.xml': '<b/>', 'new.txt': '', same: 'x' },
		),
	).toEqual({
		'en/events/calendar.ics': 'changed',
		'en/feed.xml': 'changed',
		'gone.txt': 'removed',
		'new.txt': 'added',
	});
});

test('the first words that differ are shown', () => {
	const [found] = differences(site({ 'a.html': page({}) }), site({ 'a.html': page({ words: 'Other' }) }));
	expect(found!.lines).toEqual({ before: 'Words', after: 'Other' });
});
