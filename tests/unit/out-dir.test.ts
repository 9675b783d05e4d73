import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildingFolder, mistakeInOutDir, moveInto, tidy } from '../../scripts/out-dir.ts';

const fresh = () => mkdtempSync(join(tmpdir(), 'out-'));
// No process has this number: Linux ends at 4194304.
const GONE = 99_999_999;

function site(folder: string, words: string) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), words);
	return folder;
}

test('a new folder, an empty one and one with a site may be built into, on whatever path', () => {
	const place = fresh();
	for (const folder of [
		'dist',
		'.cache/some',
		'public_html',
		join(place, 'a/b/c'),
		fresh(),
		site(join(place, 'site'), 'x'),
		join(place, 'med mellanslag å'),
	])
		expect(mistakeInOutDir(folder), folder).toBeUndefined();
});

test('a folder that holds anything else is refused in a line, with the mend', () => {
	const place = fresh();
	writeFileSync(join(place, 'letter.txt'), 'mine');
	const mistakes: [string, RegExp][] = [
		[place, /holds other things than a site.*Name an empty folder/],
		[join(place, 'letter.txt'), /is a file\. Name another/],
		['.', /holds the project/],
		['..', /holds the project/],
		['/', /holds the project/],
		[dirname(resolve('.')), /holds the project/],
		[process.env.CONTENT_DIR ?? 'content', /holds the project or its content/],
		[`${process.env.CONTENT_DIR ?? 'content'}/pages`, /among the files of the project/],
		['src', /among the files of the project/],
		['public/site', /among the files of the project/],
		['node_modules/site', /among the files of the project/],
		[join(place, 'letter.txt/site'), /can't be written/],
	];
	for (const [folder, says] of mistakes) expect(mistakeInOutDir(folder), folder).toMatch(says);
	if (existsSync('/dev/shm')) expect(mistakeInOutDir('/dev/shm')).toMatch(/is a disk of its own|holds other things/);
	if (!existsSync(join(homedir(), 'index.html'))) expect(mistakeInOutDir(homedir())).toBeDefined();
});

test('a site takes the place of the last one', () => {
	const dist = join(fresh(), 'site');
	moveInto(site(join(buildingFolder(), 'one'), 'one'), dist);
	moveInto(site(join(buildingFolder(), 'two'), 'two'), dist);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('two');
	expect(readdirSync(dirname(dist))).toEqual(['site']);
});

test('what a killed build left goes, and the last good site stands again', () => {
	const dist = join(fresh(), 'site');
	site(`${dist}.last`, 'the last good one');
	site(`${dist}.next-${GONE}`, 'half');
	site(`.cache/building/${GONE}`, 'half');
	tidy(dist);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good one');
	expect(readdirSync(dirname(dist))).toEqual(['site']);
	expect(existsSync(`.cache/building/${GONE}`)).toBe(false);
	// Killed after the new site had come and before the last one had gone.
	site(`${dist}.last`, 'older');
	tidy(dist);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good one');
	expect(readdirSync(dirname(dist))).toEqual(['site']);
});

test('what another build is at work on is left alone', () => {
	const dist = join(fresh(), 'site');
	site(`${dist}.next-${process.ppid}`, 'at work');
	tidy(dist);
	expect(existsSync(`${dist}.next-${process.ppid}`)).toBe(true);
});

test('a link to a folder elsewhere keeps being a link', () => {
	const place = fresh();
	site(join(place, 'real'), 'first');
	symlinkSync(join(place, 'real'), join(place, 'link'));
	expect(mistakeInOutDir(join(place, 'link'))).toBeUndefined();
	moveInto(site(join(buildingFolder(), 'one'), 'second'), join(place, 'link'));
	expect(readFileSync(join(place, 'real/index.html'), 'utf8')).toBe('second');
	expect(lstatSync(join(place, 'link')).isSymbolicLink()).toBe(true);
});
