import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper } from 'd3-geo';

/** Steps of the pen in units of a drawing: about a dot of a screen, coarse enough to be written shortly. */
const GRID = 1;

type Step = [x: number, y: number];
interface Stroke {
	steps: Step[];
	closed: boolean;
}

/** The strokes of something on the Earth, on the grid. */
function strokesOf(projection: GeoStreamWrapper, object: GeoPermissibleObjects) {
	const strokes: Stroke[] = [];
	const to = (steps: Step[], x: number, y: number) => {
		const [next, last] = [[Math.round(x / GRID), Math.round(y / GRID)] as Step, steps.at(-1)];
		if (!last || last[0] !== next[0] || last[1] !== next[1]) steps.push(next);
	};
	const pen: GeoContext = {
		beginPath() {},
		moveTo: (x, y) => {
			strokes.push({ steps: [], closed: false });
			to(strokes.at(-1)!.steps, x, y);
		},
		lineTo: (x, y) => to(strokes.at(-1)!.steps, x, y),
		closePath: () => {
			strokes.at(-1)!.closed = true;
		},
		arc() {},
	};
	geoPath(projection, pen)(object);
	// Rounded to the grid, a small ring may be left with fewer than three points: it has no area to draw.
	return strokes.filter(({ steps, closed }) => steps.length > (closed ? 2 : 1));
}

const short = (n: number) => String(n * GRID).replace(/^(-?)0\./, '$1.');
const pair = ([x, y]: Step) => `${short(x)}${y < 0 ? '' : ' '}${short(y)}`;
const written = ({ steps, closed }: Stroke) => {
	const moves = steps.slice(1).map(([x, y], at) => pair([x - steps[at]![0], y - steps[at]![1]]));
	return `M${pair(steps[0]!)}l${moves.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
};

/**
 * The path data of something on the Earth, from step to step: half as long as d3-geo's own. Empty where nothing is
 * in the frame.
 */
export const pathOf = (projection: GeoStreamWrapper, object: GeoPermissibleObjects) =>
	strokesOf(projection, object).map(written).join('');
