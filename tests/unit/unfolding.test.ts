import { expect, test } from 'vitest';
import { unfolding } from '../../src/components/prose/unfolding.ts';
import { columnsFor } from '../../src/site/columns.ts';
import { spanIn } from '../../src/i18n/intl.ts';

const section = (name: string) =>
	`<h2 id="text-${name}">${name}</h2><p>About <b>${name}</b>.</p><h3 id="text-more">More</h3>`;
const hard = '<section class="hard" aria-labelledby="hard"><h2 id="hard">Hard</h2><p>Dark.</p></section>';
const ask = '<details class="unfold left-to-ask"><summary><h2 id="left-to-ask">Ask</h2></summary></details>';
const fold = (name: string) =>
	`<details class="unfold"><summary><h2 id="text-${name}">${name}</h2></summary><p>About <b>${name}</b>.</p><h3 id="text-more">More</h3></details>`;

test('each section of a text opens under its heading; what is hard and left to ask is part of none', () => {
	expect(unfolding(section('one') + section('two') + hard + ask)).toBe(fold('one') + fold('two') + hard + ask);
	expect(unfolding(`<p>First.</p>${section('one')}`)).toBe(`<p>First.</p>${fold('one')}`);
	expect(unfolding(section('one') + hard + section('two'))).toBe(fold('one') + hard + fold('two'));
	expect(unfolding('<p>No headings.</p>')).toBe('<p>No headings.</p>');
	expect(unfolding('')).toBe('');
	const steps = `<h2 id="text-steps">Steps</h2><section class="step" id="step-x"><h3>X</h3></section>`;
	expect(unfolding(steps + section('one'))).toBe(steps + fold('one'));
});

test('no figure stands alone in the last row of a wide screen', () => {
	for (let cells = 2; cells <= 40; cells++) expect(cells % columnsFor(cells), `${cells} figures`).not.toBe(1);
});

test('how long a step takes is said as each language does', () => {
	expect(spanIn('sv', 4, 18, 'week')).toBe('4–18 veckor');
	expect(spanIn('en', 1, 4, 'month')).toBe('1–4 months');
	expect(spanIn('fa', 1, 4, 'month')).toContain('ماه');
});
