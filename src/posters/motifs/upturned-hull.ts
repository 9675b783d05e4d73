import { line, panes, rect, round, shape, snow } from '../canvas.ts';

/** The line of a plank from stem to stem, as a part of the full height. */
const plank = (part: number) => {
	const y = (height: number) => round(-height * part);
	return `M-140 0C-131 ${y(27)}-106 ${y(47)}-62 ${y(58)}Q0 ${y(70)} 62 ${y(58)}C106 ${y(47)} 131 ${y(27)} 140 0`;
};
const slits = [0.78, 0.54].map((part) => plank(part)).join('');

/**
 * An ice hall like an upturned ship's hull, from its long side: planks that meet in two stems, slits of light
 * between them, a keel on top. 300 wide, 72 high.
 */
export const upturnedHull = () =>
	shape('M-152 3C-148-10-140-22-128-32-106-52-60-65 0-66 60-65 106-52 128-32 140-22 148-10 152 3z', 'dark') +
	shape(`${plank(0.95)}z`, 'hull2') +
	shape(`${plank(0.78)}z`, 'steel') +
	shape(`${plank(0.54)}z`, 'hull1') +
	shape(`${plank(0.3)}z`, 'dark', ' fill-opacity=".3"') +
	line(slits, 'dark', 2.6) +
	line('M-84-40Q0-52 84-40M-92-26Q0-36 92-26', 'window', 1.3) +
	line(
		[-96, -72, -48, -24, 0, 24, 48, 72, 96]
			.map(
				(x) =>
					`M${x} -${round(9 * (1 - (x / 150) ** 2))}Q${round(x * 0.97)}-30 ${round(x * 0.9)} -${round(64 * (1 - (x / 150) ** 2))}`,
			)
			.join(''),
		'dark',
		0.6,
		' stroke-opacity=".35"',
	) +
	rect(-124, -11, 248, 13, 'white') +
	rect(-138, 1, 276, 3, 'stone') +
	panes('M-120-4.5h240', 7, '8 2') +
	snow(
		'M-146-8C-138-24-122-40-104-48-72-62-38-68 0-68 38-68 72-62 104-48 122-40 138-24 146-8 134-24 112-40 62-52 26-58-26-58-62-52-112-40-134-24-146-8z',
	);
