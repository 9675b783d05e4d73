import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { contentPages } from '../../src/site/content-pages.ts';
import { columnsOf, type Shape } from '../../src/site/open-data/table.ts';
import { isListed, phaseOf } from '../../src/site/visibility.ts';
import { first } from '../any.ts';
import { builtSite } from '../built-site.ts';

type Row = Record<string, unknown> & { id: string; sources: string[]; places: string[] };
interface File {
	$schema: string;
	built: string;
	rows: Row[];
}
interface Schema extends Shape {
	$id: string;
	properties: { rows: { items: Shape } } & Record<string, Shape>;
}

const site = 'https://inlandsregioner.example';
const folder = `${builtSite}/data/v1`;
const names = globSync('*.json', { cwd: folder }).map((file) => file.replace('.json', ''));
const json = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const rows = (name: string) => json<File>(`${name}.json`).rows;
const table = (text: string) => csvParse(text.trimEnd());
const ids = (name: string) => rows(name).map(({ id }) => id);

test('figures, places, events, clusters and sources are there, and each file fits its published schema', () => {
	expect(names.sort()).toEqual(['clusters', 'events', 'figures', 'places', 'sources']);
	// Patterns beside them say the same of days, and the address parser of Node of addresses.
	const formats = { date: true, time: true, uri: (address: string) => URL.canParse(address) } as const;
	for (const name of names) {
		const schema = json<Schema>(`schema/${name}.json`);
		const file = json<File>(`${name}.json`);
		const validate = new Ajv2020({ allErrors: true, formats }).compile(schema);
		validate(file);
		expect(validate.errors?.slice(0, 5) ?? [], name).toEqual([]);
		expect([file.$schema, schema.$id], name).toEqual(Array(2).fill(`${site}/data/v1/schema/${name}.json`));
		if (!['events', 'clusters'].includes(name)) expect(file.rows.length, name).toBeGreaterThan(0);
		validate({ ...file, rows: [{ ...file.rows[0], url: 7 }] });
		expect(validate.errors, name).not.toBeNull();
	}
});

/** What a cell of the table should hold, from the row of the JSON file. */
function cell(row: Row, column: string): string {
	const value = column.split('.').reduce<unknown>((found, name) => (found as Row | undefined)?.[name], row);
	const text = Array.isArray(value) ? value.join('|') : String((value as string | undefined) ?? '');
	return typeof value === 'string' && /^[=+@-]/.test(text) ? `'${text}` : text;
}

test('CSV and JSON say the same, row by row', () => {
	for (const name of names) {
		const columns = columnsOf(json<Schema>(`schema/${name}.json`).properties.rows.items, localeCodes);
		const read = table(readFileSync(join(folder, `${name}.csv`), 'utf8'));
		expect(read.columns, name).toEqual(columns);
		expect([...read], name).toEqual(
			rows(name).map((row) => Object.fromEntries(columns.map((column) => [column, cell(row, column)]))),
		);
	}
});

test('names are given once, and what a row points at is there', () => {
	const [places, sources] = [new Set(ids('places')), new Set(ids('sources'))];
	for (const name of ['places', 'events', 'clusters', 'sources'])
		expect(new Set(ids(name)).size, name).toBe(ids(name).length);
	for (const { place, source } of rows('figures') as unknown as { place: string; source: Row }[])
		expect([places.has(place), sources.has(source.id)], place).toEqual([true, true]);
	for (const row of ['places', 'events', 'clusters'].flatMap(rows)) {
		expect(
			row.sources.filter((id) => !sources.has(id)),
			row.id,
		).toEqual([]);
		expect(
			(row.places ?? []).filter((id) => !places.has(id)),
			row.id,
		).toEqual([]);
	}
});

test('what the site does not list on the day of the build is not in the files, and every address leads to a page', () => {
	for (const kind of ['events', 'clusters']) {
		const shown = contentPages().filter((page) => page.kind === kind && page.locale === first && isListed(page));
		expect(ids(kind).sort(), kind).toEqual(shown.map(({ id }) => id).sort());
	}
	const hidden = contentPages().filter((page) => ['unpublished', 'coming'].includes(phaseOf(page)));
	const text = names.map((name) => readFileSync(join(folder, `${name}.json`), 'utf8')).join('\n');
	expect(hidden.filter(({ href }) => text.includes(`"${site}${href}"`)).map(({ href }) => href)).toEqual([]);
	const present = new Set(contentPages().map(({ href }) => site + href));
	const addresses = names.flatMap(rows).flatMap(({ url }) => (typeof url === 'object' ? Object.values(url!) : []));
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((address) => !present.has(address as string))).toEqual([]);
});

const described = contentPages().find(
	({ locale, facts }) => locale === first && (facts.data as { openData?: object }).openData,
);

test.skipIf(!described)('the examples on the page run as they stand', async () => {
	const base = inject('base');
	const html = readFileSync(`${builtSite}${described!.href}index.html`, 'utf8');
	const page = parse(html, { blockTextElements: { script: true, style: true } });
	const shown = new Map(
		page
			.querySelectorAll('[data-example]')
			.map((pre) => [pre.getAttribute('data-example')!, pre.text.replaceAll(site, base)]),
	);
	const work = mkdtempSync(join(tmpdir(), 'data-'));
	const figures = rows('figures');

	const script = spawnSync(process.execPath, ['--input-type=module', '--eval', shown.get('fetch')!], {
		encoding: 'utf8',
	});
	const newest = figures.filter(({ statistic, newest: last }) => statistic === figures[0]!['statistic'] && last);
	expect(script.stderr).toBe('');
	expect(script.stdout.trim().split('\n')).toEqual(
		newest.map(({ place, value, period }) => [place, value, period].join(' ')),
	);

	const [, address] = /^=IMPORTDATA\("(.+)"\)$/.exec(shown.get('sheet')!)!;
	const answer = await fetch(address!, { headers: { origin: 'https://elsewhere.example' } });
	expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	expect(table(await answer.text())).toHaveLength(figures.length);

	execFileSync('sh', ['-c', shown.get('curl')!], { cwd: work, stdio: 'ignore' });
	expect(table(readFileSync(join(work, 'figures.csv'), 'utf8'))).toHaveLength(figures.length);
});
