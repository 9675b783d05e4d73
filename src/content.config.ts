import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { cover } from './collections/fields.ts';
import { kinds, pagelessKinds } from './collections/kinds.ts';
import { contentDir } from './content-dir.ts';

const facts = <S extends z.ZodType>(folder: string, schema: S | ((context: SchemaContext) => S)) =>
	defineCollection({
		loader: glob({ base: `${contentDir}/${folder}`, pattern: '*/facts.yaml', generateId: ({ entry }) => entry.split('/')[0]! }),
		schema,
	});

const text = <S extends z.ZodType>(folder: string, schema: S) =>
	defineCollection({
		loader: glob({ base: `${contentDir}/${folder}`, pattern: '*/text.*.mdx', generateId: ({ entry }) => entry.replace(/text\.|\.mdx$/g, '') }),
		schema,
	});

/** Facts whose cover Astro reads as a picture. To all others the field is the name of a file. */
const withPicture =
	<F extends z.ZodRawShape>(schema: z.ZodObject<F>) =>
	({ image }: SchemaContext) =>
		schema.extend({ cover: cover.extend({ file: image() }).optional() });

const { regions, municipalities, statistics, pages } = kinds;
const { areas, railways } = pagelessKinds;

export const collections = {
	areas: facts('areas', areas.facts),
	railways: facts('railways', railways.facts),
	regions: facts('regions', withPicture(regions.facts)),
	regionsText: text('regions', regions.text),
	municipalities: facts('municipalities', withPicture(municipalities.facts)),
	municipalitiesText: text('municipalities', municipalities.text),
	statistics: facts('statistics', statistics.facts),
	statisticsText: text('statistics', statistics.text),
	pages: facts('pages', pages.facts),
	pagesText: text('pages', pages.text),
};
