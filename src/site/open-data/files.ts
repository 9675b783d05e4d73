import { z } from 'astro/zod';
import { defaultLocale, localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { LICENCE } from '../../licence.ts';
import { memoize } from '../../memoize.ts';
import { inSite } from '../../site-address.ts';
import { today } from '../../today.ts';
import { hrefOf } from '../page-model.ts';
import { pagesIn, type Page } from '../pages.ts';
import { clusterRows, eventRows } from './entries.ts';
import { figureRows } from './figures.ts';
import { placeRows } from './places.ts';
import { whole } from './said.ts';
import { rowSchemas, type DataName, type RowOf } from './schemas.ts';
import { sourceRows } from './sources.ts';
import { columnsOf, csvOf, type Shape } from './table.ts';

const VERSION = 1;

/** The address of a file of the open data. */
export const dataHref = (name: DataName, form: 'json' | 'csv' | 'schema') =>
	inSite(`/data/v${VERSION}/${form === 'schema' ? `schema/${name}.json` : `${name}.${form}`}`);

const sourced = ['statistics', 'regions', 'municipalities', 'events', 'clusters'] as const;
const makers: { [N in DataName]: () => RowOf<N>[] } = {
	figures: figureRows,
	places: placeRows,
	events: eventRows,
	clusters: clusterRows,
	sources: () => {
		const used = new Set([...placeRows(), ...eventRows(), ...clusterRows()].flatMap(({ sources }) => sources));
		for (const { source } of figureRows()) used.add(source.id);
		const all = sourceRows(sourced.flatMap((kind) => pagesIn(kind, defaultLocale.code)));
		return all.filter(({ id }) => used.has(id));
	},
};

/** The names of the files. */
export const dataNames = Object.keys(makers) as DataName[];

/** The rows of a file. */
export const rowsOf = memoize(
	(name: DataName) => name,
	(name) => makers[name](),
);

const fileSchema = <N extends DataName>(name: N) =>
	z.strictObject({
		$schema: z.url().describe('The schema of this file.'),
		version: z.literal(VERSION).describe('Within a version fields are added, and none is taken away or changed.'),
		publisher: z.strictObject({ name: z.string(), url: z.url() }).describe('Who publishes this file.'),
		built: z.iso.date().describe('The day of the build.'),
		licence: z
			.strictObject({ name: z.string(), url: z.url() })
			.describe('The licence of names, summaries and the collection. Figures follow the terms of their sources.'),
		rows: z.array(rowSchemas[name]),
	});

/** A schema as JSON Schema. Fields may come within a version, so that it refuses none that it does not know. */
const published = (schema: z.ZodType) =>
	z.toJSONSchema(schema, {
		override: ({ jsonSchema }) => {
			if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
		},
	});

/** The JSON Schema of a file. */
export const schemaOf = (name: DataName) => ({
	...published(fileSchema(name)),
	$id: whole(dataHref(name, 'schema')),
	title: name,
});

/** The JSON Schema of a row of a file. */
export const rowShape = (name: DataName) => published(rowSchemas[name]);

/** A file as JSON. */
export const jsonFile = (name: DataName): string =>
	JSON.stringify(
		{
			$schema: whole(dataHref(name, 'schema')),
			version: VERSION,
			publisher: { name: translator(defaultLocale.code).t('site.name'), url: whole(hrefOf(defaultLocale.code)) },
			built: today.toString(),
			licence: LICENCE,
			rows: rowsOf(name),
		},
		null,
		'\t',
	);

/** A file as CSV. */
export const csvFile = (name: DataName): string => csvOf(rowsOf(name), columnsOf(rowShape(name) as Shape, localeCodes));

/** The files that hold what a page shows, each with its type: figures for an indicator, all for the page about them. */
export function filesOf(page: Page): { type: string; href: string }[] {
	const describes = page.kind === 'pages' && page.facts.data.openData;
	const names = describes ? dataNames : page.kind === 'statistics' ? (['figures'] as const) : [];
	return names.flatMap((name) => [
		{ type: 'text/csv', href: dataHref(name, 'csv') },
		{ type: 'application/json', href: dataHref(name, 'json') },
	]);
}
