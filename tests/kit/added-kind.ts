import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { copyOfContent } from '../content-copy.ts';
import type { copyOfProject } from '../project-copy.ts';

const schema = `import { z } from 'astro/zod';
import { kind } from './define.ts';
import { dated, places } from './shared.ts';

/** A walk, as a test adds it. */
export const walks = kind({
	view: 'Walk',
	listed: 'footer',
	faceted: true,
	followed: true,
	onPlaces: true,
	caption: ['length', 'places'],
	facts: { ...dated, places: places.describe('Where it leads.') },
	text: { length: z.string().describe('How long it is, in words.') },
});
`;
const view = `---
import PageHead from '../components/PageHead.astro';
import Prose from '../components/Prose.astro';
import type { PageOf } from '../site/pages.ts';

interface Props {
	page: PageOf<'walks'>;
}

const { page } = Astro.props;
---

<div class="page pt-2">
	<PageHead {page} />
	<Prose {page} />
</div>
`;
const summary = 'One walk in the woods that a test adds, to see that a kind of content says once what it is.';
const facts = (place: string) => `source: en
published: 2026-11-26
places: [${place}]
sources:
  - { id: example, publisher: Example, title: An example made by a test, url: 'https://www.example.org/', retrieved: 2026-11-23 }
`;
const text = (id: string) => `---
title: The ${id} walk
path: ${id}
length: Five kilometres
summary: ${summary}
---

## The way

Through the woods.
`;

/**
 * Adds a kind of content to a copy of the project: its schema and its view; and to a copy of the content its words
 * and two entries.
 */
export function addKind(project: ReturnType<typeof copyOfProject>, content: ReturnType<typeof copyOfContent>) {
	project.write('src/collections/walks.ts', schema);
	project.replace(
		'src/collections/kinds.ts',
		'import { areas }',
		"import { walks } from './walks.ts';\nimport { areas }",
	);
	project.replace('src/collections/kinds.ts', '\tcampaigns,\n', '\tcampaigns,\n\twalks,\n');
	project.write('src/views/Walk.astro', view);
	for (const file of globSync('locales/*.json', { cwd: content.dir })) {
		const locale = JSON.parse(readFileSync(content.at(file), 'utf8')) as { lists: object };
		const words = { path: 'walks', title: `Walks (${basename(file, '.json')})`, summary };
		content.write(file, JSON.stringify({ ...locale, lists: { ...locale.lists, walks: words } }, null, '\t'));
	}
	for (const [id, place] of [
		['short', 'one'],
		['long', 'alder'],
	] as const) {
		mkdirSync(content.at(`walks/${id}`), { recursive: true });
		content.write(`walks/${id}/facts.yaml`, facts(place));
		content.write(`walks/${id}/text.en.mdx`, text(id));
	}
}
