import { extent, group } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { endOf } from '../i18n/format.ts';
import { spread } from './spread.ts';

export interface Point {
	period: string;
	value: number;
}

export interface Series<P extends Point = Point> {
	name: string;
	points: P[];
}

const time = (period: string) => Date.parse(String(endOf(period)));

/** The periods of a series in order of time. */
const periodsOf = ({ points }: Series) => points.map(({ period }) => period).sort((a, b) => time(a) - time(b));

/** Puts series of the same periods together, since only those share an axis of time. */
export const byPeriods = <S extends Series>(series: S[]): S[][] => [
	...group(series, (one) => periodsOf(one).join(' ')).values(),
];

interface SlopeLayout {
	/** Height of the chart and least distance between two labels, in pixels. */
	height: number;
	gap: number;
	rtl: boolean;
}

/**
 * The geometry of a slope chart. Takes series of the same periods; gives for each its points (x in per cent from
 * the left, y in pixels from the top) and where the labels at its first and last point stand. Time runs from right
 * to left where the page does.
 */
export function slopes<P extends Point>(series: Series<P>[], { height, gap, rtl }: SlopeLayout) {
	const periods = periodsOf(series[0]!);
	const [first, last] = [time(periods[0]!), time(periods.at(-1)!)];
	const x = scaleLinear([first, last], rtl ? [94, 6] : [6, 94]);
	const [low = 0, high = 0] = extent(series.flatMap(({ points }) => points.map(({ value }) => value)));
	const air = low === high ? 1 : 0;
	const y = scaleLinear([low - air, high + air], [height - gap, gap]);
	const lines = series.map((one) =>
		periods
			.map((period) => one.points.find((point) => point.period === period)!)
			.map((point) => ({ ...point, x: x(time(point.period)), y: y(point.value) })),
	);
	const labels = (at: 0 | -1) =>
		spread(
			lines.map((line) => line.at(at)!.y),
			gap,
			[gap / 2, height - gap / 2],
		);
	const [starts, ends] = [labels(0), labels(-1)];
	return {
		periods,
		lines: lines.map((points, at) => ({ name: series[at]!.name, points, start: starts[at]!, end: ends[at]! })),
	};
}
