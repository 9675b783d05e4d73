import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const namesIn = (folder: string) => globSync(`src/components/${folder}*.astro`).map((file) => basename(file, '.astro'));
const shownIn = (file: string) =>
	[...readFileSync(`src/pages/_style/${file}.ts`, 'utf8').matchAll(/^\t\t([A-Z]\w+): /gm)].map(([, name]) => name);

test('the style page shows every component', () => {
	expect(shownIn('samples').toSorted()).toEqual(namesIn('').toSorted());
	expect(shownIn('prose-samples').toSorted()).toEqual(namesIn('prose/').toSorted());
});

test('it stands on the live site alone: no route that is built names it', () => {
	expect(readFileSync('astro.config.mjs', 'utf8')).toMatch(
		/if \(command === 'dev'\)\s+injectRoute\(\{ pattern: '\/_style\//,
	);
	expect(globSync('src/pages/**/_style/*').length).toBeGreaterThan(3);
});

/** Where the looks of states may stand: one file, and the drawings of maps. */
const OWN = ['states.css', 'map.css'];

test('hover, focus and pressed are drawn in one place for the whole site', () => {
	const elsewhere = globSync('src/{styles,components,layouts,views,pages}/**/*.{css,astro}')
		.filter((file) => !OWN.includes(basename(file)) && !file.includes('/_style/'))
		.filter((file) => /:hover|:active|hover:|\bactive:|[^>]:focus-visible \{/.test(readFileSync(file, 'utf8')));
	expect(elsewhere).toEqual([]);
});
