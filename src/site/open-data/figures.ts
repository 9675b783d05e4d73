import { defaultLocale } from '../../i18n/locales.ts';
import { countryOf, isOld, sourceOf, styleOf, valueOf, type Value } from '../figures.ts';
import { pagesIn, type PageOf } from '../pages.ts';
import { nameIn } from './places.ts';
import { addressesIn, lean, said } from './said.ts';
import type { RowOf } from './schemas.ts';
import { sourceRow } from './sources.ts';

type Statistic = PageOf<'statistics'>;

function figureRow(page: Statistic, value: Value): RowOf<'figures'> {
	const { topic, compare, kind, decimals } = page.facts.data;
	const country = countryOf(value.place, page.locale);
	return lean({
		statistic: page.id,
		title: said(page, ({ text }) => text.data.title),
		topic,
		place: value.place,
		placeName: nameIn(value.place),
		country,
		period: value.period,
		value: value.value,
		kind,
		currency: styleOf(page, value.place).currency,
		unit: said(page, ({ text }) => text.data.unit),
		decimals,
		method: value.method,
		comparable: compare,
		definition: said(page, ({ text }) => text.data.definitions[country]),
		newest: valueOf(page.facts, value.place) === value,
		old: isOld(page.facts, value),
		url: addressesIn(page),
		source: sourceRow(page, sourceOf(page.facts, value)),
	});
}

/** Every figure of every indicator, in the order of lists. */
export const figureRows = (): RowOf<'figures'>[] =>
	pagesIn('statistics', defaultLocale.code)
		.toSorted((a, b) => a.facts.data.order - b.facts.data.order)
		.flatMap((page) => page.facts.data.values.map((value) => figureRow(page, value)));
