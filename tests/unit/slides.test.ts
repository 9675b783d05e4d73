import { expect, test } from 'vitest';
import { lengthOf, type Chart, type Point } from '../../src/press/deck.ts';
import { slidesOf, type Material } from '../../src/press/slides.ts';

const said = (words: string, ...sources: string[]): Point => ({ words, sources });
const chart = (title: string, topic: string, values: number[]): Chart => ({
	topic,
	title,
	unit: '',
	rows: values.map((value, at) => ({ name: `Place ${at}`, written: String(value), value })),
	sources: [`Bureau, ${title}`],
	address: `https://x.example/${title}/`,
});
const material: Material = {
	title: 'East',
	summary: 'Two places by a lake.',
	about: { title: 'The region', sentences: [said('It lies in the east.', 'Atlas, 2020')] },
	charts: [chart('a', 'People', [3, 1]), chart('b', 'Home', [2]), chart('c', 'People', [5])],
	groups: [
		{
			id: 'clusters',
			title: 'Clusters',
			points: [{ title: 'Wood', ...said('It saws.', 'Mill, 2021') }],
			address: 'https://x.example/clusters/',
		},
		{ id: 'stories', title: 'Careers', points: [], address: 'https://x.example/careers/' },
	],
	hard: { title: 'What is hard', sentences: [said('It is far.', 'Road, 2022')] },
	ask: { title: 'Whom to ask', points: [] },
	address: 'https://x.example/east/',
};
const told = (given: Partial<Material>) => slidesOf({ ...material, ...given });
const ids = (given: Partial<Material> = {}) => told(given).map(({ id }) => id);

test('the slides of a region tell it from its promise to whom to ask, with charts of a topic beside each other', () => {
	expect(ids()).toEqual(['cover', 'place', 'figures-1', 'figures-2', 'clusters', 'hard', 'ask']);
	const charts = told({}).filter(({ look }) => look === 'charts');
	expect(charts.map(({ title, charts: pair }) => [title, ...pair.map((one) => one.title)])).toEqual([
		['People', 'a', 'c'],
		['Home', 'b'],
	]);
});

test('every slide that says something has its sources, each once, and where a speaker finds more', () => {
	const [cover, ...others] = told({ groups: [], ask: material.ask }).slice(0, -1);
	expect(cover!.addresses).toEqual([material.address]);
	expect(others.map(({ sources }) => sources)).toEqual([
		['Atlas, 2020'],
		['Bureau, a', 'Bureau, c'],
		['Bureau, b'],
		['Road, 2022'],
	]);
	expect(told({}).every(({ addresses }) => addresses.length > 0)).toBe(true);
});

test('what there is nothing to say of has no slide, and a chart without a figure is left out', () => {
	const empty = { title: '', sentences: [] };
	const beside = { ...chart('d', 'Work', []), rows: [{ name: 'Land', written: '9', beside: true }] };
	expect(ids({ about: empty, hard: empty, groups: [], charts: [beside, chart('e', 'Work', [])] })).toEqual([
		'cover',
		'ask',
	]);
});

test('what is hard is shared out over as many slides as it needs, and none of it is lost', () => {
	const sentences = Array.from({ length: 12 }, (_, at) => said(`${at} ${'word '.repeat(30)}`.trim()));
	const hard = told({ hard: { title: 'Hard', sentences } }).filter(({ look }) => look === 'sentences');
	expect(hard.length).toBeGreaterThan(2);
	expect(hard.flatMap(({ points }) => points)).toEqual(sentences);
	expect(new Set(hard.map(({ id }) => id)).size).toBe(hard.length);
});

test('a chart of many places keeps what they are seen beside', () => {
	const many = chart(
		'f',
		'Work',
		Array.from({ length: 40 }, (_, at) => 40 - at),
	);
	many.rows.push({ name: 'Land', written: '7', value: 7, beside: true });
	const [shown] = told({ charts: [many] }).find(({ look }) => look === 'charts')!.charts;
	expect(shown!.rows).toHaveLength(12);
	expect(shown!.rows.at(-1)!.name).toBe('Land');
});

test('a bar is as long as its figure, and there is none where lengths would mislead', () => {
	const whole = chart('g', 'Work', [10, 5, 0]);
	expect(whole.rows.map((row) => lengthOf(row, whole))).toEqual([1, 0.5, 0]);
	const negative = chart('h', 'Work', [10, -5]);
	expect(negative.rows.map((row) => lengthOf(row, negative))).toEqual([undefined, undefined]);
	const scaled = { ...whole, rows: [{ name: 'Place', written: '31 %' }] };
	expect(lengthOf(scaled.rows[0]!, scaled)).toBeUndefined();
});
