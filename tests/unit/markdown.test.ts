import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { quotesOf, translator } from '../../src/i18n/translate.ts';
import { cases, htmlOf, refusals } from '../corpus/markdown.ts';

/** What must be true of every text, whatever stands in it. */
function isWhole(html: string) {
	const page = parse(html);
	const ids = page.querySelectorAll('[id]').map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}_-]+$/u);
	expect(page.querySelectorAll('[style]')).toEqual([]);
	for (const box of page.querySelectorAll('input')) expect(box.closest('label')?.text.trim()).toBeTruthy();
	for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6')) expect(heading.text.trim()).toBeTruthy();
	for (const link of page.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
}

describe.for(locales.map(({ code }) => code))('in %s', (code) => {
	const [open, close] = quotesOf(code);

	test.for(cases.map((one) => [one.case, one] as const))('%s', async ([, { text, html, refused }]) => {
		const told = refusals(text, code);
		if (refused) return expect(told.join('\n')).toMatch(new RegExp(refused));
		expect(told).toEqual([]);
		const shown = await htmlOf(text, code);
		expect(shown).toContain(html!.replace('OPEN', open).replace('CLOSE', close));
		isWhole(shown);
	});

	test('footnotes speak the language, and its digits', async () => {
		const { t } = translator(code);
		const html = await htmlOf('Words.[^1] Again.[^1]\n\n[^1]: The note.', code);
		const number = new Intl.NumberFormat(code).format(1);
		expect(html).toContain(`>${t('footnotes.title')}</h2>`);
		expect(html).toContain(`aria-label="${t('footnotes.note', { number })}">${number}</a>`);
		expect(html).toContain(`aria-label="${t('footnotes.back', { number })}"`);
	});
});
