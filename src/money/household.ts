import { calculationIn, counter, countsAfterSchool, inCare, interestOf, loanOf, type Count } from './counting.ts';
import { gapsOf } from './gaps.ts';
import { LINES, type Left, type Side, type Working } from './types.ts';

const payOf = ({ adults }: Side) => adults.reduce((sum, { pay }) => sum + pay, 0);

function careOf(side: Side, count: Count): number {
	const { kindergarten, afterSchool } = inCare(side);
	if (!kindergarten && !afterSchool) return 0;
	const fee = count('child-care', { 'household-pay': payOf(side), kindergarten, 'after-school': afterSchool });
	return countsAfterSchool(side.nation) || !afterSchool ? fee : fee + (side.afterSchoolFee ?? 0);
}

/** The tax of all adults. Interest is shared by those who earn; care counts for the one who earns most. */
function taxOf(side: Side, care: number, count: Count): number {
	const { adults, home } = side;
	const { kindergarten, afterSchool } = inCare(side);
	const earners = adults.filter(({ pay }) => pay > 0).length || 1;
	const most = adults.findIndex(({ pay }) => pay === Math.max(...adults.map((adult) => adult.pay)));
	const ofCare = { 'care-cost': care * 12, 'care-children': kindergarten + afterSchool };
	return adults.reduce((sum, { pay, commuteKm }, at) => {
		const own = { pay: pay * 12, interest: pay > 0 ? interestOf(home) / earners : 0, 'commute-km': commuteKm };
		return sum + count('tax', { ...own, ...(at === most ? ofCare : {}) }, at);
	}, 0);
}

function propertyOf({ home, nation }: Side, count: Count): number {
	if (home.kind === 'rent') return 0;
	if (!calculationIn(nation, 'property-fee')) return home.propertyTax ?? 0;
	return count('property-fee', { 'assessed-value': home.assessedValue ?? 0 });
}

function savedOf({ home, nation }: Side, count: Count): number {
	if (home.kind === 'rent') return 0;
	if (!calculationIn(nation, 'instalment')) return home.instalment ?? 0;
	return count('instalment', { price: home.price ?? 0, loan: loanOf(home) });
}

/**
 * What a household has left of a month at a place: what comes and what goes, each with its sign, the sum, what it
 * saves by instalments, and what could not be counted because nobody has said it.
 */
export function leftOf(side: Side): Left {
	const workings: Working[] = [];
	const count = counter(side, workings);
	const { ages, home, nation } = side;
	const { under = Infinity } = calculationIn(nation, 'child-benefit') ?? {};
	const care = careOf(side, count);
	const lines: Left['lines'] = {
		pay: payOf(side),
		tax: -taxOf(side, care, count),
		benefit: count('child-benefit', { children: ages.filter((age) => age < under).length }),
		rent: home.kind === 'rent' ? -(home.rent ?? 0) : 0,
		interest: -interestOf(home) / 12,
		running: home.kind === 'buy' ? -home.running : 0,
		property: -propertyOf(side, count),
		care: -care,
		travel: -side.travel,
	};
	const sum = LINES.reduce((total, name) => total + lines[name], 0);
	const saved = savedOf(side, count);
	return { currency: nation.currency, lines, sum, saved, gaps: gapsOf(side), workings };
}
