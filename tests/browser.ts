import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';

/**
 * A way into the one browser that all tests of the site share. Closed, it takes with it what was opened through it,
 * whether the tests of a file passed or not.
 */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));

const HEARD = ['request', 'requestfailed', 'response', 'console', 'pageerror'] as const;
const VIEWPORT = { width: 1280, height: 720 };

/** Makes a window as it was when it was opened: nothing is open, stored, listened to or set. */
async function emptied(page: Page) {
	for (const event of HEARD) page.removeAllListeners(event);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.context().clearCookies();
	if (page.url().startsWith(inject('base')))
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
	await page.goto('about:blank');
	await page.setViewportSize(VIEWPORT);
	await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
}

/**
 * A test with the browser and with a window in it, empty. All tests of a file have the same one, since to open one
 * takes as long as most tests. What needs settings of its own opens a context: no script, touch, other languages.
 */
export const test = plain
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
		const browser = await connect();
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('opened', { scope: 'file' }, ({ browser }) => browser.newPage({ viewport: VIEWPORT }))
	.extend('page', async ({ opened }, { onCleanup }) => {
		onCleanup(() => emptied(opened));
		return opened;
	});
