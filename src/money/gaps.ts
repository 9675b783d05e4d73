import { namesIn } from './evaluate.ts';
import { calculationIn, countsAfterSchool, inCare } from './counting.ts';
import type { Gap, Side } from './types.ts';

/** Whether a rate of the place that tax is counted by is not known. */
function lacksRate({ nation, rates }: Side): boolean {
	const steps = calculationIn(nation, 'tax')?.steps ?? [];
	const known = new Set([...Object.keys(nation.constants), ...Object.keys(rates), ...steps.map(({ id }) => id)]);
	return !steps.length || steps.some(({ rate }) => namesIn(rate).some((name) => !known.has(name)));
}

/** What a reader must say before a side can be counted in full. */
export function gapsOf(side: Side): Gap[] {
	const { nation, adults, home, afterSchoolFee } = side;
	const bought = home.kind === 'buy' ? home : undefined;
	const rule = (name: 'property-fee' | 'instalment') => calculationIn(nation, name) !== undefined;
	const lacks: Record<Gap, boolean | undefined> = {
		place: lacksRate(side),
		pay: adults.every(({ pay }) => pay === 0),
		rent: home.kind === 'rent' && home.rent === undefined,
		price: bought && bought.price === undefined,
		'assessed-value': bought && rule('property-fee') && bought.assessedValue === undefined,
		'property-tax': bought && !rule('property-fee') && bought.propertyTax === undefined,
		instalment: bought && !rule('instalment') && bought.instalment === undefined,
		'after-school': inCare(side).afterSchool > 0 && !countsAfterSchool(nation) && afterSchoolFee === undefined,
	};
	return (Object.keys(lacks) as Gap[]).filter((gap) => lacks[gap]);
}
