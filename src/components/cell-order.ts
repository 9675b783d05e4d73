/**
 * The order of two cells of a column: numbers as numbers, words as `compare` has them.
 * Empty cells come last, whether the column runs up or down.
 */
export function cellOrder(a: string, b: string, up: boolean, compare: (a: string, b: string) => number) {
	if (a === '' || b === '') return Number(a === '') - Number(b === '');
	const order = isNaN(+a) || isNaN(+b) ? compare(a, b) : +a - +b;
	return up ? order : -order;
}
