import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { LICENCE } from '../licence.ts';

/**
 * What is new in a list, in one language. Addresses are whole ones, days are like `2026-11-26`, and words are plain
 * text.
 */
export interface Feed {
	title: string;
	description: string;
	language: string;
	/** The page of the list. */
	url: string;
	rss: string;
	json: string;
	/** The day of the newest item, or of the build where there is none. */
	updated: string;
	items: { title: string; summary: string; url: string; published: string; author?: string | undefined }[];
}

/** Words without the characters that no XML may hold, not even escaped. */
const legal = (words: string) => words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

/** A feed as RSS. */
export const rssOf = ({ title, description, language, url, rss, updated, items }: Feed): string =>
	generateRssFeed({
		title: legal(title),
		description: legal(description),
		language,
		link: url,
		copyright: LICENCE.name,
		lastBuildDate: new Date(updated),
		atom: { links: [{ href: rss, rel: 'self', type: 'application/rss+xml' }] },
		items: items.map(({ title: name, summary, url: link, published, author }) => ({
			title: legal(name),
			description: legal(summary),
			link,
			guid: { value: link, isPermaLink: true },
			pubDate: new Date(published),
			...(author && { dc: { creators: [legal(author)] } }),
		})),
	});

/** A feed as JSON. An empty one holds an empty list, which the library would leave out. */
export function jsonOf({ title, description, language, url, json, items }: Feed): string {
	const feed = generateJsonFeed({
		title,
		description,
		language,
		home_page_url: url,
		feed_url: json,
		items: items.map(({ title: name, summary, url: link, published, author }) => ({
			id: link,
			url: link,
			title: name,
			content_text: summary,
			date_published: new Date(published),
			...(author && { authors: [{ name: author }] }),
		})),
	});
	return JSON.stringify({ items: [], ...(feed as object) }, null, '\t');
}
