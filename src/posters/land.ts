import { curveBasis, curveCatmullRom, line as openLine } from 'd3-shape';
import { between, circle, ink, line, rect, round, shape, type Canvas } from './canvas.ts';

/** What is drawn in the scale of the canvas needs no fractions. */
const whole = Math.round;

type Point = readonly [number, number];

/** The upper edge of a band of land: points that waver around `top`, all fractions of the height. */
export function edge({ width, height, random }: Canvas, top: number, swing: number): Point[] {
	const steps = Math.max(4, Math.round(width / 170));
	return Array.from(
		{ length: steps + 3 },
		(_, at) => [((at - 1) * width) / steps, (top + (random() - 0.5) * 2 * swing) * height] as const,
	);
}

/** The shape of a band of land: along the edge, and round below it. */
function smooth(points: readonly Point[], foot: number) {
	const along = openLine<Point>().curve(curveBasis).digits(0)([...points]) ?? '';
	return `${along}V${whole(foot)}H${whole(points[0]![0])}z`;
}

/** Bands of sky, so many as there are inks for them, with stars that show after dusk. */
export function sky({ width, height, random, detail }: Canvas, bands: number) {
	const band = (at: number) =>
		rect(
			0,
			(at * height * 0.58) / bands - 1,
			width,
			at === bands - 1 ? height * 0.5 : (height * 0.58) / bands + 2,
			`sky${at}`,
		);
	const stars = Array.from(
		{ length: Math.round((width / 28) * detail ** 2) },
		() => `M${whole(random() * width)} ${whole(random() ** 1.5 * height * 0.46)}h${random() > 0.8 ? 4 : 2.6}`,
	);
	return (
		Array.from({ length: bands }, (_, at) => band(at)).join('') +
		line(stars.join(''), 'sun', 2.6, ` stroke-opacity="${ink('night')}"`)
	);
}

/** The sun by day; after dusk a crescent moon in its place. */
export function sun({ width, height }: Canvas, x: number, y: number, size: number) {
	const r = size * Math.min(width, height);
	const [cx, cy] = [round(x * width), round(y * height)];
	// Two circles that cut each other: the moon's, and one of nearly the same size half a radius to the right.
	const crescent = `M${round(cx + r * 0.35)} ${round(cy - r * 0.937)}A${round(r)} ${round(r)} 0 1 0 ${round(cx + r * 0.35)} ${round(cy + r * 0.937)}A${round(r * 0.958)} ${round(r * 0.958)} 0 0 1 ${round(cx + r * 0.35)} ${round(cy - r * 0.937)}z`;
	return (
		circle(cx, cy, r, 'sun', ` fill-opacity="${ink('day')}"`) +
		shape(crescent, 'sun', ` fill-opacity="${ink('night')}"`)
	);
}

/** A smooth band of land from its wavering edge down to the foot of the canvas. */
export const land = (canvas: Canvas, top: number, swing: number, fill: string) =>
	shape(smooth(edge(canvas, top, swing), canvas.height), fill);

/** A hill that is bare above and wooded along its edge: the edge is set with small spruces. */
export function forest(canvas: Canvas, top: number, swing: number, fill: string, tall: number) {
	const points = edge(canvas, top, swing);
	const { width, height, random, detail } = canvas;
	const trees = Math.round((width / (tall * height)) * 2 * detail);
	const tips = Array.from({ length: trees }, (_, at) => {
		const x = ((at + random()) / trees) * width;
		const after = Math.max(
			1,
			points.findIndex(([px]) => px > x),
		);
		const [a, b] = [points[after - 1]!, points[after]!];
		const y = a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
		const h = whole(tall * height * between(random, 0.45, 1.15));
		const half = whole(h * 0.17);
		return `M${whole(x) - half} ${whole(y + h * 0.4)}l${half}-${h} ${half} ${h}z`;
	});
	return shape(smooth(points, height) + tips.join(''), fill);
}

/** Water between two heights, with glints that gather under the sun. */
export function water(canvas: Canvas, top: number, foot: number, sunX: number) {
	const { width, height, random, detail } = canvas;
	const count = Math.round((width / 26) * detail);
	// The nearer a glint, the thicker it is, in three steps.
	const glints = ['', '', ''];
	for (let at = 0; at < count; at += 1) {
		const depth = random();
		const near = at % 2 ? sunX * width + (random() - 0.5) * width * 0.22 : random() * width;
		const length = between(random, 14, 60) * (0.5 + depth);
		glints[Math.floor(depth * 3)] +=
			`M${whole(near - length / 2)} ${whole((top + depth * (foot - top)) * height)}h${whole(length)}`;
	}
	const lines = glints.map((d, step) =>
		d ? line(d, 'glint', 2.4 + step * 0.8, ` stroke-opacity="${ink('glints')}"`) : '',
	);
	return rect(0, top * height, width, (foot - top) * height + 2, 'water') + lines.join('');
}

/** A river that widens from a point far off to the foot of the canvas. */
export function river({ width, height }: Canvas, x: number, top: number, to: number, size: number) {
	const [y0, h] = [top * height, (1 - top) * height];
	const at = (fx: number, fy: number) => `${round(fx * width)} ${round(y0 + fy * h)}`;
	const half = size / 2;
	return shape(
		`M${at(x - 0.006, 0)}C${at(x - 0.16, 0.22)} ${at(x + 0.2, 0.34)} ${at(x + 0.02, 0.52)}S${at(to - half * 1.6, 0.8)} ${at(to - half, 1)}L${at(to + half, 1)}C${at(to - half * 0.2, 0.78)} ${at(x + 0.16, 0.62)} ${at(x + 0.13, 0.5)}S${at(x - 0.04, 0.2)} ${at(x + 0.006, 0)}z`,
		'water',
	);
}

/** Fields: bands that swing across the canvas, each with its furrows, in the inks field0, field1, field2 … */
export function fields(canvas: Canvas, top: number, foot: number, bands: number) {
	const { height, detail } = canvas;
	return Array.from({ length: bands }, (_, at) => {
		const y = top + ((foot - top) * at) / bands;
		const points = edge(canvas, y, 0.018);
		const gap = ((foot - top) / bands) * height;
		const furrows = Array.from({ length: at % 2 || detail < 0.5 ? 0 : 4 }, (__, row) => {
			const drop = gap * (0.22 + row * 0.24);
			return (
				openLine<Point>()
					.x(([px]) => px)
					.y(([, py]) => py + drop)
					.curve(curveCatmullRom)
					.digits(0)([...points]) ?? ''
			);
		});
		return (
			shape(smooth(points, height), `field${at % 3}`) +
			(furrows.length ? line(furrows.join(''), `field${(at + 1) % 3}`, 2.1, ' stroke-opacity=".55"') : '')
		);
	}).join('');
}

/** A road or a railway that runs from the foot of the canvas to a point far off. */
export function way({ width, height }: Canvas, x: number, top: number, to: number, kind: 'road' | 'rail') {
	const [x0, y0, x1] = [x * width, top * height, to * width];
	const bend = `C${round(x0 + (x1 - x0) * 0.1)} ${round(y0 + (height - y0) * 0.35)} ${round(x0 - (x1 - x0) * 0.5)} ${round(y0 + (height - y0) * 0.55)}`;
	const wide = width * 0.06;
	const road = `M${round(x0 - 1)} ${round(y0)}${bend} ${round(x1 - wide)} ${round(height)}H${round(x1 + wide)}C${round(x0 - (x1 - x0) * 0.3)} ${round(y0 + (height - y0) * 0.5)} ${round(x0 + (x1 - x0) * 0.16)} ${round(y0 + (height - y0) * 0.3)} ${round(x0 + 1)} ${round(y0)}z`;
	return shape(road, kind);
}
