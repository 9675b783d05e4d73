import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
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
		'/k/example/ campaigns/example code',
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
	rmSync(copy.dir, { recursive: true });
});
