import type { Page } from 'playwright-core';
import { addressOf } from '../../scripts/chromium.ts';

/** The search of a page: what it says, and the paths of the pages that it found. */
export const status = (page: Page) => page.locator('site-search [role=status]');
export const results = (page: Page) =>
	page
		.locator('.results .entry-title')
		.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/**
 * Types words into the search and waits until it says something of them: in quotation marks, for the last words may
 * have held them.
 */
export async function search(page: Page, words: string) {
	await page.fill('#q', words);
	await page.waitForFunction((typed) => {
		const [, said] = /[“”«„](.*)[”»“]/.exec(document.querySelector('site-search [role=status]')!.textContent) ?? [];
		return said?.replace(/[\u2066-\u2069\u200e\u200f]/g, '') === typed;
	}, words);
	return results(page);
}

/** The address of a search in a language. */
export const searching = (words: string, locale = 'sv') =>
	`${addressOf('pages/search', locale)}?q=${encodeURIComponent(words)}`;
