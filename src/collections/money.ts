import { z } from 'astro/zod';
import { date, localId, period, reference } from './fields.ts';

const amount = z
	.union([z.number(), z.string().min(1), z.record(z.string(), z.number())], {
		error: 'must be a number, a name, or names with how many times each counts: { income: 1, allowance: -1 }',
	})
	.describe('A number, a name, or names with how many times each counts.');

const piece = z.strictObject({
	upTo: amount.optional().describe('Where the piece ends; that value belongs to the next. The last has none.'),
	start: amount.optional().describe('The value that it starts with, if not the one that the last piece ended with.'),
	from: amount.optional().describe('Where its rate counts from, if not the end of the last piece.'),
	rate: amount.optional().describe('Per cent of what lies within it. Without, the value stays as it starts.'),
});

const rounding = z.strictObject({
	way: z.enum(['down', 'up', 'nearest', 'halfDown']).describe('halfDown: to the nearest, and a half down.'),
	to: z.number().positive().default(1).describe('Whole what: 1, or 100.'),
});

const names = z.record(z.string(), z.string().min(2));

const step = z.strictObject({
	id: localId.describe('The name that later steps call it by.'),
	kind: z
		.enum(['base', 'allowance', 'tax', 'contribution', 'credit', 'sum'])
		.describe('What it is: allowances lower what is taxed, credits the tax itself; base and sum only lead on.'),
	names: names.optional().describe('What the authority calls it, in each language. A step that readers see has some.'),
	of: amount.describe('What it is counted on.'),
	pieces: z.array(piece).min(1).optional().describe('A function of that, in pieces from the lowest.'),
	rate: amount.optional().describe('Per cent of it, where it has no pieces.'),
	per: z.number().positive().default(1).describe('What it is divided by: 12 for a month of a year.'),
	round: rounding.optional().describe('How it is rounded, before its limits.'),
	atMost: amount.optional().describe('Never more than this.'),
	atLeast: amount.optional().describe('Never less than this.'),
	source: localId.optional().describe('The id of the source in this file, if not that of the calculation.'),
});

const example = z.strictObject({
	title: z.string().min(2).describe('What the authority calls it.'),
	source: localId.describe('The id of the source in this file.'),
	year: z.string().optional().describe('The year of the constants, if not that of the country.'),
	given: z.array(z.string()).min(1).describe('What the first numbers of each row are.'),
	gives: z.array(z.string()).min(1).describe('The steps whose outcomes the other numbers are.'),
	rows: z
		.array(z.array(z.number()))
		.min(1)
		.describe('Published numbers. An outcome must agree in as many decimals as its number has.'),
});

/** What a country can say how to count. Each gives one amount from what a household is. */
const CALCULATIONS = ['tax', 'payslip', 'child-care', 'child-benefit', 'property-fee', 'instalment'] as const;

const calculation = z.strictObject({
	id: z.enum(CALCULATIONS).describe('What is counted.'),
	names: names.optional().describe('What it is called, in each language.'),
	time: z.enum(['year', 'month']).describe('What its outcome is for.'),
	source: localId.describe('The id of the source in this file.'),
	steps: z.array(step).min(1).describe('What is counted, in order.'),
	result: z.string().describe('The step whose outcome counts.'),
	under: z.int().positive().optional().describe('Only children below this age count, where not all do.'),
	examples: z.array(example).default([]).describe("The authorities' own examples. Every build counts them again."),
});

const constant = z.strictObject({
	id: localId.describe('The name that steps call it by.'),
	values: z.record(z.string().regex(/^\d{4}$/), z.number()).describe('What it is, by year.'),
	source: localId.describe('The id of the source in this file.'),
});

const rate = z.strictObject({
	id: localId.describe('The name that steps call it by.'),
	statistic: reference('statistics').optional().describe('The indicator that holds it for every place.'),
	value: z.number().optional().describe('What it is everywhere, where no indicator holds it.'),
	but: z.record(z.string(), z.number()).default({}).describe('What it is in places where it is something else.'),
	source: localId.optional().describe('The id of the source in this file.'),
});

/** How pay becomes money to live on in a country: its rules in numbers, as data. */
export const money = z.strictObject({
	year: z
		.string()
		.regex(/^\d{4}$/)
		.describe('The year whose rules count.'),
	exchange: z
		.strictObject({
			perEuro: z.number().positive().describe('How much of its money one euro is.'),
			date: date.describe('The day of the rate.'),
			source: localId.describe('The id of the source in this file.'),
		})
		.describe('The rate that money of two countries is compared by.'),
	pay: z
		.strictObject({
			median: z.number().positive().describe('Half of all who work full time earn more a month, before tax.'),
			period: period.describe('What it is for.'),
			source: localId.describe('The id of the source in this file.'),
		})
		.describe('What work pays, whatever it is.'),
	mortgage: z
		.strictObject({
			rate: z.number().positive().describe('The mean interest on new mortgages, per cent.'),
			period: period.describe('What the rate is for.'),
			source: localId.describe('The id of the source in this file.'),
		})
		.describe('What a home costs to borrow for.'),
	deposit: z
		.strictObject({
			share: z.number().min(0).max(100).describe('The least share of the price, per cent.'),
			source: localId.describe('The id of the source in this file.'),
		})
		.describe('What a buyer must pay without borrowing.'),
	homes: z
		.strictObject({
			rent: reference('statistics').optional().describe('The indicator of rent: a square metre in a year.'),
			price: reference('statistics').optional().describe('The indicator of prices of whole homes.'),
			squareMetre: reference('statistics').optional().describe('The indicator of prices of a square metre.'),
		})
		.default({})
		.describe('What homes cost. What has no indicator is asked for.'),
	constants: z.array(constant).default([]).describe('Amounts and rates that change from year to year.'),
	rates: z.array(rate).default([]).describe('What differs between places.'),
	calculations: z.array(calculation).min(1).describe('What is counted, and how.'),
});

export type Amount = z.infer<typeof amount>;
export type Piece = z.infer<typeof piece>;
export type Rounding = z.infer<typeof rounding>;
export type Step = z.infer<typeof step>;
export type Calculation = z.infer<typeof calculation>;
export type CalculationName = (typeof CALCULATIONS)[number];
export type Example = z.infer<typeof example>;
export type Money = z.infer<typeof money>;
