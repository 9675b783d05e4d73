import { defineCollection, type SchemaContext } from 'astro:content';
import type { z } from 'astro/zod';
import { cover } from './collections/fields.ts';
import { kinds, pagelessKinds } from './collections/kinds.ts';
import { entriesOf } from './content/loader.ts';

const facts = <S extends z.ZodType>(kind: string, schema: S | ((context: SchemaContext) => S)) =>
	defineCollection({ loader: entriesOf(kind, 'facts'), schema });
const text = <S extends z.ZodType>(kind: string, schema: S) =>
	defineCollection({ loader: entriesOf(kind, 'texts'), schema });

// The type of what Astro gives says that the picture itself stands in the field; it is the name of its file.
const pictureOf = ({ image }: SchemaContext) =>
	image() as unknown as z.ZodType<z.infer<ReturnType<typeof image>>, string>;

/** Facts whose cover Astro reads as a picture. To all others the field is the name of a file. */
const withPicture =
	<F extends z.ZodRawShape>(schema: z.ZodObject<F>) =>
	(context: SchemaContext) =>
		schema.extend({ cover: cover.extend({ file: cover.shape.file.pipe(pictureOf(context)) }).optional() });

const {
	regions,
	municipalities,
	statistics,
	stories,
	clusters,
	employers,
	events,
	programmes,
	guides,
	issues,
	articles,
	campaigns,
	pages,
} = kinds;
const { areas, countries, occupations, origins, railways, trades } = pagelessKinds;

export const collections = {
	areas: facts('areas', areas.facts),
	countries: facts('countries', countries.facts),
	occupations: facts('occupations', occupations.facts),
	origins: facts('origins', origins.facts),
	railways: facts('railways', railways.facts),
	trades: facts('trades', trades.facts),
	regions: facts('regions', withPicture(regions.facts)),
	regionsText: text('regions', regions.text),
	municipalities: facts('municipalities', withPicture(municipalities.facts)),
	municipalitiesText: text('municipalities', municipalities.text),
	statistics: facts('statistics', statistics.facts),
	statisticsText: text('statistics', statistics.text),
	stories: facts('stories', withPicture(stories.facts)),
	storiesText: text('stories', stories.text),
	clusters: facts('clusters', withPicture(clusters.facts)),
	clustersText: text('clusters', clusters.text),
	employers: facts('employers', employers.facts),
	employersText: text('employers', employers.text),
	events: facts('events', events.facts),
	eventsText: text('events', events.text),
	programmes: facts('programmes', withPicture(programmes.facts)),
	programmesText: text('programmes', programmes.text),
	guides: facts('guides', withPicture(guides.facts)),
	guidesText: text('guides', guides.text),
	issues: facts('issues', issues.facts),
	issuesText: text('issues', issues.text),
	articles: facts('articles', withPicture(articles.facts)),
	articlesText: text('articles', articles.text),
	campaigns: facts('campaigns', withPicture(campaigns.facts)),
	campaignsText: text('campaigns', campaigns.text),
	pages: facts('pages', pages.facts),
	pagesText: text('pages', pages.text),
};
