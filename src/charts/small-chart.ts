import { axisOf } from './axis.ts';
import { markOf, storeys } from './marks.ts';

/** A place in a small chart: where it stands, its mark, and its colour on light and on dark paper. */
export interface Dot {
	value: number;
	mark: number;
	light: string;
	dark: string;
}

/** One line of a small chart: places, a figure that all are seen against, and other figures in grey. */
export interface Line {
	dots: Dot[];
	against?: number | undefined;
	others: number[];
}

const WIDTH = 320;
const AIR = 14;
const STOREY = 13;

function lineOf({ dots, against, others }: Line, from: number) {
	const values = [...dots.map(({ value }) => value), ...others, ...(against === undefined ? [] : [against])];
	const axis = axisOf(values, { fromZero: false, rtl: false });
	const x = (value: number) => +(AIR + (axis.at(value) * (WIDTH - 2 * AIR)) / 100).toFixed(1);
	const storey = storeys(
		dots.map(({ value }) => axis.at(value)),
		4.4,
	);
	const floor = from + Math.max(0, ...storey) * STOREY + 22;
	const marks = dots.map(({ value, mark, light }, at) => {
		const { d, filled } = markOf(mark, 90);
		const y = floor - 8 - storey[at]! * STOREY;
		return `<path class="c${light.slice(1)}${filled ? '' : ' o'}" transform="translate(${x(value)} ${y})" d="${d}"/>`;
	});
	const drawn = [
		`<path class="a" d="M${AIR / 2} ${floor}H${WIDTH - AIR / 2}"/>`,
		...others.map((value) => `<path class="g" d="M${x(value)} ${floor - 5}v10"/>`),
		...(against === undefined ? [] : [`<path class="n" d="M${x(against)} ${from + 4}V${floor + 7}"/>`]),
		...marks,
	];
	return { drawn: drawn.join(''), foot: floor + 12, ends: axis.ends };
}

const css = (dots: Dot[]) => {
	const once = [...new Map(dots.map((dot) => [dot.light, dot])).values()];
	const inks = (of: 'light' | 'dark') =>
		once.map((dot) => `.c${dot.light.slice(1)}{fill:${dot[of]};stroke:${dot[of]}}`).join('');
	const quiet = (axis: string, grey: string) => `.a,.n{stroke:${axis}}.g{stroke:${grey}}.o{fill:none}`;
	return `path{stroke-width:1.6}.n{stroke-width:2;stroke-dasharray:2 3}.g{stroke-width:2.4}${inks('light')}${quiet('#1c211d', '#8d8a80')}@media screen and (prefers-color-scheme:dark){${inks('dark')}${quiet('#ece6da', '#8f8b80')}}`;
};

/**
 * The figures of an indicator at a glance, as a file without words: places by their marks and colours, their country
 * as a dashed line, cities in grey. It is read from left to right; pages from right to left mirror it.
 */
export function smallChart(lines: Line[]) {
	let foot = 0;
	const made = lines.map((line) => {
		const one = lineOf(line, foot);
		foot = one.foot;
		return one;
	});
	const drawn = made.map((one) => one.drawn).join('');
	const style = css(lines.flatMap(({ dots }) => dots));
	return {
		width: WIDTH,
		height: foot,
		/** The values at which the axis of each line begins and ends. */
		ends: made.map(({ ends }) => ends),
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${foot}" viewBox="0 0 ${WIDTH} ${foot}"><style>${style}</style>${drawn}</svg>\n`,
	};
}
