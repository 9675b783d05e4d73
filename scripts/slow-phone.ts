import type { Browser } from 'playwright-core';

/**
 * What a page costs on a slow phone, in milliseconds: when its largest content stands, and how long scripts block
 * it; and how far it moves.
 */
interface Speed {
	largest: number;
	blocking: number;
	shift: number;
}

// The slow phone of Lighthouse: 1.6 Mbit/s, 150 ms there and back, a processor a quarter as fast.
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };
const SLOWER = 4;
/** Scripts shorter than this block nobody. */
const LONG = 50;

/** Watches a page from its first moment on. Runs in the browser. */
function watch(long: number) {
	const speed: Speed = { largest: 0, blocking: 0, shift: 0 };
	Object.assign(globalThis, { speed });
	const each = (type: string, see: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach((entry) => see(entry as never))).observe({
			type,
			buffered: true,
		});
	each('largest-contentful-paint', ({ startTime }) => (speed.largest = startTime));
	each('longtask', ({ duration }) => (speed.blocking += duration - long));
	each('layout-shift', ({ value, hadRecentInput }) => (speed.shift += hadRecentInput ? 0 : value));
}

async function loaded(browser: Browser, url: string): Promise<Speed> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
	const phone = await page.context().newCDPSession(page);
	await phone.send('Network.enable');
	await phone.send('Network.emulateNetworkConditions', NETWORK);
	await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.addInitScript(watch, LONG);
	await page.goto(url, { waitUntil: 'networkidle' });
	const speed = await page.evaluate(() => (globalThis as unknown as { speed: Speed }).speed);
	await page.close();
	return speed;
}

/** Loads a page three times on a slow phone with nothing in its cache, and gives the middle of each figure. */
export async function speedOf(browser: Browser, url: string): Promise<Speed> {
	const loads = [await loaded(browser, url), await loaded(browser, url), await loaded(browser, url)];
	const middle = (name: keyof Speed) => loads.map((load) => load[name]).sort((a, b) => a - b)[1]!;
	return { largest: middle('largest'), blocking: middle('blocking'), shift: middle('shift') };
}
