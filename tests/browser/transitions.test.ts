import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../scripts/chromium.ts';
import { first, pagesOf } from '../any.ts';
import { connect } from '../browser.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => void (browser = await connect()));
afterAll(() => browser.close());

const place = pagesOf('municipalities')[0]!;

/** Follows a card to its page. Gives the parts of the page that the browser moves on the way. */
async function follow(reducedMotion: 'reduce' | 'no-preference') {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion });
	await page.addInitScript(() =>
		addEventListener('pagereveal', ({ viewTransition }) => {
			void Promise.resolve(viewTransition?.ready).then(() => {
				document.documentElement.dataset['moved'] = document
					.getAnimations()
					.map(({ effect }) => (effect as KeyframeEffect).pseudoElement)
					.join(' ');
			});
		}),
	);
	await page.goto(base + addressOf('lists/municipalities', first));
	await page.locator(`.card a[href="${place.href}"]`).click();
	await page.waitForURL(base + place.href);
	const moved = await page.waitForSelector('html[data-moved]').then((html) => html.getAttribute('data-moved'));
	await page.close();
	return moved;
}

test('the picture of a card grows into that of its page', async () => {
	// On a busy machine the browser gives a passage up that is not ready in time.
	await expect
		.poll(() => follow('no-preference'), { timeout: 60_000 })
		.toContain(`::view-transition-group(ink-municipalities-${place.id})`);
});

test('nothing moves for those who want less motion', async () => {
	expect(await follow('reduce')).toBe('');
});
