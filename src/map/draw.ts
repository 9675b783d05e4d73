import { readdirSync, readFileSync } from 'node:fs';
import type { GeoProjection } from 'd3-geo';
import { keptOnDisk } from '../kept-on-disk.ts';
import { memoize } from '../memoize.ts';
import { basePaths } from './base.ts';
import type { MapData, Railway } from './data.ts';
import { keyOf, REMEMBERED, type Sheet, type Size } from './frame.ts';
import type { Spot } from './labels.ts';
import { marksOn, TRACKING, type Mark } from './marks.ts';
import { netOf } from './net.ts';
import { pathOf } from './pen.ts';
import { escaped, fromLeft } from './text.ts';

/** Names farther from their mark than this are tied to it by a line. */
const FAR = 9;
/** Half the size of what a finger has to hit. */
const TOUCH = 13;

const round = (n: number) => Math.round(n * 10) / 10;
const layer = (name: string, d: string) => (d ? `<path class="${name}" d="${d}"/>` : '');

function drawGround(projection: GeoProjection, railways: Railway[], { width }: Size) {
	const { sea, islands, lakes, islets, rivers, borders } = basePaths(projection);
	const degrees = width / projection.scale() < 0.05 ? 0.5 : 1;
	const net = netOf(projection, degrees);
	const rail = pathOf(projection, {
		type: 'MultiLineString',
		coordinates: railways.map(({ stations }) => stations.map(({ at }) => [...at])),
	});
	return [
		layer('rivers', rivers),
		layer('water', sea),
		layer('land', islands),
		layer('water', lakes),
		layer('land', islets),
		layer('net', net),
		layer('wash', borders),
		layer('border', borders),
		layer('rail', rail),
		layer('ties', rail),
	].join('');
}

// All else that a ground is made from: the code that draws it, and the shapes.
const drawnBy = memoize(
	() => 'code',
	() =>
		readdirSync('src/map')
			.toSorted()
			.map((file) => readFileSync(`src/map/${file}`, 'utf8')),
);

/**
 * What lies under the names: water, borders, railways and the net of degrees. It is the same in every language, and
 * most of the work.
 */
const ground = memoize(
	(projection: GeoProjection, railways: Railway[], _: Size) =>
		`${keyOf(projection)} ${railways.map(({ name }) => name).join()}`,
	(projection, railways, size) =>
		keptOnDisk('maps', [keyOf(projection), JSON.stringify(railways), String(size.width), ...drawnBy()], () =>
			drawGround(projection, railways, size),
		),
	REMEMBERED,
);

function label({ name, size, kind }: Mark, spot: Spot) {
	const x = { start: spot.left, middle: (spot.left + spot.right) / 2, end: spot.right }[spot.anchor];
	const tracking = kind === 'country' ? ` letter-spacing="${TRACKING}em"` : '';
	return `<text x="${round(x)}" y="${round(spot.bottom - size * 0.36)}" text-anchor="${spot.anchor}" font-size="${round(size)}"${tracking}>${escaped(name)}</text>`;
}

/** A fine line from a mark to a name that stands far from it. */
function leader({ x, y }: Mark, spot: Spot) {
	if (spot.away < FAR) return '';
	const [toX, toY] = [
		Math.min(Math.max(x, spot.left), spot.right),
		Math.min(Math.max(y, spot.top + 3), spot.bottom - 3),
	];
	return `<path class="leader" d="M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}"/>`;
}

const circle = ({ x, y }: Mark, r: number, more = '') =>
	`<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}"${more}/>`;
const diamond = ({ x, y, r }: Mark) => `<path d="M${round(x)} ${round(y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z"/>`;

function drawPlace(mark: Mark, spot: Spot | undefined) {
	const { title, href, here, accent } = mark.place!;
	const ring = here ? circle(mark, mark.r, ' class="ring"') : '';
	const words = spot ? leader(mark, spot) + label(mark, spot) : '';
	const dot = circle(mark, here ? mark.r * 0.6 : mark.r, ` fill="light-dark(${accent.accent},${accent.accentDark})"`);
	return `<a href="${href}" aria-label="${escaped(title)}"${here ? ' aria-current="page"' : ''}>${circle(mark, TOUCH, ' class="touch"')}${words}${ring}${dot}</a>`;
}

/** A mark without a link goes with its name or not at all, but for stations: lines end in them. */
function drawOther(mark: Mark, spot: Spot | undefined) {
	if (!spot) return mark.kind === 'station' ? `<g class="station">${circle(mark, mark.r)}</g>` : '';
	if (mark.kind === 'country') return `<g class="country">${label(mark, spot)}</g>`;
	return `<g class="${mark.kind}">${leader(mark, spot)}${mark.airport ? diamond(mark) : circle(mark, mark.r)}${label(mark, spot)}</g>`;
}

/**
 * A map as the inside of an SVG, and its size. The same data give the same drawing, byte for byte.
 * Takes at least one point to fit the frame to.
 */
export function drawMap(data: MapData, sheet: Sheet): Size & { drawing: string } {
	const { projection, size, bar, marks, railways } = marksOn(data, sheet);
	const places = marks.filter(({ mark }) => mark.kind === 'place').map(({ mark, spot }) => drawPlace(mark, spot));
	const others = marks.filter(({ mark }) => mark.kind !== 'place').map(({ mark, spot }) => drawOther(mark, spot));
	const scale = `<g class="scale"><path d="M${bar.x} ${bar.y - 5}v5h${bar.length}v-5"/><text x="${bar.x}" y="${bar.y - 9}" font-size="${bar.size}"${fromLeft(bar.text)}>${escaped(bar.text)}</text></g>`;
	return { ...size, drawing: ground(projection, railways, size) + scale + others.join('') + places.join('') };
}
