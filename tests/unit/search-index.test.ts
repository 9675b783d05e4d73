import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { inOrder, type IndexFile } from '../../scripts/search-order.ts';
import { forIndex, pictureIn } from '../../scripts/search-pages.ts';

const file = (path: string, data: unknown): IndexFile => ({
	path,
	content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)])),
});
const json = (path: string, data: unknown): IndexFile => ({ path, content: Buffer.from(JSON.stringify(data)) });

/** An index of two languages as Pagefind gives it, with whatever it leaves to chance forwards or backwards. */
function index(forwards: boolean): IndexFile[] {
	const turned = <T>(list: T[]) => (forwards ? list : list.toReversed());
	const name = forwards ? '1a2b3c4' : '5d6e7f8';
	const languages = turned(['nb', 'sv']);
	return [
		...turned(languages).flatMap((code) => [
			file(`filter/${code}_${name}.pf_filter`, [
				'place',
				turned([
					['Falun', [1]],
					['Hamar', [0, 2]],
				]),
			]),
			file(`filter/${code}_0${name}.pf_filter`, [
				'kind',
				turned([
					['a', [1]],
					['b', [0]],
				]),
			]),
			file(`pagefind.${code}_${name}00.pf_meta`, [
				'1.5.2',
				[['page', 3]],
				[],
				turned([
					['place', `${code}_${name}`],
					['kind', `${code}_0${name}`],
				]),
				[],
				['title'],
			]),
		]),
		json('pagefind-entry.json', {
			version: '1.5.2',
			languages: Object.fromEntries(languages.map((code) => [code, { hash: `${code}_${name}00` }])),
		}),
		json('index/sv_1.pf_index', 'words'),
	];
}

test('the index of a site is the same in whatever order its filters, values and languages come', () => {
	expect(inOrder(index(true))).toEqual(inOrder(index(false)));
});

test('files of the index are asked for by their new names', () => {
	const files = inOrder(index(false));
	const paths = files.map(({ path }) => path);
	const entry = JSON.parse(Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')!.content).toString());
	expect(paths).toHaveLength(8);
	for (const { hash } of Object.values<{ hash: string }>(entry.languages))
		expect(paths).toContain(`pagefind.${hash}.pf_meta`);
});

const page = (head: string, main: string) =>
	`<!doctype html><html lang="nb"><head><title>x</title>${head}</head><body><nav>menu</nav><main id="main">${main}</main><footer>foot</footer></body></html>`;
const words = '<meta name="search-words" data-pagefind-meta="words[content]" content="flytte">';

test('a page is indexed by what is marked in it, without numbers of notes, and by other spellings of its words', () => {
	const html = forIndex(
		page(
			words,
			'<h1 data-pagefind-body>Løten</h1><svg><svg><text>far</text></svg><text>off</text></svg><p data-pagefind-body>Ål<sup>1</sup> <b>x</b></p><p>not</p>',
		),
	)!;
	expect(html).toContain('<html lang="nb">');
	expect(html).toMatch(/name="search-named"[^>]* content="loten loeten"/);
	expect(html).toMatch(/name="search-spelt"[^>]* content="[^"]*\baal\b/);
	expect(html).toContain('<body><h1 data-pagefind-body>Løten</h1>\n<p data-pagefind-body>Ål <b>x</b></p></body>');
});

test('a page without words for the search is not indexed', () => {
	expect(forIndex(page('', '<h1 data-pagefind-body>x</h1>'))).toBeUndefined();
});

test('a page says by what picture it is known, and the index is not told', () => {
	const head = '<head><meta name="search-words" content=""><meta name="search-picture" content="/d/cow.svg"></head>';
	const html = `<html>${head}<body><main><h1 data-pagefind-body>Farm</h1></main></body></html>`;
	expect(pictureIn(html)).toBe('/d/cow.svg');
	expect(forIndex(html)).not.toMatch(/data-pagefind[^>]*cow/);
});
