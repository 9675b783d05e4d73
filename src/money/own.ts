import type { Answers } from '../tools/fields.ts';
import type { Left } from './types.ts';

/** Whether today is told in the reader's own numbers: the new place is known, and today's is none that can be counted. */
export const isOwn = ({ from, to }: Answers) => from === undefined && to !== undefined;

/**
 * What a household has left today by its own numbers, in the money of the new place. Nothing before pay, tax and
 * the home are told: what is not counted cannot be compared.
 */
export function ownLeft(answers: Answers, currency: string): Left | undefined {
	const { adults, pay1, pay2 = 0, taxNow, costNow, benefitNow = 0, childCareNow = 0, travelNow = 0 } = answers;
	if (pay1 === undefined || taxNow === undefined || costNow === undefined) return undefined;
	const lines: Left['lines'] = {
		pay: pay1 + (adults === 2 ? pay2 : 0),
		tax: -taxNow,
		benefit: benefitNow,
		rent: -costNow,
		interest: 0,
		running: 0,
		property: 0,
		care: -childCareNow,
		travel: -travelNow,
	};
	const sum = Object.values(lines).reduce((total, amount) => total + amount, 0);
	return { currency, lines, sum, saved: 0, gaps: [], workings: [] };
}
