import type { z } from 'astro/zod';
import type { source } from '../../collections/fields.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { pagesIn, type Page } from '../pages.ts';
import { lean } from './said.ts';
import type { RowOf } from './schemas.ts';

type Source = z.infer<typeof source>;

/** The page that describes the open data, if the site has one. */
export const openDataPage = (locale: string) => pagesIn('pages', locale).find(({ facts }) => facts.data.openData);

const termsOf = (publisher: string) =>
	openDataPage(defaultLocale.code)?.facts.data.openData?.terms.find((terms) => terms.publisher === publisher);

/** The name of a source of an entry among those of all. */
export const sourceId = ({ kind, id }: Page, { id: local }: Pick<Source, 'id'>) => `${kind}/${id}/${local}`;

/** A source of an entry, with the terms of its publisher as far as they are known. */
export function sourceRow(page: Page, own: Source): RowOf<'sources'> {
	const { publisher, title, url, period, retrieved, via: copy } = own;
	const { licence = 'unknown', credit } = termsOf(publisher) ?? {};
	return lean({ id: sourceId(page, own), publisher, title, url, period, retrieved, copy, licence, credit });
}

/** The names of all sources of an entry. */
export const sourceIds = (page: Page) => sourcesOf(page).map((own) => sourceId(page, own));

const sourcesOf = (page: Page): Source[] => ('sources' in page.facts.data ? page.facts.data.sources : []);

/** The sources of some entries. */
export const sourceRows = (pages: Page[]): RowOf<'sources'>[] =>
	pages.flatMap((page) => sourcesOf(page).map((own) => sourceRow(page, own)));
