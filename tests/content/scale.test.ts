import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent } from '../../scripts/scale-content.ts';
import { mistakesIn } from '../content-copy.ts';

test('the content that the bench makes up has no mistake, so that what it costs can be measured', async () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'scale-')), 'content');
	makeContent(folder, 0.013);
	expect(await mistakesIn(folder)).toEqual([]);
	// With so many employers their list has a second page, whose address no employer can have.
	const text = join(folder, 'employers/employer-1/text.en.mdx');
	writeFileSync(text, readFileSync(text, 'utf8').replace(/^path: .*$/m, "path: '2'"));
	expect(await mistakesIn(folder)).toEqual([
		expect.stringMatching(/employers\/employer-1\/text\.en\.mdx.*two pages want the address \/en\/employers\/2\//),
	]);
});
