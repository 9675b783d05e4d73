import { countryName, digits, period } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { beside, countryOf, newest, placeName, placePage, written, type Value } from './figures.ts';
import { areOfOnePeriod, findingsOf, type Finding } from './finding-model.ts';
import { pagesIn, type PageOf } from './pages.ts';

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

/** What figures say, and of which country, where those of another are told apart. */
type Said = Finding<Value> & { country: string | undefined };

/** What the figures of a group say: those of its municipalities, or of the areas that stand in their place. */
export function findingsIn({ facts, locale }: Statistic, { values, others }: Group): Said[] {
	const countries = new Set(pagesIn('regions', locale).map((region) => region.facts.data.country));
	return findingsOf(values.length || !areOfOnePeriod(others) ? values : others, {
		countryOf: ({ place }) => countryOf(place, locale),
		against: (value, country) => beside(facts, value, country),
		named: countries.size > 1,
	});
}

/** Whose figures a finding is about, where it is not about all that are shown. */
function whoseOf({ locale }: Statistic, { country, of, high }: Said): string {
	const some = of && {
		n: digits(of.count, locale),
		total: digits(of.total, locale),
		period: period(high.period, locale),
	};
	const words = [country && countryName(country, locale), some && translator(locale).t('finding.some', some)];
	const whose = words.filter(Boolean).join(', ');
	return whose && `${whose}: `;
}

/** A finding as a sentence or two in the language of the page. */
export function sentenceOf(page: Statistic, said: Said): string {
	const { high, low, above } = said;
	const { t } = translator(page.locale);
	const name = ({ place }: Value) => placeName(place, page.locale);
	const ends = t('finding.ends', {
		high: name(high),
		highValue: written(page, high),
		low: name(low),
		lowValue: written(page, low),
	});
	const whose = whoseOf(page, said);
	if (!above) return whose + ends;
	const against = t('finding.above', {
		n: digits(above.count, page.locale),
		total: digits(above.total, page.locale),
		country: name(above.than),
		value: written(page, above.than),
	});
	return `${whose}${ends} ${against}`;
}
