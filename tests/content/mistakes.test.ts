import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyOfContent, mistakesIn } from '../content-copy.ts';

type Copy = ReturnType<typeof copyOfContent>;

interface Mistake {
	case: string;
	file: string;
	/** What is replaced in the file by `to`; or what is added at its end. */
	from?: string;
	to?: string;
	append?: string;
	at: string;
	says: string;
}

const mistakes = readFileSync('tests/corpus/mistakes.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Mistake);
const F = 'municipalities/alder/facts.yaml';
const T = 'municipalities/alder/text.en.mdx';
const SHORT: Record<string, string> = {
	F,
	T,
	P: 'statistics/population/facts.yaml',
	S: 'statistics/unemployment/facts.yaml',
};

/**
 * Mistakes in different files, which do not stand in each other's way: all of the content is read once for each
 * lot.
 */
const lots: Mistake[][] = [];
for (const mistake of mistakes) {
	const lot = lots.find((others) => others.every(({ file }) => file !== mistake.file));
	if (lot) lot.push(mistake);
	else lots.push([mistake]);
}

function change(copy: Copy, { file, from, to = '', append }: Mistake) {
	const path = SHORT[file] ?? file;
	if (append) copy.append(path, append);
	else copy.replace(path, new RegExp(from!, 'm'), to);
}

describe.for(lots.map((lot, at) => [at, lot] as const))('lot %i', ([, lot]) => {
	let told: string[] = [];
	beforeAll(async () => {
		const copy = copyOfContent();
		for (const mistake of lot) change(copy, mistake);
		told = await mistakesIn(copy.dir);
	});

	test.for(lot.map((mistake) => [mistake.case, mistake] as const))('%s', ([, { says, at }]) => {
		const lines = told.filter((candidate) => new RegExp(says).test(candidate));
		expect(lines, told.join('\n')).not.toEqual([]);
		expect(lines.join('\n')).toMatch(new RegExp(at));
		for (const line of lines) expect(line).not.toMatch(/\n/);
	});
});

const RED = { create: { width: 1300, height: 800, channels: 3, background: '#a00' } } as const;
// What a PNG that moves says before its first picture.
const movingPng = async () => {
	const png = await sharp(RED).png().toBuffer();
	return Buffer.concat([
		png.subarray(0, 33),
		Buffer.from('000000086163544c00000002000000006d0e6f6c', 'hex'),
		png.subarray(33),
	]);
};
const movingWebp = async () => {
	const frame = (background: string) =>
		sharp({ create: { width: 700, height: 400, channels: 3, background } })
			.png()
			.toBuffer();
	return sharp([await frame('#a00'), await frame('#0a0')], { join: { animated: true } })
		.webp()
		.toBuffer();
};
const pictures: { name: string; bytes: () => Promise<Buffer>; says: RegExp }[] = [
	{
		name: 'mine.jpg',
		bytes: async () => (await sharp(RED).jpeg({ quality: 100 }).toBuffer()).subarray(0, 5000),
		says: /is no picture that can be read\. Save it again/,
	},
	{
		name: 'mine.png',
		bytes: () =>
			sharp({ create: { width: 9000, height: 5000, channels: 3, background: '#fff' } })
				.png()
				.toBuffer(),
		says: /9000 × 5000 px, over 40 megapixels\. Make it smaller/,
	},
	{ name: 'mine.webp', bytes: movingWebp, says: /moves\. Save one picture of it/ },
	{ name: 'mine.png', bytes: movingPng, says: /moves\. Save one picture of it/ },
	{
		name: 'mine.png',
		bytes: () => sharp(RED).jpeg().toBuffer(),
		says: /is a jpeg by its content, whatever its name says\. Name it \d-mine\.jpg/,
	},
	{
		name: 'mine.jpg',
		bytes: () =>
			sharp({ create: { ...RED.create, width: 300 } })
				.jpeg()
				.toBuffer(),
		says: /under 600 px wide\. Take a larger one/,
	},
];

const named = ({ name }: { name: string }, at: number) => `${at}-${name}`;

/** What the check says of pictures in one text, each with a name of its own. */
async function toldOf(all: { name: string; bytes: Buffer }[]) {
	const copy = copyOfContent();
	all.forEach((picture, at) => writeFileSync(copy.at(`municipalities/alder/${named(picture, at)}`), picture.bytes));
	copy.append(T, all.map((picture, at) => `![The mine](./${named(picture, at)} "Photo: N, CC BY 4.0")`).join('\n\n'));
	return (await mistakesIn(copy.dir)).filter((line) => /text\.en\.mdx:\d+ .*mine\./.test(line));
}

test('pictures in a text get the same care as covers', async () => {
	const all = await Promise.all(pictures.map(async ({ name, bytes }) => ({ name, bytes: await bytes() })));
	const told = await toldOf(all);
	pictures.forEach(({ says, name }, at) =>
		expect(told.filter((line) => line.includes(named({ name }, at))).join('\n')).toMatch(says),
	);
	expect(told).toHaveLength(pictures.length);
});

test('a picture by a name in capitals, or taken with the camera on its side, is a picture', async () => {
	const turned = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#0a0' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	expect(await toldOf([{ name: 'mine.JPG', bytes: turned }])).toEqual([]);
});

test('a byte order mark is read over, in facts, texts and languages', async () => {
	const copy = copyOfContent();
	for (const file of [F, T, 'locales/sv.json', 'pages/home/text.sv.mdx'])
		copy.write(file, `\ufeff${readFileSync(copy.at(file), 'utf8')}`);
	expect(await mistakesIn(copy.dir)).toEqual([]);
});
