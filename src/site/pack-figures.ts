import { sorted } from '../i18n/format.ts';
import { comparable } from '../tools/compare.ts';
import { inListOrder } from './entries.ts';
import { beside, countryOf, newest, valueOf, type Value } from './figures.ts';
import { pageOf, type PageOf } from './pages.ts';
import { placeChoices } from './tools.ts';

type Municipality = PageOf<'municipalities'>;
type Statistic = PageOf<'statistics'>;

/** A place that has so many of the figures of another one can stand beside it. */
const ENOUGH = 3;

/** A figure of a place, and those of others that it can be compared with, by their ids. */
export interface PackFigure {
	page: Statistic;
	value: Value;
	/** What it stands beside while nobody has said where they live now. */
	usual: Value | undefined;
	others: Map<string, Value>;
}

/** The figures of an indicator that can be compared with that of a place. */
function othersOf(page: Statistic, own: Value, ids: string[]): Map<string, Value> {
	const { compare, currency } = page.facts.data;
	const asCompared = (value: Value) => {
		const country = countryOf(value.place, page.locale);
		return { value: value.value, country, currency: currency?.[country] };
	};
	const fit = newest(page.facts).filter(
		(value) => ids.includes(value.place) && comparable(compare, asCompared(own), asCompared(value)),
	);
	return new Map(fit.map((value) => [value.place, valueOf(page.facts, value.place, own.period)!]));
}

/** The figures that a place shows first, and the places whose figures can stand beside them, by name. */
export function packFigures(place: Municipality) {
	const { id, locale, facts } = place;
	const { compareWith } = pageOf('regions', facts.data.region, locale).facts.data;
	const choices = placeChoices(locale).filter((other) => other.id !== id);
	const ids = choices.map((other) => other.id);
	const figures = inListOrder(facts.data.figures.map((of) => pageOf('statistics', of, locale))).map(
		(page): PackFigure => {
			const value = valueOf(page.facts, id)!;
			const usual = beside(page.facts, value, countryOf(id, locale), compareWith);
			return { page, value, usual, others: othersOf(page, value, ids) };
		},
	);
	const known = (other: string) => figures.filter(({ others }) => others.has(other)).length;
	return {
		figures,
		nows: sorted(
			choices.filter((other) => known(other.id) >= ENOUGH),
			({ name }) => name,
			locale,
		),
	};
}
