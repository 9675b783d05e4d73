import type { GeoProjection } from 'd3-geo';
import { unitsPerKm, type Size } from './frame.ts';
import type { Box } from '../labels/boxes.ts';
import { widthOf } from '../labels/letter-widths.ts';

/** How long a distance is on a map: a line in the lower left corner with its kilometres. */
export interface Bar {
	x: number;
	y: number;
	length: number;
	text: string;
	size: number;
	/** What nothing else may cover. */
	box: Box;
}

const LENGTHS = [200, 100, 50, 20, 10, 5, 2];

/** A scale bar of a round length, at most a fifth of the width. */
export function scaleBar(
	projection: GeoProjection,
	{ width, height }: Size,
	type: number,
	km: (km: number) => string,
): Bar {
	const unit = unitsPerKm(projection);
	const kilometres = LENGTHS.find((candidate) => candidate * unit < width / 5) ?? 1;
	const [x, y, length, size, text] = [
		14,
		height - 14,
		Math.round(kilometres * unit),
		Math.round(type * 0.9),
		km(kilometres),
	];
	return {
		x,
		y,
		length,
		text,
		size,
		box: { left: x - 6, top: y - size - 14, right: x + Math.max(length, widthOf(text, size)) + 6, bottom: height },
	};
}
