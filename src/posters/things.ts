import { between, ink, line, placed, rect, shape, snow, type Canvas } from './canvas.ts';

/** A spruce with its foot at 0 0, 100 high: three skirts of branches, in winter each under its load of snow. */
export const SPRUCE =
	shape(
		'M-3 0v-12h6v12zM-26-10C-16-16-10-24-7-34h-11C-11-42-8-50-5-59h-8C-6-70-2-86 0-100 2-86 6-70 13-59H5C8-50 11-42 18-34H7C10-24 16-16 26-10z',
		'forest',
	) +
	snow(
		'M-9-64C-4-75-1-87 0-97 1-87 4-75 9-64l-4-2-3 4-3-4-4 3-2-3zM-14-37c4-6 7-13 9-19l4 3 3-3 4 3C8-47 11-42 14-37l-5-3-4 3-5-6-5 5-5-3zM-20-14C-14-18-9-24-6-31l4 3 4-3 5 2c3 7 7 12 13 15l-6-2-6 2-6-6-6 5-6-4-5 5z',
	);

/** A birch with its foot at 0 0, 100 high: a crown in leaf, thin branches without it. */
export const BIRCH =
	shape('M-2.4 0-1-70l2 .5L3 0z', 'trunk') +
	shape('M-2-12h3v2h-3zM-1-28h3v1.6h-3zM-1.6-44h2.6v1.6h-2.6z', 'dark', ' fill-opacity=".6"') +
	line(
		'M0-66 1-92M0-44-13-68M0-50 14-72M0-60-9-82M0-62 9-86M-8-59l-10-5M9-64l10-3M-5-73l-9-4M5-76l8-2M0-78l-3-9',
		'dark',
		1,
		' stroke-opacity=".7"',
	) +
	shape(
		'M-4-38c-16-2-22-16-15-26-6-14 4-26 12-27 4-9 14-11 19-2 10 0 15 12 11 20 8 12 0 26-11 27-4 8-12 11-16 8z',
		'leaf',
		` fill-opacity="${ink('leaves')}"`,
	);

/** A clump of reed with its foot at 0 0, 100 high. */
export const REED = shape(
	'M-14 0C-12-40-16-70-20-92c8 20 10 52 10 92zM-3 0C-2-46-4-80-2-100c5 24 5 60 2 100zM8 0c0-40 6-66 14-84-6 26-8 54-8 84z',
	'reed',
);

/** A timber house with its foot at 0 0, about 100 wide: gable or long side, white corners, lit windows after dusk. */
export function house(wall: string, gable: boolean) {
	const [w, h] = gable ? [62, 46] : [100, 40];
	const corner = (x: number) => rect(x, -h, 5, h, 'white');
	const window = (x: number) =>
		rect(x - 8, -h * 0.72, 16, h * 0.36, 'white') + rect(x - 6, -h * 0.68, 12, h * 0.28, 'window');
	const roof = gable
		? `M${-w / 2 - 8} ${-h + 4}L0 ${-h - 36} ${w / 2 + 8} ${-h + 4}l-5 3L0 ${-h - 27} ${-w / 2 - 3} ${-h + 7}z`
		: `M${-w / 2 - 6} ${-h}l10-24h${w - 8}l10 24z`;
	const front = gable ? shape(`M${-w / 2} 0v${-h}L0 ${-h - 30} ${w / 2} ${-h}V0z`, wall) : rect(-w / 2, -h, w, h, wall);
	const chimney = gable ? '' : rect(w / 5, -h - 36, 10, 16, 'brick');
	return (
		chimney +
		front +
		corner(-w / 2) +
		corner(w / 2 - 5) +
		(gable ? window(-13) + window(14) : window(-28) + window(0) + window(28)) +
		shape(roof, 'roof') +
		snow(roof.replace(/l-5 3.*z|$/, gable ? 'l-4 1L0 ' + (-h - 31) + ' ' + (-w / 2 - 4) + ' ' + (-h + 5) + 'z' : ''))
	);
}

interface Row {
	x: number;
	to: number;
	y: number;
	size: number;
	count: number;
}

const placesIn = ({ width, height, random, detail }: Canvas, { x, to, y, size, count }: Row, spread: number) =>
	Array.from({ length: Math.max(1, Math.round(count * detail)) }, (_, at) => ({
		x: (x + ((to - x) * (at + random() * 0.9)) / Math.max(1, Math.round(count * detail))) * width,
		y: (y + (random() - 0.5) * spread) * height,
		scale: (size * height * between(random, 0.65, 1.15)) / 100,
	})).sort((a, b) => a.y - b.y);

/** Trees or reeds in a row, each a little different in place and size. */
export const growth = (canvas: Canvas, row: Row, drawing: string) =>
	placesIn(canvas, row, row.size * 0.25)
		.map(({ x, y, scale }) => placed(x, y, scale, drawing))
		.join('');

/**
 * Houses in a row: a farm, a street, a village. `size` is the width of a house as a fraction of the height of the
 * canvas.
 */
export const houses = (canvas: Canvas, row: Row, wall: string) =>
	placesIn({ ...canvas, detail: 1 }, row, row.size * 0.35)
		.map(({ x, y, scale }, at) => placed(x, y, scale, house(wall, (at + Math.round(x)) % 2 === 0)))
		.join('');

/** Falling snow: flakes of three sizes that show in winter only. */
export function snowfall({ width, height, random, detail }: Canvas, count: number) {
	const flakes = ['', '', ''];
	for (let at = 0; at < Math.round(count * detail ** 2); at += 1) {
		const size = Math.floor(random() * 3);
		flakes[size] += `M${Math.round(random() * width)} ${Math.round(random() * height * 0.8)}h0`;
	}
	return flakes
		.map((d, size) =>
			d ? line(d, 'snow', 3 + size * 1.5, ` stroke-linecap="round" stroke-opacity="${ink('s')}"`) : '',
		)
		.join('');
}
