import { round, shape } from '../canvas.ts';

const far = (at: number) => round(at * 4.5);
const strip = (from: number, to: number) =>
	`M${far(from)}-100Q${round(from * 16)}-60 ${round(from * 46)} 4H${round(to * 46)}Q${round(to * 16)}-60 ${far(to)}-100z`;
const strips = Array.from({ length: 11 }, (_, at) => at * 2 - 11);

/** A rolling field whose furrows run together towards a point far off at 0 -100. 500 wide, its near edge at 0. */
export const furrows = () =>
	shape('M-260 4v-96Q-130-110 0-100T260-92V4z', 'field0') +
	shape(strips.map((at) => strip(at, at + 1)).join(''), 'field1') +
	shape(strips.map((at) => strip(at + 0.4, at + 0.55)).join(''), 'field2', ' fill-opacity=".5"');
