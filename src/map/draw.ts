import type { GeoProjection } from 'd3-geo';
import { drawCard } from './card.ts';
import type { Word } from './centred.ts';
import type { MapData } from './data.ts';
import type { Sheet, Size } from './frame.ts';
import { groundFile, layer } from './ground.ts';
import type { Spot } from './labels.ts';
import { marksOn, TRACKING, type Mark } from './marks.ts';
import { pathOf } from './pen.ts';
import { ringAround, ringsFor } from './rings.ts';
import { escaped, fromLeft } from './text.ts';

/** Names farther from their mark than this are tied to it by a line. */
const FAR = 9;
/** Half the size of what a finger has to hit. */
const TOUCH = 13;

const round = (n: number) => Math.round(n * 10) / 10;
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

function drawPlace(mark: Mark, spot: Spot | undefined, card: string) {
	const { title, href, here, accent } = mark.place!;
	const ring = here ? circle(mark, mark.r, ' class="ring"') : '';
	const words = spot ? leader(mark, spot) + label(mark, spot) : '';
	const dot = circle(mark, here ? mark.r * 0.6 : mark.r, ` fill="light-dark(${accent.accent},${accent.accentDark})"`);
	return `<a href="${href}" aria-label="${escaped(title)}"${here ? ' aria-current="page"' : ''}>${circle(mark, TOUCH, ' class="touch"')}${words}${ring}${dot}${card}</a>`;
}

/** A mark without a link goes with its name or not at all, but for stations: lines end in them. */
function drawOther(mark: Mark, spot: Spot | undefined) {
	if (!spot) return mark.kind === 'station' ? `<g class="station">${circle(mark, mark.r)}</g>` : '';
	if (mark.kind === 'country') return `<g class="country">${label(mark, spot)}</g>`;
	return `<g class="${mark.kind}">${leader(mark, spot)}${mark.airport ? diamond(mark) : circle(mark, mark.r)}${label(mark, spot)}</g>`;
}

/** The words that stand on what they name; numbers of roads on a plate. */
function drawWord({ kind, name, size, spot: { left, top, right, bottom } }: Word) {
	const plate = `<rect x="${round(left - 3)}" y="${round(top)}" width="${round(right - left + 6)}" height="${round(bottom - top)}" rx="3"/>`;
	const text = `<text x="${round((left + right) / 2)}" y="${round(bottom - size * 0.32)}" text-anchor="middle" font-size="${round(size)}"${/\p{Script=Arab}/u.test(name) ? ' direction="rtl"' : ''}>${escaped(name)}</text>`;
	return `<g class="${kind}-name">${kind === 'road' ? plate : ''}${text}</g>`;
}

/** Rings around the place that the page is about, each so many kilometres from it. */
function drawRings({ places }: MapData, projection: GeoProjection, size: Size) {
	const centre = places.find(({ here }) => here)?.at;
	if (!centre) return '';
	return ringsFor(projection, size)
		.map((km) => layer('distance', pathOf(projection, ringAround(centre, km))))
		.join('');
}

/**
 * The ground of a map as an SVG of its own, the same in every language: land, water, roads, railways, and rings
 * around the place that the page is about. Takes at least one point to fit the frame to.
 */
export function drawGround(data: MapData, sheet: Sheet): string {
	const { projection, size, railways, roads } = marksOn(data, sheet);
	return groundFile(projection, railways, roads, size, drawRings(data, projection, size));
}

/**
 * The names and marks of a map as the inside of an SVG that lies on its ground, and its size. The same data give the
 * same drawing, byte for byte. Takes at least one point to fit the frame to.
 */
export function drawMap(data: MapData, sheet: Sheet): Size & { drawing: string } {
	const { size, bar, marks, words } = marksOn(data, sheet);
	const places = marks
		.filter(({ mark }) => mark.kind === 'place')
		.map(({ mark, spot }) => drawPlace(mark, spot, drawCard(mark, sheet.type, size)));
	const others = marks.filter(({ mark }) => mark.kind !== 'place').map(({ mark, spot }) => drawOther(mark, spot));
	const scale = `<g class="scale"><path d="M${bar.x} ${bar.y - 5}v5h${bar.length}v-5"/><text x="${bar.x}" y="${bar.y - 9}" font-size="${bar.size}"${fromLeft(bar.text)}>${escaped(bar.text)}</text></g>`;
	return { ...size, drawing: [...words.map(drawWord), scale, ...others, ...places].join('') };
}
