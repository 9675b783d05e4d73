import { chromium } from 'playwright-core';
const port = process.argv[3] ?? '4391';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, path, w, dark, h] of JSON.parse(process.argv[2])) {
	const p = await b.newPage({ viewport: { width: w, height: h ?? 900 }, colorScheme: dark ? 'dark' : 'light' });
	await p.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle', timeout: 120000 });
	const over = await p.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight, innerHeight]);
	await p.screenshot({ path: `/tmp/wt/shot-${name}.png`, fullPage: true });
	console.log(name, over.join(' '));
	await p.close();
}
await b.close();
