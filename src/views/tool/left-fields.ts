import { calculationIn, countsAfterSchool, inCare } from '../../money/counting.ts';
import type { MoneyData } from '../../money/data.ts';
import { nationAt, type SideName } from '../../money/form.ts';
import { isOwn } from '../../money/own.ts';
import type { Answers, FieldName } from '../../tools/fields.ts';

/** What is asked of today where the reader tells it in numbers of their own. */
const OWN = ['tax', 'benefit', 'cost', 'childCare'];

/** Whether a field is asked: by the kind of home, and by what the rules of the place do not count themselves. */
export function asked(name: FieldName, answers: Answers, data: MoneyData): boolean {
	const side: SideName = name.endsWith('Now') ? 'Now' : 'There';
	const nation = nationAt(data, answers, side);
	const what = name.slice(0, -side.length);
	if (side === 'Now' && isOwn(answers)) return OWN.includes(what);
	if (OWN.includes(what)) return false;
	if (what === 'home' || what === 'area') return true;
	const buys = answers[`home${side}`] === 'buy';
	const rule = (calculation: 'property-fee' | 'instalment') =>
		nation !== undefined && calculationIn(nation, calculation) !== undefined;
	if (what === 'rent') return !buys;
	if (what === 'assessed') return buys && rule('property-fee');
	if (what === 'propertyTax') return buys && !rule('property-fee');
	if (what === 'instalment') return buys && !rule('instalment');
	if (what !== 'care') return buys;
	const { afterSchool } = inCare({ ages: answers.children ?? [] });
	return afterSchool > 0 && nation !== undefined && !countsAfterSchool(nation);
}
