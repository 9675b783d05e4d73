import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withProgress } from '../../scripts/progress.ts';

function paper(isTTY: boolean) {
	const written: string[] = [];
	return {
		written,
		to: { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream,
	};
}

test('in a terminal one line moves, and is gone at the end', async () => {
	const { written, to } = paper(true);
	const made = await withProgress(
		'Trying a long work',
		async (tell) => {
			tell('3 of 9 pages');
			await wait(250);
			return 7;
		},
		to,
	);
	expect(made).toBe(7);
	expect(written.join('')).not.toContain('\n');
	expect(written.join('')).toContain('Trying a long work … 3 of 9 pages, 0 s');
	expect(written.at(-1)).toBe('\r\x1b[K');
});

test('without a terminal there are plain lines, and how long the work took the last time', async () => {
	await withProgress('Trying again', async () => {}, paper(false).to);
	const { written, to } = paper(false);
	await withProgress('Trying again', async () => {}, to);
	expect(written).toEqual(['Trying again … (last time 0 s)\n']);
});

test('a work that fails is not remembered, and its line goes', async () => {
	const { written, to } = paper(true);
	await expect(withProgress('Failing', async () => Promise.reject(new Error('no')), to)).rejects.toThrow('no');
	expect(written.at(-1)).toBe('\r\x1b[K');
});
