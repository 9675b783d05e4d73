import { encode } from 'uqr';
import { memoize } from '../memoize.ts';

/** Pages beside each other lead to the same addresses. */
const REMEMBERED = 500;

/** The dark modules of a row, run by run, as lines. */
function rowPath(row: boolean[], y: number) {
	const runs = [
		...row
			.map((dark) => (dark ? '1' : '0'))
			.join('')
			.matchAll(/1+/g),
	];
	// Within a row each step is said from the last one: short numbers that repeat, which compress well.
	return runs
		.map(({ index, 0: { length } }, at) => {
			const before = runs[at - 1];
			const start = before ? `m${index - before.index - before[0].length} 0` : `M${index} ${y}`;
			return `${start}h${length}`;
		})
		.join('');
}

/** The modules of the code of an address, row by row, with the four of white around them that readers need. */
export const qrModules = (address: string) => encode(address, { ecc: 'M', border: 4 });

/**
 * The code of an address: path data of lines one unit thick, whose rows lie half a unit above those of the modules,
 * and how many units it is wide and high, with the four of white around it that readers need. A line for each run
 * is a third as long as a square for each module.
 */
export const qrPath = memoize(
	(address: string) => address,
	(address) => {
		const { data, size } = qrModules(address);
		return { size, d: data.map(rowPath).join('') };
	},
	REMEMBERED,
);

/** The code of an address as a drawing of its own: black on white, whatever ground it is laid on. */
export function qrDrawing(address: string): string {
	const { size, d } = qrPath(address);
	const ground = `<path fill="#fff" d="M0-.5h${size}v${size}H0z"/>`;
	const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}" shape-rendering="crispEdges">`;
	return `${open}${ground}<path stroke="#000" d="${d}"/></svg>`;
}
