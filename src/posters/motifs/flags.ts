import { line, shape } from '../canvas.ts';

const inks = ['red', 'yellow', 'hull1', 'white', 'verdigris'];

/** A row of flags on their poles along a stadium. 500 wide. */
export const flags = () =>
	Array.from({ length: 9 }, (_, at) => {
		const x = -240 + at * 60;
		const cloth = `M${x + 1}-98c14-7 18 6 34 0v24c-16 6-20-7-34 0z`;
		return line(`M${x} 0v-100`, 'steel', 2.4) + shape(cloth, inks[at % inks.length]!);
	}).join('');
