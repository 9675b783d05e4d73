import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawAll } from '../../src/share/draw-all.ts';
import { sharePicture } from '../../src/share/picture.ts';

const picture = (name: string, fill: string) => ({
	name,
	input: {
		drawing: `<rect width="2300" height="1000" fill="${fill}"/>`,
		title: name,
		titleDir: 'ltr' as const,
		site: 'Site',
		siteDir: 'ltr' as const,
	},
});

test('workers draw what a folder lacks, as one drawn alone, and say so', { timeout: 60_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'share-'));
	const pictures = [picture('one', 'red'), picture('two', 'red'), picture('three', 'blue')];
	const drawn = drawAll(folder, pictures);
	await Promise.all(pictures.map(({ name }) => drawn(name)));
	expect(readdirSync(folder).sort()).toEqual(['one.jpg', 'three.jpg', 'two.jpg']);
	expect(readFileSync(join(folder, 'two.jpg'))).toEqual(await sharePicture(pictures[1]!.input));
	// What is there is not waited for.
	await drawAll(folder, pictures)('one');
});

test('who waits for a picture that cannot be drawn is told why', { timeout: 60_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'share-'));
	const broken = { ...picture('broken', 'red'), input: { ...picture('broken', 'red').input, drawing: '<' } };
	await expect(drawAll(folder, [broken])('broken')).rejects.toThrow(/could not be drawn/);
});
