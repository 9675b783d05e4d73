import { getCollection } from 'astro:content';
import type { Calculation } from '../collections/money.ts';
import { wordsOf } from '../i18n/translate.ts';
import { memoize } from '../memoize.ts';
import { nationOf, ratesOf } from '../money/nation.ts';
import type { MoneyPlace, MoneyData, Known } from '../money/data.ts';
import { countryOf, placeName, sourceOf, valueOf } from './figures.ts';
import { pagesIn } from './pages.ts';

const countries = (await getCollection('countries')).flatMap(({ data }) =>
	data.money ? [{ ...data, money: data.money }] : [],
);
const statistics = new Map((await getCollection('statistics')).map((entry) => [entry.id, entry]));
const areas = (await getCollection('areas')).map(({ id }) => id);
const occupations = await getCollection('occupations');

const reading = (statistic: string, place: string) => valueOf(statistics.get(statistic)!, place)?.value;

/** A figure of a place with where it comes from, if an indicator holds it. */
function known(statistic: string | undefined, place: string): Known | undefined {
	const entry = statistic === undefined ? undefined : statistics.get(statistic);
	const value = entry && valueOf(entry, place);
	if (!value) return undefined;
	return { value: value.value, period: value.period, by: sourceOf(entry, value).publisher, statistic: entry.id };
}

/** A place where money can be counted, or nothing: the rates of its country must be known there. */
function placeIn(id: string, own: boolean, locale: string): MoneyPlace | undefined {
	const country = countryOf(id, locale);
	const rules = countries.find(({ code }) => code === country)?.money;
	if (!rules) return undefined;
	const rates = ratesOf(rules, id, reading);
	if (rules.rates.some((rate) => rates[rate.id] === undefined)) return undefined;
	const { rent, price, squareMetre } = rules.homes;
	return {
		id,
		name: placeName(id, locale),
		country,
		own,
		rates,
		rent: known(rent, id),
		price: known(price, id),
		squareMetre: known(squareMetre, id),
	};
}

const isPlace = (place: MoneyPlace | undefined): place is MoneyPlace => place !== undefined;

/** All municipalities; cities and areas that prices are known of; and countries, with their means. */
function placesIn(locale: string): MoneyPlace[] {
	const own = pagesIn('municipalities', locale).map(({ id }) => placeIn(id, true, locale));
	const others = [...areas, ...countries.map(({ code }) => code)]
		.map((id) => placeIn(id, false, locale))
		.filter(isPlace);
	const priced = others.filter(({ rent, price, squareMetre }) => rent ?? price ?? squareMetre);
	return [...own.filter(isPlace), ...priced];
}

/** Names of steps in one language only. */
const inLanguage = ({ names, ...step }: Calculation['steps'][number], locale: string) => ({
	...step,
	...(names ? { names: { [locale]: wordsOf(names, locale) } } : {}),
});

const nationIn = ({ code, currency, money, sources }: (typeof countries)[number], locale: string) => {
	const nation = nationOf(code, currency, money);
	const publisher = (id: string) => sources.find((source) => source.id === id)?.publisher ?? '';
	return {
		...nation,
		calculations: nation.calculations.map((calculation) => ({
			...calculation,
			steps: calculation.steps.map((step) => inLanguage(step, locale)),
		})),
		exchangeDate: money.exchange.date,
		pay: { value: money.pay.median, period: money.pay.period, by: publisher(money.pay.source) },
		interest: { value: money.mortgage.rate, period: money.mortgage.period, by: publisher(money.mortgage.source) },
		ownShare: money.deposit.share,
		year: money.year,
	};
};

/** The pay of an occupation in each country: that of its first group, which fits it best. */
function payIn({ pay, sources }: (typeof occupations)[number]['data']) {
	const first = new Map(pay.toReversed().map((row) => [row.country, row]));
	return Object.fromEntries(
		[...first].map(([country, { median, period, source, label }]) => {
			const by = sources.find(({ id }) => id === source)!.publisher;
			return [country, { value: median, period, by, label }];
		}),
	);
}

/** Where the rules and amounts of all countries come from. */
export const moneySources = countries.flatMap(({ code, sources }) =>
	sources.map((source) => ({ ...source, id: `${code.toLowerCase()}-${source.id}` })),
);

/** All that money is counted with, in the language of a page. */
export const moneyData = memoize(
	(locale: string) => locale,
	(locale): Omit<MoneyData, 'weeks'> => ({
		nations: Object.fromEntries(countries.map((country) => [country.code, nationIn(country, locale)])),
		places: placesIn(locale),
		occupations: occupations.map(({ id, data }) => ({ id, name: wordsOf(data.names, locale), pay: payIn(data) })),
	}),
);
