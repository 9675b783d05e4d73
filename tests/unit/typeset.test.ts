import { describe, expect, test } from 'vitest';
import { joints, list, period } from '../../src/i18n/format.ts';
import { foreign, unmarked } from '../../src/i18n/foreign.ts';
import { localeOf } from '../../src/i18n/locales.ts';
import { apart } from '../../src/i18n/other-script.ts';
import { pieces } from '../../src/i18n/translate.ts';
import { together, typeset } from '../../src/i18n/typeset.ts';

const page = (code: string, body: string) =>
	`<html lang="${code}" dir="${localeOf(code).dir}"><body>${body}</body></html>`;
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)![1];
const set = (code: string, body: string) => bodyOf(typeset(page(code, body)));

describe('names in Latin script among words from right to left', () => {
	test.for([
		['در Falun Borlänge ۲۰۲۷ است', 'در [Falun Borlänge] ۲۰۲۷ است'],
		['SSAB، Trafikverket و Hitachi Energy', '[SSAB]، [Trafikverket] و [Hitachi Energy]'],
		['(Statistics Norway، ۲۰۲۵)', '([Statistics Norway]، ۲۰۲۵)'],
		['Universitetet i Innlandet (INN) در', '[Universitetet i Innlandet (INN)] در'],
		['مجوز CC BY 4.0 و MIT', 'مجوز [CC BY 4.0] و [MIT]'],
		['کد QR (SVG)', 'کد [QR (SVG)]'],
		['(.ics)', '([.ics])'],
		['3M در Gagnef', '[3M] در [Gagnef]'],
		['https://www.falun.se/', '[https://www.falun.se/]'],
		['“Falun” (Falu kommun)', '[“Falun” (Falu kommun)]'],
		['SSAB‌ها', '[SSAB]‌ها'],
		['جادهٔ ۳/۲۵ در ۲۰۲۶', 'جادهٔ ۳/۲۵ در ۲۰۲۶'],
		['\u200eSEK\u00a0۳٬۵۳۴٬۰۰۰ (SCB، ۲۰۲۴)', '[\u200eSEK\u00a0۳٬۵۳۴٬۰۰۰] ([SCB]، ۲۰۲۴)'],
		['\u200eSEK\u00a0۱٬۲۰۲. ۰ مورد', '[\u200eSEK\u00a0۱٬۲۰۲]. ۰ مورد'],
		['2026', '2026'],
	])('%s', ([text, expected]) =>
		expect(
			apart(text!)
				.map(({ words, latin }) => (latin ? `[${words}]` : words))
				.join(''),
		).toBe(expected),
	);

	test('stand in <bdi> in running text, in links and lists, and nowhere that has a direction or no room for it', () => {
		expect(set('fa', '<p>در SSAB ۲۰۲۷ <a href="/x">Falu &amp; Co</a></p>')).toBe(
			'<p>در <bdi>SSAB</bdi> ۲۰۲۷ <a href="/x"><bdi>Falu &amp; Co</bdi></a></p>',
		);
		for (const body of [
			'<p dir="ltr">in Falun <b>2027</b></p>',
			'<bdi>Falun 2027</bdi><a dir="auto">Falun i dag</a>',
			'<option>SSAB</option>',
			'<svg><text>Falun</text></svg>',
			'<script>const a = "b";</script>',
		])
			expect(set('fa', body)).toBe(body);
		expect(set('fa', '<bdi>در Falun</bdi>')).toBe('<bdi>در <bdi>Falun</bdi></bdi>');
		expect(set('fa', '<div dir="ltr"><br><p>Falun</p></div>در Falun')).toBe(
			'<div dir="ltr"><br><p>Falun</p></div>در <bdi>Falun</bdi>',
		);
	});

	test('leave pages from left to right as they are', () => {
		const html = page('sv', '<p>Falun & فارسی &amp; i a</p>');
		expect(typeset(html)).toBe(html);
	});
});

describe('words that no line ends in', () => {
	test.for([
		['w Falun i w Borlänge', 'w\u00a0Falun i\u00a0w\u00a0Borlänge'],
		['Z czego (a nie z\nczego)', 'Z\u00a0czego (a\u00a0nie z\u00a0czego)'],
		['mieszka w ', 'mieszka w\u00a0'],
		['dwa słowa, „o tym” u nas', 'dwa słowa, „o\u00a0tym” u\u00a0nas'],
		['S.A. w', 'S.A. w'],
		['to co', 'to co'],
	])('%s', ([text, expected]) => expect(together(text!, 'pl')).toBe(expected));

	test('stay with the next word on every page of the language, also before a link, and in no other language', () => {
		expect(set('pl', '<p>praca w <a href="/x">Falun</a> i <b lang="sv">i Falun</b></p>')).toBe(
			'<p>praca w&nbsp;<a href="/x">Falun</a> i&nbsp;<b lang="sv">i Falun</b></p>',
		);
		expect(together('bo i Falun', 'sv')).toBe('bo i Falun');
	});
});

describe('words that fell back to another language', () => {
	const english = localeOf('en');

	test('say so, and what stands in them stays in one piece', () => {
		expect(set('fa', `<p>${foreign('living in Falun', english)}: ۲۰۲۷</p>`)).toBe(
			'<p><span lang="en" dir="ltr">living in Falun</span>: ۲۰۲۷</p>',
		);
	});

	test('say so as a whole where figures cut them', () => {
		const { locale, pieces: all } = pieces(foreign('Unemployment is {value} in {place}', english));
		expect(locale?.code).toBe('en');
		expect(all.map(({ words, gap }) => words ?? `{${gap}}`)).toEqual([
			'Unemployment is ',
			'{value}',
			' in ',
			'{place}',
			'',
		]);
		expect(all.every(({ words = '' }) => words === unmarked(words))).toBe(true);
		expect(pieces('Det är {value}').locale).toBeUndefined();
	});
});

describe('lists and periods', () => {
	test('are parted and joined as the language does', () => {
		expect(list(['a', 'b', 'c'], 'fa').replace(/\u200f/g, '')).toBe('a، b، و c');
		expect(joints(3, 'sv')).toEqual([', ', ' och ']);
		expect(joints(1, 'sv')).toEqual([]);
		expect(joints(2, 'fa')).toEqual([' و ']);
	});

	test('a month before another one of the same year stands alone: no ending joins it to the year', () => {
		expect(period('2022-01/2022-06', 'fa')).toBe('ژانویه تا ژوئن ۲۰۲۲');
		expect(period('2021-05/2022-06', 'fa')).toBe('مهٔ ۲۰۲۱ تا ژوئن ۲۰۲۲');
		expect(period('2027-01-28/2027-02-07', 'pl')).toMatch(/28 stycznia\s–\s7 lutego 2027/);
	});
});

test('a drawing keeps its words without marks, since no element can stand in them', () => {
	const north = foreign('N', localeOf('en'));
	expect(set('fa', `<svg><text>${north}</text></svg><p>${north}</p>`)).toBe(
		'<svg><text>N</text></svg><p><span lang="en" dir="ltr">N</span></p>',
	);
});
