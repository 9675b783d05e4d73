import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent } from '../../scripts/scale-content.ts';
import { mistakesIn } from '../content-copy.ts';

test('the content that the bench makes up has no mistake, so that what it costs can be measured', async () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'scale-')), 'content');
	makeContent(folder, 0.01);
	expect(await mistakesIn(folder)).toEqual([]);
});
