import { readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptOnDisk } from '../../src/kept-on-disk.ts';

test('what is kept on disk is made once for all that it is made from, and leaves nothing half', () => {
	let made = 0;
	const ask = (...from: string[]) => keptOnDisk('kept-test', from, () => `${from.join()} ${++made}`);
	rmSync('.cache/kept-test', { recursive: true, force: true });
	expect([ask('a'), ask('a'), ask('a', 'b'), ask('a,b')]).toEqual(['a 1', 'a 1', 'a,b 2', 'a,b 3']);
	expect(readdirSync('.cache/kept-test')).toHaveLength(3);
	rmSync('.cache/kept-test', { recursive: true });
});
