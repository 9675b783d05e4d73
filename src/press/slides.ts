import type { Chart, Point, Row, Slide } from './deck.ts';

/** All that the slides of a region are made of, in words of one language. */
export interface Material {
	title: string;
	summary: string;
	about: { title: string; sentences: Point[] };
	charts: Chart[];
	/** What there is to work with, where: groups of entries, each under its heading. */
	groups: { id: string; title: string; points: Point[]; address: string }[];
	hard: { title: string; sentences: Point[] };
	ask: { title: string; points: Point[] };
	/** The page of the region. */
	address: string;
}

const SIDE_BY_SIDE = 2;
/** The most rows of a chart: of more places, the first. */
const ROWS = 12;
const NAMED = 4;
/** Letters that fit: beside a picture, and on a slide of sentences. */
const BESIDE = 560;
const ALONE = 640;
/** What a sentence takes beyond its letters: the rest of its last line, and air. */
const AIR = 40;

const unique = (words: string[]) => [...new Set(words)];
const sourcesIn = (points: Point[]) => unique(points.flatMap(({ sources }) => sources));

function chunks<T>(all: T[], most: number): T[][] {
	return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}

/** Shares sentences out over slides, as many on each as have room; one that is longer has a slide of its own. */
function shared(sentences: Point[], room: number): Point[][] {
	const slides: Point[][] = [];
	let left = 0;
	for (const sentence of sentences) {
		const takes = sentence.words.length + AIR;
		if (takes > left) {
			slides.push([]);
			left = room;
		}
		slides.at(-1)!.push(sentence);
		left -= takes;
	}
	return slides;
}

const slide = (id: string, title: string, look: Slide['look'], more: Partial<Slide>): Slide => {
	const { points = [], charts = [] } = more;
	const sources = unique([...sourcesIn(points), ...charts.flatMap((chart) => chart.sources)]);
	return { id, title, look, points, charts, sources, addresses: [], ...more };
};

/** The sentences as one paragraph, as far as there is room. */
function opening({ sentences }: Material['about']): Point[] {
	const [first = []] = shared(sentences, BESIDE);
	const words = first.map((sentence) => sentence.words).join(' ');
	return words ? [{ words, sources: sourcesIn(first) }] : [];
}

/** As many rows as have room; what the others are seen beside stays. */
function fewer(rows: Row[]): Row[] {
	const others = rows.filter(({ beside }) => beside);
	return [...rows.filter(({ beside }) => !beside).slice(0, ROWS - others.length), ...others];
}

/** The charts that show something, two and two, those about one topic beside each other. */
function chartSlides({ charts }: Material): Slide[] {
	const shown = charts
		.filter(({ rows }) => rows.some(({ beside }) => !beside))
		.map((chart) => ({ ...chart, rows: fewer(chart.rows) }));
	const topics = unique(shown.map(({ topic }) => topic));
	const sorted = topics.flatMap((topic) => shown.filter((chart) => chart.topic === topic));
	return chunks(sorted, SIDE_BY_SIDE).map((pair, at) =>
		slide(`figures-${at + 1}`, unique(pair.map(({ topic }) => topic)).join(' · '), 'charts', {
			charts: pair,
			addresses: pair.map(({ address }) => address),
		}),
	);
}

function hardSlides({ hard, address }: Material): Slide[] {
	return shared(hard.sentences, ALONE).map((points, at) =>
		slide(at ? `hard-${at + 1}` : 'hard', hard.title, 'sentences', { points, addresses: [address] }),
	);
}

/**
 * The slides of a region, for the page and for the file alike: the promise, the place, its figures, what people work
 * with, what is hard, and whom to ask. What there is nothing to say of has no slide.
 */
export function slidesOf(material: Material): Slide[] {
	const { title, summary, about, groups, ask, address } = material;
	const addresses = [address];
	const [paragraph] = opening(about);
	return [
		slide('cover', title, 'cover', { points: [{ words: summary, sources: [] }], addresses }),
		...(paragraph ? [slide('place', about.title, 'places', { points: [paragraph], addresses })] : []),
		...chartSlides(material),
		...groups
			.filter(({ points }) => points.length)
			.map(({ id, points, ...group }) =>
				slide(id, group.title, 'names', { points: points.slice(0, NAMED), addresses: [group.address] }),
			),
		...hardSlides(material),
		slide('ask', ask.title, 'ask', { points: ask.points.slice(0, NAMED), addresses }),
	];
}
