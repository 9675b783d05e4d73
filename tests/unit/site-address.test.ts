import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mistakeInAddress } from '../../src/site-address.ts';

test('an address with or without a path is taken as it stands', () => {
	for (const address of [
		'https://www.example.org',
		'http://localhost:4321',
		'https://user.github.io/inland',
		'https://user.gitlab.io/group/In_land.2',
		'https://räksmörgås.example',
	])
		expect(mistakeInAddress(address), address).toBeUndefined();
});

test('one that would break links is named in a line, with the mend', () => {
	const mistakes: [string, RegExp][] = [
		['www.example.org', /does not start with https:\/\/ or http:\/\/\. Write it like/],
		['', /does not start with/],
		['ftp://example.org', /does not start with/],
		['//example.org', /does not start with/],
		['https://', /is no address/],
		['https://exa mple.org', /is no address/],
		['https://www.example.org/', /ends in a slash\. Write https:\/\/www\.example\.org\./],
		['https://user.github.io/inland/', /ends in a slash\. Write https:\/\/user\.github\.io\/inland\./],
		['https://www.example.org?lang=sv', /holds a \? or a #/],
		['https://www.example.org/#top', /holds a \? or a #/],
		['https://www.example.org?', /holds a \? or a #/],
		['https://me:secret@example.org', /holds the name of a user/],
		['https://example.org/a//b', /single slashes only/],
		['https://example.org/två ord', /single slashes only/],
		['https://example.org/a/../b/%2e', /single slashes only/],
	];
	for (const [address, says] of mistakes) expect(mistakeInAddress(address), address).toMatch(says);
	for (const [address] of mistakes) expect(mistakeInAddress(address)!.split('\n')).toHaveLength(1);
});

test('the settings of the environment are read and described in one place', () => {
	const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', '*.mjs']);
	// The variables that a script hands on, or sets for others, are not read.
	const reads = files.filter((file) => /(?<!\.\.\.)process\.env\b(?!\.\w+ = )/.test(readFileSync(file, 'utf8')));
	expect(reads.filter((file) => file !== 'src/settings.ts')).toEqual([]);
	const told = readFileSync('src/settings.ts', 'utf8');
	for (const [, name] of told.matchAll(/\benv\.([A-Z_]+)/g)) expect(told).toContain(`\`${name}\``);
});
