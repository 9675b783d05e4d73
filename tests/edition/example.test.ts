import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

test('the example speaks as this edition does: npm run example copies the strings', () => {
	const files = globSync('content/locales/*.json').map((file) => basename(file));
	const read = (folder: string) => files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
	expect(read('tests/example/locales')).toEqual(read('content/locales'));
});
