import { mkdirSync } from 'node:fs';
import type { copyOfContent } from '../content-copy.ts';

/** How many employers there are with the example, and how many of them in each place and trade. */
export const LONG = { all: 71, region: 67, energy: 49, care: 22, regionCare: 22, hazel: 4 };

/** Adds so many employers to a copy of the content that their list, and that of a region, go over two pages. */
export function addLongList(copy: ReturnType<typeof copyOfContent>) {
	for (let at = 0; at < LONG.all - 1; at++) {
		const place = at < 4 ? 'hazel' : at % 2 ? 'alder' : 'birch';
		const trade = at >= 4 && at % 3 === 0 ? 'care' : 'energy';
		mkdirSync(copy.at(`employers/many-${at}`));
		copy.write(
			`employers/many-${at}/facts.yaml`,
			`source: en\npublished: 2026-11-26\nname: Many ${at}\nsector: private\nplaces: [${place}]\ntrades: [${trade}]\nwebsite: https://www.example.org/\nchecked: 2026-11-23\nsources:\n  - { id: example, publisher: Example, title: An example made by a test, url: 'https://www.example.org/', retrieved: 2026-11-23 }\n`,
		);
		copy.write(
			`employers/many-${at}/text.en.mdx`,
			`---\ntitle: Many ${at}\npath: many-${at}\nsummary: One of so many employers that their list does not fit on one page (${at}).\n---\n\nThis is one of many, from 2025.<Source id="example" />\n`,
		);
	}
}
