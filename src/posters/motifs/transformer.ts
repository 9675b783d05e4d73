import { circle, rect, round, shape, snow } from '../canvas.ts';

/** A bushing: a stack of porcelain skirts that narrows upwards, with a rod and a ball on top. */
function bushing(x: number, foot: number, height: number, lean: number) {
	const skirts = Array.from({ length: 9 }, (_, at) => {
		const w = 6.4 - at * 0.36;
		return `M${round(-w)} ${round((-at * height) / 9)}h${round(2 * w)}l${round(-w * 0.45)} ${round(-height / 13)}h${round(-w * 1.1)}z`;
	});
	return `<g transform="translate(${x} ${foot})rotate(${lean})">${rect(-1.8, -height - 9, 3.6, height + 9, 'stone')}${shape(skirts.join(''), 'brick')}${shape('M-7 0h14v5H-7z', 'steel')}${circle(0, -height - 9, 2.6, 'white')}</g>`;
}

const fins = (x: number, count: number) =>
	Array.from({ length: count }, (_, at) => rect(x + at * 5, -38, 3.4, 32, at % 2 ? 'hull1' : 'hull2')).join('');

/**
 * A power transformer: a ribbed tank with cooling fins, an oil vessel on struts, three tall porcelain bushings. 130
 * wide, 104 high.
 */
export const transformer = () =>
	shape('M30-48 36-62h4l-4 14zM52-48 48-62h4l6 14z', 'dark') +
	bushing(-34, -50, 42, -12) +
	bushing(-12, -50, 44, 0) +
	bushing(10, -50, 42, 12) +
	rect(-50, -50, 94, 44, 'steel') +
	rect(-54, -52, 102, 5, 'hull1') +
	rect(-50, -30, 94, 2.4, 'dark', ' fill-opacity=".3"') +
	shape('M24-74h42c6 0 6 14 0 14H24c-6 0-6-14 0-14z', 'hull2') +
	shape('M24-64h42c5 0 4 4 0 4H24c-4 0-5-4 0-4z', 'dark', ' fill-opacity=".3"') +
	fins(-66, 5) +
	fins(46, 5) +
	fins(-32, 4) +
	fins(0, 6) +
	rect(-60, -6, 122, 6, 'dark') +
	rect(-70, 0, 142, 5, 'stone') +
	snow('M-54-54h102v3H-54zM24-75h42c4 0 5 3 4 4H20c-1-1 0-4 4-4z');
