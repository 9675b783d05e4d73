import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { headersOf } from '../../scripts/hosting/headers.ts';
import { rowSchemas } from '../../src/site/open-data/schemas.ts';
import { columnsOf, csvOf, fieldsOf, type Shape } from '../../src/site/open-data/table.ts';
import { examples } from '../../src/views/data/examples.ts';

const shapes = Object.entries(rowSchemas).map(([name, schema]) => [name, z.toJSONSchema(schema) as Shape] as const);

test('what version 1 holds is kept: a field that goes, changes its name or its type needs a new version', () => {
	interface Typed extends Shape {
		type?: string;
		items?: Typed;
	}
	const typeOf = ({ type, items, properties }: Typed): unknown =>
		properties ? typesOf({ properties }) : items ? [typeOf(items)] : type;
	const typesOf = ({ properties = {} }: Shape): object =>
		Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, typeOf(field)]));
	const kept = JSON.parse(readFileSync('tests/unit/open-data.json', 'utf8')) as object;
	expect(Object.fromEntries(shapes.map(([name, shape]) => [name, typesOf(shape)]))).toEqual(kept);
});

test('every field says what it holds', () => {
	expect(
		shapes.flatMap(([name, shape]) => fieldsOf(shape).flatMap((field) => (field.about ? [] : `${name}.${field.name}`))),
	).toEqual([]);
});

const shape = z.toJSONSchema(
	z.object({ id: z.string(), words: z.record(z.string(), z.string()), at: z.object({ lat: z.number() }).optional() }),
) as Shape;

test('a table has a column for each field, for each field in a field and for each language of words', () => {
	expect(columnsOf(shape, ['aa', 'bb'])).toEqual(['id', 'words.aa', 'words.bb', 'at.lat']);
	const csv = csvOf(
		[
			{ id: 'x', words: { bb: 'a "b", c\nd' }, at: { lat: -1.5 } },
			{ id: 'y', words: {} },
		],
		[...columnsOf(shape, ['aa', 'bb'])],
	);
	expect([...csvParse(csv)]).toEqual([
		{ id: 'x', 'words.aa': '', 'words.bb': 'a "b", c\nd', 'at.lat': '-1.5' },
		{ id: 'y', 'words.aa': '', 'words.bb': '', 'at.lat': '' },
	]);
});

test('no text is a formula to a spreadsheet, and numbers stay numbers', () => {
	const cell = (value: unknown) => csvParse(csvOf([{ value }], ['value']))[0]!['value'];
	for (const text of ['=1+1', '+46', '-a', '@sum', '\t=1', '\r=1', '\n=1', '＝1']) expect(cell(text)).toBe(`'${text}`);
	expect(cell(['=1', 'b'])).toBe("'=1|b");
	expect(cell('a=1')).toBe('a=1');
	expect([cell(-5), cell(0), cell(34.05), cell(true), cell(undefined)]).toEqual(['-5', '0', '34.05', 'true', '']);
});

test('other sites may fetch the open data, and nothing else', () => {
	const readers = (path: string) => headersOf(path)['Access-Control-Allow-Origin'];
	for (const path of ['/data/v1/figures.json', '/data/v1/figures.csv', '/data/v1/schema/figures.json'])
		expect(readers(path), path).toBe('*');
	for (const path of [
		'/index.html',
		'/sv/index.html',
		'/sv/data/index.html',
		'/drawings/a.svg',
		'/sv/events/feed.json',
	])
		expect(readers(path), path).toBeUndefined();
	expect(headersOf('/data/v1/events.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
});

test('examples ask for the addresses that they are given', () => {
	const code = examples({ json: 'https://site.example/a.json', csv: 'https://site.example/a.csv', statistic: 'rain' });
	expect(code.curl).toContain('https://site.example/a.csv');
	expect(code.fetch).toContain("'https://site.example/a.json'");
	expect(code.fetch).toContain("'rain'");
	expect(code.sheet).toBe('=IMPORTDATA("https://site.example/a.csv")');
});
