/**
 * What a household is, as far as rules of money ask for it: the names that steps of `content/countries` can stand on.
 * Money of one person (`pay`, `interest`, `care-cost`) is that of a year; that of a household, of a month.
 */
export const INPUTS = {
	pay: 'the pay of a person in a year',
	interest: 'the interest on a mortgage that a person pays in a year',
	'commute-km': 'the kilometres that a person travels to work and back in a year',
	'care-cost': 'what the care of children costs a person in a year',
	'care-children': 'the children whose care costs something',
	'household-pay': 'the pay of a household in a month',
	'month-pay': 'the pay of a person in a month',
	'table-deduction': 'the thousands that a tax table takes off',
	kindergarten: 'the children who go to kindergarten',
	'after-school': 'the children who go to care after school',
	children: 'the children of a household',
	price: 'the price of a home',
	loan: 'the mortgage of a home',
	'assessed-value': 'the value of a home that taxes are counted on',
} as const;
export type Input = keyof typeof INPUTS;
