import { fill } from '../i18n/fill.ts';
import { MARGIN, ROOM, TITLE, WIDTH, type Box, type Look, type Pen } from './pptx-pen.ts';
import { lengthOf, type Chart, type Point, type Slide } from './deck.ts';

const GAP = 0.5;
const TOP = 1.6;
const FOOT = 6.72;
const COLUMN = (ROOM - GAP) / 2;
const COVER = 5.16;
const CODE = 3;
/** The columns of a chart: names before its bars, figures behind them. */
const NAME = 1.9;
const VALUE = 1.7;
const POSTER = { w: 1.8, h: 2.25 };

const foot: Look = { size: 9, quiet: true };

function drawFoot(pen: Pen, { sources }: Slide, number: number) {
	const { deck } = pen;
	const half = ROOM * 0.72;
	const said = fill(deck.sources, { sources: sources.join(' · ') });
	if (sources.length) pen.words([[said, foot]], { x: MARGIN, y: FOOT, w: half, h: 0.5 });
	const end = { x: MARGIN + half, y: FOOT, w: ROOM - half, h: 0.5 };
	pen.words([[`${deck.site} · ${deck.numbers[number - 1]}`, { ...foot, across: true }]], end);
}

function drawCover(pen: Pen, { title, points }: Slide) {
	const { deck, pictures } = pen;
	const y = COVER + 0.3;
	pen.picture(pictures.cover, deck.drawing, { x: 0, y: 0, w: WIDTH, h: COVER });
	pen.title(title, { x: MARGIN, y, w: COLUMN, h: 1.2 }, 40);
	const said = points.map(({ words }): [string, Look] => [words, { size: 16 }]);
	pen.words(said, { x: MARGIN + COLUMN + GAP, y, w: COLUMN, h: 1.2 });
}

function drawPlaces(pen: Pen, { points }: Slide) {
	const { deck, pictures } = pen;
	pen.words(
		points.map(({ words }) => [words, { size: 18 }]),
		{ x: MARGIN, y: TOP - 0.1, w: ROOM, h: 2.3 },
	);
	const step = Math.min(POSTER.w + 0.22, ROOM / deck.places.length);
	for (const [at, { name, drawing }] of deck.places.entries()) {
		const box = { ...POSTER, x: MARGIN + at * step, y: 3.95 };
		pen.picture(pictures.places[at]!, drawing, box);
		pen.words([[name, { size: 12 }]], { ...box, y: box.y + POSTER.h + 0.06, h: 0.3 });
	}
}

function drawChart(pen: Pen, chart: Chart, x: number, wide: number) {
	const { title, unit, rows } = chart;
	const high = Math.min(0.5, (FOOT - TOP - 0.9) / rows.length);
	const size = high > 0.4 ? 16 : 12;
	const head: [string, Look][] = [[title, { size: 20, bold: true }]];
	if (unit) head.push([unit, { size: 12, quiet: true }]);
	pen.words(head, { x, y: TOP - 0.15, w: wide, h: 0.75 });
	for (const [at, row] of rows.entries()) {
		const y = TOP + 0.75 + at * high;
		const length = lengthOf(row, chart);
		const look = { size, quiet: row.beside ?? false };
		const [first, last] = length === undefined ? [wide * 0.6, wide * 0.4] : [NAME, VALUE];
		const bar = { x: x + NAME, y: y + high * 0.1, w: (wide - NAME - VALUE) * (length ?? 0), h: high * 0.5 };
		pen.words([[row.name, look]], { x, y, w: first, h: high });
		if (length) pen.bar(bar, Boolean(row.beside));
		pen.words([[row.written, { ...look, bold: true, across: true }]], { x: x + wide - last, y, w: last, h: high });
	}
}

/** Names with what they are, two beside each other. */
function drawNames(pen: Pen, points: Point[], wide: number, high: number) {
	for (const [at, { title = '', words, reach }] of points.entries()) {
		const box: Box = {
			x: MARGIN + (at % 2) * (wide + GAP),
			y: TOP + Math.floor(at / 2) * high,
			w: wide,
			h: high - 0.2,
		};
		const lines: [string, Look][] = [
			[title, { size: 22, bold: true }],
			[words, { size: 18, latin: /^\P{L}*\p{sc=Latin}/u.test(words) }],
		];
		if (reach) lines.push([reach, { size: 18, latin: true }]);
		pen.words(lines, box);
	}
}

function drawAsk(pen: Pen, { points }: Slide) {
	const { deck, pictures } = pen;
	const left = ROOM - CODE - GAP;
	drawNames(pen, points, (left - GAP) / 2, 1.9);
	const x = MARGIN + left + GAP;
	pen.picture(pictures.code, deck.send, { x, y: TOP, w: CODE, h: CODE });
	pen.words([[deck.send, { size: 12, latin: true }]], { x, y: TOP + CODE + 0.1, w: CODE, h: 0.6 });
	pen.words([[deck.licence, { size: 12, quiet: true }]], { x: MARGIN, y: 5.7, w: left, h: 0.7 });
}

const bodies: Record<Slide['look'], (pen: Pen, slide: Slide) => void> = {
	cover: drawCover,
	places: drawPlaces,
	charts(pen, { charts }) {
		const wide = charts.length > 1 ? COLUMN : ROOM;
		charts.forEach((chart, at) => drawChart(pen, chart, MARGIN + at * (COLUMN + GAP), wide));
	},
	names: (pen, { points }) => drawNames(pen, points, COLUMN, 2.4),
	sentences: (pen, { points }) =>
		pen.words(
			points.map(({ words }) => [words, { size: 22, bullet: true }]),
			{ x: MARGIN, y: TOP, w: ROOM, h: FOOT - TOP - 0.1 },
		),
	ask: drawAsk,
};

/** Draws a slide: its title, what it says, where that comes from, and for the speaker where more stands. */
export function drawSlide(pen: Pen, slide: Slide, number: number) {
	if (slide.look !== 'cover') pen.title(slide.title, TITLE, 32);
	bodies[slide.look](pen, slide);
	drawFoot(pen, slide, number);
	pen.notes([pen.deck.more, ...slide.addresses].join('\n'));
}
