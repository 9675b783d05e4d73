import { digits } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { beside, countryOf, newest, placeName, placePage, written, type Value } from './figures.ts';
import { findingOf, type Finding } from './finding-model.ts';
import type { PageOf } from './pages.ts';

type Statistic = PageOf<'statistics'>;

/** The figures of the municipalities of this site that can be seen together: of one country where countries differ. */
export interface Group {
	country: string | undefined;
	values: Value[];
	/** The figure of their country. */
	against: Value | undefined;
	/** Figures of cities and other areas of their countries. */
	others: Value[];
}

/** The newest figures of an indicator in groups that compare, the highest first. */
export function groupsOf(page: Statistic): Group[] {
	const { facts, locale } = page;
	const all = newest(facts).toSorted((a, b) => b.value - a.value);
	const isOwn = ({ place }: Value) => placePage(place, locale)?.kind === 'municipalities';
	const own = all.filter(isOwn);
	const countries = [...new Set(own.map(({ place }) => countryOf(place, locale)))];
	const parted =
		facts.data.compare === 'C' && countries.length > 1
			? countries
			: [countries.length === 1 ? countries[0] : undefined];
	return parted.map((country) => {
		const within = (value: Value) => !country || countryOf(value.place, locale) === country;
		const values = own.filter(within);
		const against = country && values[0] ? beside(facts, values[0], country) : undefined;
		const area = ({ place }: Value) => !/^[A-Z]{2}$/.test(place) && placePage(place, locale)?.kind !== 'regions';
		return {
			country,
			values,
			against,
			others: facts.data.kind === 'count' ? [] : all.filter((value) => !isOwn(value) && area(value) && within(value)),
		};
	});
}

/** What the figures of a group say, if they say something. */
export const findingIn = ({ values, against }: Group): Finding<Value> | undefined => findingOf(values, against);

/** A finding as a sentence or two in the language of the page. */
export function sentenceOf(page: Statistic, { high, low, above }: Finding<Value>): string {
	const { t } = translator(page.locale);
	const name = ({ place }: Value) => placeName(place, page.locale);
	const ends = t('finding.ends', {
		high: name(high),
		highValue: written(page, high),
		low: name(low),
		lowValue: written(page, low),
	});
	if (!above) return ends;
	const against = t('finding.above', {
		n: digits(above.count, page.locale),
		total: digits(above.total, page.locale),
		country: name(above.than),
		value: written(page, above.than),
	});
	return `${ends} ${against}`;
}
