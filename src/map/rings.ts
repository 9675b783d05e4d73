import { geoCircle, type GeoProjection } from 'd3-geo';
import { unitsPerKm, type Degrees, type Size } from './frame.ts';

/** The earth's circumference over the degrees of a circle. */
const KM_A_DEGREE = 111.2;
const STEPS = [5, 10, 20, 25, 50, 100, 200];
/** Rings stand so many shares of the width apart, or more. */
const APART = 0.15;

export const ringAround = (centre: Degrees, km: number) =>
	geoCircle()
		.center([...centre])
		.radius(km / KM_A_DEGREE)
		.precision(4)();

/** How far the rings around a place lie from it, in round kilometres: two or three of them suit a frame. */
export function ringsFor(projection: GeoProjection, { width }: Size): number[] {
	const unit = unitsPerKm(projection);
	const step = STEPS.find((km) => km * unit >= width * APART) ?? STEPS.at(-1)!;
	return [step, 2 * step, 3 * step].filter((km) => km * unit < width * 0.75);
}
