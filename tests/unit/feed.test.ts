import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { parseFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { jsonOf, rssOf, type Feed } from '../../src/site/feed.ts';

const words = [
	'Mat & dryck',
	'&amp; twice',
	'<b>bold</b> <script>alert(1)</script>',
	'"quoted" ’quoted’',
	'a ]]> b',
	'🎿 förnamn',
	'سلام (Oslo) ۱۲',
	'ż ğ ı İ',
	'A\u2028B',
];
const feed = (items: Feed['items']): Feed => ({
	title: words.join(' '),
	description: words[2]!,
	language: 'sv',
	url: 'https://a.example/sv/?a=1&b=2',
	rss: 'https://a.example/feed.xml',
	json: 'https://a.example/feed.json',
	updated: '2026-11-27',
	items,
});
const items = words.map((word, at) => ({
	title: word,
	summary: `${word} ${word}`,
	url: `https://a.example/${at}/?a=1&b=2`,
	published: `2026-11-${10 + at}`,
	author: word,
}));

const wordsOf = (item: XmlElement, name: string) =>
	item.children.find((child): child is XmlElement => (child as XmlElement).name === name)?.text.trim();

test('words of every kind come back from RSS as they were, to two parsers', () => {
	const rss = rssOf(feed(items));
	const channel = parseXml(rss).root!.children.find((child) => (child as XmlElement).name === 'channel') as XmlElement;
	expect(wordsOf(channel, 'title')).toBe(words.join(' '));
	const found = channel.children.filter((child) => (child as XmlElement).name === 'item') as XmlElement[];
	expect(
		found.map((item) => ['title', 'description', 'link', 'guid', 'dc:creator'].map((name) => wordsOf(item, name))),
	).toEqual(items.map(({ title, summary, url, author }) => [title, summary, url, url, author]));
	const { feed: again } = parseFeed(rss) as {
		feed: { items: { title: string; description: string; pubDate: string }[] };
	};
	expect(again.items.map(({ title, description }) => [title, description])).toEqual(
		items.map(({ title, summary }) => [title, summary]),
	);
	expect(again.items.map(({ pubDate }) => new Date(pubDate).toISOString().slice(0, 10))).toEqual(
		items.map(({ published }) => published),
	);
});

test('and from JSON, where they are text and no HTML', () => {
	const json = parseJsonFeed(jsonOf(feed(items)));
	expect(json.items!.map(({ title, content_text: text, url, date_published: day }) => [title, text, url, day])).toEqual(
		items.map(({ title, summary, url, published }) => [title, summary, url, `${published}T00:00:00.000Z`]),
	);
	expect(jsonOf(feed(items))).not.toContain('content_html');
});

test('letters that no XML may hold are left out', () => {
	const rss = rssOf(feed([{ ...items[0]!, title: 'A\u0000\u0007\u001bB\ufffe\ud800 🎿' }]));
	expect(parseXml(rss).text).toContain('AB 🎿');
});

test('an empty feed is of the day of the build', () => {
	const { feed: empty } = parseFeed(rssOf(feed([]))) as { feed: { lastBuildDate: string; items?: unknown[] } };
	expect(new Date(empty.lastBuildDate).toISOString().slice(0, 10)).toBe('2026-11-27');
	expect((JSON.parse(jsonOf(feed([]))) as { items: unknown }).items).toEqual([]);
});
