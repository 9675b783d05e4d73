import { z } from 'astro/zod';
import { country, language, source, url } from './fields.ts';
import { money } from './money.ts';

const HOLES = /\{(from|to)\.(id|name|lat|lon)\}/g;

/**
 * Values of the parameters of a search, by the names of the parameters: what narrows it to a place or to an
 * occupation.
 */
export const searchParameters = z.record(z.string(), z.array(z.string().min(1)).min(1));
export type SearchParameters = z.infer<typeof searchParameters>;

/** The same for the search of each country. */
export const searches = z.partialRecord(country, searchParameters);

const named = {
	name: z.string().min(2).describe('What it is called there.'),
	language: language.describe('The language of the page, like the name of a locale file.'),
};

const vacancies = z.strictObject({
	...named,
	url: url.describe('The address of the page of results, without parameters.'),
	always: searchParameters.default({}).describe('Parameters that every search has.'),
	join: z
		.string()
		.length(1)
		.optional()
		.describe('The sign between several values of a parameter. Without it the parameter stands once for each.'),
	fronts: z
		.array(url)
		.default([])
		.describe('Other addresses that show all vacancies of the country. No entry may link to one.'),
});

const planner = z.strictObject({
	...named,
	url: z
		.string()
		.refine((address) => URL.canParse(address.replace(HOLES, '1')) && !/[{}]/.test(address.replace(HOLES, '1')), {
			error: 'must be a whole address with {from.id}, {from.name}, {from.lat}, {from.lon} and the same of {to.…}',
		})
		.refine((address) => /\{from\./.test(address) && /\{to\./.test(address), {
			error: 'must say where a journey begins and ends: {from.…} and {to.…}',
		})
		.describe('The address of a search for a journey, with {from.id}, {from.name}, {from.lat}, {from.lon} and {to.…}.'),
});

/** What is national: the money, the official search for vacancies and the planner of journeys. It has no page. */
export const countries = {
	facts: z.strictObject({
		code: country.describe('Its ISO 3166 code.'),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/, { error: 'must be the code of a currency, three capitals' })
			.describe('Its money.'),
		vacancies: vacancies.describe('The official search for vacancies.'),
		planner: planner.optional().describe('The official planner of journeys.'),
		sources: z.array(source).default([]).describe('Where its rules of money come from.'),
		money: money.optional().describe('How pay becomes money to live on. Without, nothing is counted there.'),
	}),
};
export type Country = z.infer<typeof countries.facts>;
