import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastWidth, linkTo, linkWord, pathIn } from '../../src/views/desk/words.ts';

const homes = ['https://site.example/place', 'http://localhost:4321/place'];

describe('an address that was pasted', () => {
	test.for([
		['https://site.example/place/sv/orter/x/', '/sv/orter/x/'],
		['https://site.example/place/sv/orter/x', '/sv/orter/x/'],
		['site.example/place/k/ab/?utm_source=a#b', '/k/ab/'],
		['/place/sv/', '/sv/'],
		['  HTTPS://SITE.example/place/sv/  ', '/sv/'],
		['http://localhost:4321/place/en/', '/en/'],
		['https://site.example/place', '/'],
	])('%s is a page', ([pasted, path]) => {
		expect(pathIn(pasted!, homes)).toEqual({ path });
	});

	test.for([
		['https://elsewhere.example/place/sv/', 'other'],
		['https://site.example/places/sv/', 'other'],
		['https://site.example.elsewhere.example/place/', 'other'],
		['https://site.example@elsewhere.example/place/', 'other'],
		['//elsewhere.example/place/', 'other'],
		['javascript:alert(1)', 'unknown'],
		['data:text/html,<script>alert(1)</script>', 'unknown'],
		['<script>alert(1)</script>', 'unknown'],
		['https://site.example/place/<b>/', 'unknown'],
		['https://site.example/place/sv/feed.xml', 'unknown'],
		['https://site.example/place/sv/\u202eorter/', 'odd'],
		['https://site.example/place/\u0000', 'odd'],
		['x'.repeat(10_000), 'long'],
	])('%s is none, and which kind of none', ([pasted, fault]) => {
		expect(pathIn(pasted!, homes)).toEqual({ fault });
	});

	test('whatever it is, it is a plain path or a fault', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (pasted) => {
				const { path, fault } = pathIn(pasted, homes);
				expect(path === undefined ? fault : /^\/([\w-]+\/)*$/.test(path)).toBeTruthy();
			}),
		);
	});
});

describe('the name of a channel', () => {
	test.for([
		['LinkedIn', 'linkedin'],
		['  Job Ad, våren 2027! ', 'job-ad-varen-2027'],
		['Łódź & Ørje', 'lodz-orje'],
		['İŞ', 'is'],
		['۱۴۰۵', '1405'],
		['آگهی', ''],
		['<script>alert(1)</script>', 'script-alert-1-script'],
		['a\u202eb', 'a-b'],
	])('%s is spelt %s', ([typed, word]) => {
		expect(linkWord(typed!)).toBe(word);
	});

	test('whatever was typed, nothing but a–z, digits and single hyphens is left of it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
				expect(linkWord(typed)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(linkWord(linkWord(typed))).toBe(linkWord(typed));
			}),
		);
		expect(linkWord('x'.repeat(10_000))).toHaveLength(40);
	});

	test('stands behind the address, as far as there is one', () => {
		const at = 'https://site.example/k/ab/';
		expect(linkTo(at, { source: '', medium: ' ', campaign: 'آ' })).toBe(at);
		expect(linkTo(at, { source: 'LinkedIn', medium: '', campaign: 'Våren' })).toBe(
			`${at}?utm_source=linkedin&utm_campaign=varen`,
		);
	});
});

test('a code is never smaller on paper than a telephone reads', () => {
	expect(leastWidth(33)).toBe(20);
	expect(leastWidth(57)).toBe(29);
});
