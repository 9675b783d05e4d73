import { readFileSync, rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { copyOfContent, mistakesIn, runScript } from '../content-copy.ts';

const copy = copyOfContent();
const addresses = () => runScript('addresses.ts', { CONTENT_DIR: copy.dir });
const list = () => readFileSync(copy.at('published.txt'), 'utf8');

test('what was published is kept: by a command, in a sorted list, and each change has its mend', async () => {
	expect((await addresses()).output).toMatch(/^\d+ addresses are kept, \d+ of them new\.$/m);
	const first = list();
	expect(first.split('\n').filter(Boolean)).toEqual(first.split('\n').filter(Boolean).toSorted());
	for (const line of [
		'/sv/kommuner/alder/ municipalities/alder',
		'/sv/kommuner/alder/affisch/ municipalities/alder poster',
		'/k/example/ campaigns/example code municipalities/alder',
		'/p/alder/ municipalities/alder code',
		'/sv/kommuner/ lists/municipalities',
	])
		expect(first).toContain(`${line}\n`);

	copy.replace('municipalities/alder/text.sv.mdx', /^path: alder$/m, 'path: falu-stad');
	copy.replace('campaigns/example/facts.yaml', /^code: example$/m, 'code: another');
	copy.replace('locales/sv.json', '"path": "kommuner"', '"path": "orter"');
	const mistakes = (await mistakesIn(copy.dir)).join('\n');
	expect(mistakes).toMatch(
		/municipalities\/alder\/text\.sv\.mdx:\d+ .*\/sv\/kommuner\/alder\/ was published and would vanish\. Add the line "formerly: \[alder\]" below "path", or run npm run addresses/,
	);
	expect(mistakes).toMatch(
		/campaigns\/example\/facts\.yaml:\d+ .*\/k\/example\/ was published and would vanish\. Add the line "formerly: \[example\]" below "code"/,
	);
	expect(mistakes).toMatch(
		/locales\/sv\.json .*\/sv\/kommuner\/ was published and would vanish\. Add "formerly": \["kommuner"\] to "lists\/municipalities"/,
	);
	// Nothing else: the word of the list changed for all its entries, and they are found by theirs.
	expect(mistakes.split('\n')).toHaveLength(3);

	expect((await addresses()).code).toBe(0);
	expect(readFileSync(copy.at('municipalities/alder/text.sv.mdx'), 'utf8')).toMatch(
		/^path: falu-stad\nformerly: \[alder\]$/m,
	);
	expect(readFileSync(copy.at('campaigns/example/facts.yaml'), 'utf8')).toMatch(
		/^code: another\nformerly: \[example\]$/m,
	);
	expect(readFileSync(copy.at('locales/sv.json'), 'utf8')).toMatch(/"formerly": \["kommuner"\],\n {6}"path": "orter"/);
	expect(await mistakesIn(copy.dir)).toEqual([]);
	expect(list()).toContain('/sv/kommuner/alder/ municipalities/alder\n');
	expect(list()).toContain('/sv/orter/falu-stad/ municipalities/alder\n');

	copy.replace(
		'campaigns/example/facts.yaml',
		/^code: another\nformerly: \[example\]$/m,
		'code: third\nformerly: [example, another]',
	);
	copy.replace('municipalities/cedar/text.sv.mdx', /^path: cedar$/m, 'path: falu-stad\nformerly: [cedar]');
	copy.replace(
		'municipalities/alder/text.sv.mdx',
		/^path: falu-stad\nformerly: \[alder\]$/m,
		'path: alder\nformerly: [falu-stad]',
	);
	expect((await mistakesIn(copy.dir)).join('\n')).toMatch(
		/municipalities\/cedar .*\/sv\/orter\/falu-stad\/ was published for municipalities\/alder and stays with it\. Give "path" another word/,
	);
});

test('a short address never means something else, and one of which nothing is left leads to its place', async () => {
	copy.replace('municipalities/cedar/text.sv.mdx', 'path: falu-stad\nformerly: [cedar]', 'path: cedar');
	expect(await mistakesIn(copy.dir)).toEqual([]);
	expect((await addresses()).code).toBe(0);

	copy.replace('municipalities/birch/facts.yaml', /^(code: .*)$/m, (code) => `${code}\nshort: alder`);
	copy.replace('municipalities/alder/facts.yaml', /^short: alder$/m, 'short: other');
	expect((await mistakesIn(copy.dir)).join('\n')).toMatch(
		/municipalities\/birch .*\/p\/alder\/ was published for municipalities\/alder and stays with it\. Give "short" another word/,
	);
	copy.replace('municipalities/birch/facts.yaml', '\nshort: alder', '');
	copy.replace('municipalities/alder/facts.yaml', /^short: other$/m, 'short: alder');

	// The campaign is taken away: its codes stay its own, and lead to its place.
	rmSync(copy.at('campaigns'), { recursive: true });
	expect(await mistakesIn(copy.dir)).toEqual([]);
	vi.stubEnv('CONTENT_DIR', copy.dir);
	vi.resetModules();
	const { movedAddresses } = await import('../../src/site/published.ts');
	const { allContentPages } = await import('../../src/site/content-pages.ts');
	const ways = new Map(movedAddresses(allContentPages()).map(({ path, to }) => [path, to]));
	for (const code of ['example', 'another', 'third']) expect(ways.get(`/k/${code}/`), code).toBe('/p/alder/');
	rmSync(copy.dir, { recursive: true });
});
