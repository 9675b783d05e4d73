import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { kinds, pagelessKinds } from './collections/kinds.ts';
import { contentDir } from './content-dir.ts';

const facts = <S extends z.ZodType>(folder: string, schema: S) =>
	defineCollection({
		loader: glob({ base: `${contentDir}/${folder}`, pattern: '*/facts.yaml', generateId: ({ entry }) => entry.split('/')[0]! }),
		schema,
	});

const text = <S extends z.ZodType>(folder: string, schema: S) =>
	defineCollection({
		loader: glob({ base: `${contentDir}/${folder}`, pattern: '*/text.*.mdx', generateId: ({ entry }) => entry.replace(/text\.|\.mdx$/g, '') }),
		schema,
	});

const { regions, municipalities, statistics, pages } = kinds;
const { areas } = pagelessKinds;

export const collections = {
	areas: facts('areas', areas.facts),
	regions: facts('regions', regions.facts),
	regionsText: text('regions', regions.text),
	municipalities: facts('municipalities', municipalities.facts),
	municipalitiesText: text('municipalities', municipalities.text),
	statistics: facts('statistics', statistics.facts),
	statisticsText: text('statistics', statistics.text),
	pages: facts('pages', pages.facts),
	pagesText: text('pages', pages.text),
};
