import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinStyles, pruned } from '../../scripts/page-styles.ts';

const there = new Set(['card', 'lg:grid-cols-[7fr_5fr]']);
const kept = (css: string) => pruned(css, (name) => there.has(name));

test.for([
	['.card{color:red}', '.card{color:red}'],
	['.gone{color:red}', ''],
	['.card .gone{color:red}', ''],
	['.gone,.card{color:red}', '.card{color:red}'],
	['h1,p a:hover{color:red}', 'h1,p a:hover{color:red}'],
	[':is(.gone,.card)>a{color:red}', ':is(.gone,.card)>a{color:red}'],
	['a:not(.gone){color:red}', 'a:not(.gone){color:red}'],
	[String.raw`.lg\:grid-cols-\[7fr_5fr\]{gap:0}`, String.raw`.lg\:grid-cols-\[7fr_5fr\]{gap:0}`],
	['@media print{.gone{color:red}}', ''],
	['@layer a,b;@layer a{@media print{.gone{x:y}.card{x:y}}}', '@layer a,b;@layer a{@media print{.card{x:y}}}'],
	['@keyframes turn{50%{opacity:0}}', '@keyframes turn{50%{opacity:0}}'],
] as const)('of %s stays %s', ([css, left]) => {
	expect(kept(css)).toBe(left);
});

let site: string;
beforeEach(() => void (site = mkdtempSync(join(tmpdir(), 'styles-'))));
afterEach(() => rmSync(site, { recursive: true }));

function write(files: Record<string, string>) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	}
}
const link = (name: string, more = '') => `<link rel="stylesheet" href="/_astro/${name}.css"${more}>`;
const styled = (page: string) =>
	/<link rel="stylesheet" href="\/(_astro\/page\.[\w-]{12}\.css)">/.exec(readFileSync(join(site, page), 'utf8'))![1]!;

test('pages that link the same sheets get one, with what any of them or their scripts needs, in the same order', () => {
	write({
		'_astro/a.css': '.one{x:1}.two{x:1}.set{x:1}.far{x:1}.gone{x:1}',
		'_astro/b.css': '.one{x:2}',
		'_astro/paper.css': '.one{x:3}',
		'_astro/s.js': 'import"./t.js";e.className="set"',
		'_astro/t.js': "list.add('far')",
		'1.html': `${link('a')}${link('paper', ' media="print"')}${link('b')}<i class="one"></i><script type="module" src="/_astro/s.js"></script>`,
		'2/index.html': `${link('a')}${link('b')}<i class="x two"></i>`,
		'3.html': `${link('b')}<i class="none"></i>`,
		'4.html': '<p>Bare</p>',
	});
	joinStyles(site);
	expect(styled('1.html')).toBe(styled('2/index.html'));
	expect(readFileSync(join(site, styled('1.html')), 'utf8').replace(/\s/g, '')).toBe(
		'.one{x:1}.two{x:1}.set{x:1}.far{x:1}.one{x:2}',
	);
	expect(readFileSync(join(site, '1.html'), 'utf8')).toMatch(
		/page\.[\w-]+\.css"><link [^>]+paper\.css" media="print"><i /,
	);
	expect(styled('3.html')).not.toBe(styled('1.html'));
	expect(readFileSync(join(site, '4.html'), 'utf8')).toBe('<p>Bare</p>');
	expect(readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.css'))).toHaveLength(3);
});
