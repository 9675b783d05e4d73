import type { GeoProjection } from 'd3-geo';
import { curveCatmullRom, line } from 'd3-shape';
import type { Road } from './data.ts';
import type { Degrees } from './frame.ts';
import type { Point } from './points.ts';

/** So many places beyond the frame still bend the line within it. */
const BEYOND = 2;
/** So many points of each bend are looked at for the road's number. */
const SAMPLES = 16;

/** The places of a road that are in a frame, and those next to them. */
export function placesNear({ places }: Road, isIn: (at: Degrees) => boolean): Degrees[] {
	const first = places.findIndex(isIn);
	const last = places.findLastIndex(isIn);
	return first < 0 ? [] : places.slice(Math.max(0, first - BEYOND), last + BEYOND + 1);
}

const smooth = () => line().curve(curveCatmullRom);

/** A smooth line through the places of a road, as path data. */
export const roadPath = (projection: GeoProjection, places: Degrees[]): string =>
	smooth().digits(0)(places.map((at) => projection([...at])!)) ?? '';

/** Points along that line, one after the other. */
export function roadPoints(projection: GeoProjection, places: Degrees[]): Point[] {
	const points: Point[] = [];
	const to = (x: number, y: number) => void points.push({ x, y });
	const pen = {
		moveTo: to,
		lineTo: to,
		closePath() {},
		bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number) {
			const from = points.at(-1)!;
			for (let step = 1; step <= SAMPLES; step += 1) {
				const t = step / SAMPLES;
				const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
				to(a * from.x + b * ax + c * bx + d * x, a * from.y + b * ay + c * by + d * y);
			}
		},
	};
	smooth().context(pen as unknown as CanvasRenderingContext2D)(places.map((at) => projection([...at])!));
	return points;
}
