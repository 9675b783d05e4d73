import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * The rooms of CONTRIBUTING's map from the ground up. Rooms of one floor lie side by side: what holds for those
 * above holds for the one before.
 */
const ROOMS = [
	'',
	'content',
	'collections',
	'i18n',
	'tools',
	'money',
	'labels',
	'charts',
	'map',
	'posters',
	'share',
	'press',
	'site',
	'checks',
	'styles',
	'components',
	'layouts',
	'views',
	'pages',
];
// Astro looks for these beside the rooms: what its collections and pages are, and what runs before each page.
const DOORS = ['src/content.config.ts', 'src/middleware.ts', 'src/env.d.ts'];

// These read fonts, icons, shapes of land, what earlier builds drew, and the code that draws, and nothing of the
// content.
const OWN_FILES = [
	'src/kept-on-disk.ts',
	'src/map/base.ts',
	'src/map/ground.ts',
	'src/map/relief.ts',
	'src/pages/icon-[name].png.ts',
	'src/share/draw-all.ts',
	'src/share/faces.ts',
	'src/share/fonts.ts',
	'src/site/share.ts',
	'src/site/versions.ts',
];

const roomOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1]! : '');

function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '') : text;
	return ts
		.preProcessFile(code)
		.importedFiles.map(({ fileName }) => fileName)
		.filter((name) => name.startsWith('.'))
		.map((name) => join(dirname(file), name));
}

const files = globSync('src/**/*.{ts,astro}').filter((file) => !DOORS.includes(file));
const floor = (file: string) => ROOMS.indexOf(roomOf(file));

test('every room is on the map', () => {
	expect(files.filter((file) => floor(file) < 0)).toEqual([]);
	const map = readFileSync('CONTRIBUTING.md', 'utf8');
	expect(ROOMS.filter((room) => room && !map.includes(`\`${room}/\``))).toEqual([]);
});

test('imports go only down', { timeout: 60_000 }, () => {
	const up = files.flatMap((file) =>
		importsOf(file)
			.filter((other) => floor(other) > floor(file))
			.map((other) => `${file} → ${other}`),
	);
	expect(up).toEqual([]);
	expect(files.flatMap(importsOf).length).toBeGreaterThan(500);
});

test('only the room on the ground reads the disk, but for what the project itself is made of', () => {
	const others = files.filter(
		(file) => roomOf(file) !== 'content' && /from 'node:fs'/.test(readFileSync(file, 'utf8')),
	);
	expect(others.filter((file) => !OWN_FILES.includes(file))).toEqual([]);
});

test('src/ imports neither scripts nor tests, and scripts no tests', () => {
	const out = [...files, ...DOORS, ...globSync('scripts/**/*.ts')].flatMap((file) =>
		importsOf(file)
			.filter((other) => other.startsWith('tests/') || (file.startsWith('src/') && !other.startsWith('src/')))
			.map((other) => `${file} → ${other}`),
	);
	expect(out).toEqual([]);
});
