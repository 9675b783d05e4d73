import { existsSync, globSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { parseFeed, parseJsonFeed } from 'feedsmith';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { contentPages } from '../../src/site/content-pages.ts';
import { isFallback } from '../../src/site/page-model.ts';
import { builtSite } from '../built-site.ts';
import { builtPages } from '../pages.ts';

const all = contentPages();
const built = new Map(builtPages().map((page) => [page.href, page]));
const inLocale = (kind: string, locale: string) => all.filter((page) => page.kind === kind && page.locale === locale);
const pageOf = (key: string, locale: string) =>
	built.get(all.find((page) => `${page.kind}/${page.id}` === key && page.locale === locale)!.href)!;
const file = (href: string) => readFileSync(`${builtSite}${href}`, 'utf8');
const facts = new Map(readEntries().entries.map(({ kind, id, data }) => [`${kind}/${id}`, data!]));
const topical = ['stories', 'clusters', 'employers', 'events', 'programmes', 'guides', 'articles', 'campaigns'];
const complete = ['sv', 'nb', 'en'];
const jsonLd = (href: string) =>
	built
		.get(href)!
		.root.querySelectorAll('script[type="application/ld+json"]')
		.map(({ text }) => JSON.parse(text) as { '@type': string } & Record<string, unknown>);

describe('every kind', () => {
	test.for(topical)('%s: every entry has a page in every language, and is told in full in three', (kind) => {
		const ids = [...new Set(inLocale(kind, 'sv').map(({ id }) => id))];
		expect(ids.length).toBeGreaterThan(0);
		for (const page of all.filter((other) => other.kind === kind)) {
			expect(built.has(page.href), page.href).toBe(true);
			if (complete.includes(page.locale)) expect(isFallback(page), page.href).toBe(false);
		}
	});

	/** Whether a page leads to an entry: itself, or by its way to all of the kind there. */
	const leadsTo = (href: string, section: HTMLElement) => {
		const links = section.querySelectorAll('a').map((link) => link.getAttribute('href')!);
		return links.some((to) => to === href || built.get(to)?.root.querySelector(`[data-rows] a[href="${href}"]`));
	};

	test.for(topical.filter((kind) => kind !== 'campaigns'))(
		'%s: an entry stands on the pages of the places that it names or one step away, unless it is over',
		(kind) => {
			for (const { id, href } of inLocale(kind, 'en'))
				for (const place of facts.get(`${kind}/${id}`)!['places'] as string[]) {
					const key = place.startsWith('regions/') ? place : `municipalities/${place}`;
					const section = pageOf(key, 'en').root.querySelector('section[aria-labelledby=more]')!;
					const status = facts.get(`${kind}/${id}`)!['status'] as string;
					if (['ended', 'succeeded', ...(kind === 'events' ? ['unknown'] : [])].includes(status))
						expect(section.toString(), `${href} on ${key}`).not.toContain(`href="${href}"`);
					else expect(leadsTo(href, section) || facts.get(`${kind}/${id}`)!['dates'], `${href} on ${key}`).toBeTruthy();
				}
		},
	);

	test('a narrowed list holds the entries of its place or trade and no others, and search engines know the whole one', () => {
		const whole = pageOf('lists/employers', 'sv');
		const narrow = whole.root
			.querySelectorAll('.filters a[data-value]')
			.filter((link) => link.getAttribute('data-value'));
		expect(narrow.length).toBeGreaterThan(15);
		for (const link of narrow) {
			const page = built.get(link.getAttribute('href')!)!;
			const [by, value] = [link.getAttribute('data-by')!, link.getAttribute('data-value')!];
			const wanted = whole.root
				.querySelectorAll('[data-places]')
				.filter((row) => row.getAttribute(`data-${by}s`)!.split(' ').includes(value))
				.map((row) => row.querySelector('a')!.text);
			expect(
				page.root.querySelectorAll('[data-places] .entry-title').map(({ text }) => text),
				page.href,
			).toEqual(wanted);
			expect(page.root.querySelector('link[rel=canonical]')!.getAttribute('href')).toMatch(
				new RegExp(`${whole.href}$`),
			);
			expect(page.html).toContain('content="noindex"');
		}
	});
});

describe('programmes and method', () => {
	test('the four thoughts stand around the one that they serve, as a list that reads without the drawing', () => {
		for (const locale of complete) {
			const ring = pageOf('pages/method', locale).root.querySelector('figure.ring')!;
			expect(ring.querySelectorAll('li')).toHaveLength(4);
			expect(ring.querySelector('.ring-centre')!.text.length).toBeGreaterThan(5);
			expect(ring.querySelector('figcaption')!.text.length).toBeGreaterThan(20);
			expect(ring.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
		}
	});

	test('every programme ends with a recipe in steps', () => {
		for (const { href } of inLocale('programmes', 'en'))
			expect(built.get(href)!.root.querySelectorAll('.prose ol li').length, href).toBeGreaterThan(4);
	});
});

describe('careers', () => {
	test('say that they are portraits, what is hard, and what to do next', () => {
		for (const { href, id } of inLocale('stories', 'sv')) {
			const { html, root } = built.get(href)!;
			expect(facts.get(`stories/${id}`)!['form'], 'interviews need real people').toBe('portrait');
			expect(html, href).toContain('porträttet av ett yrke');
			expect(root.querySelectorAll('.hard').length, href).toBe(1);
			const next = root.querySelector('section[aria-labelledby=next]')!;
			expect(next.toString(), href).toMatch(/arbetsformedlingen\.se\/platsbanken|arbeidsplassen\.nav\.no/);
			expect(next.toString(), href).toMatch(/\/sv\/kommuner\//);
		}
	});

	test('are at least twelve, over all ten municipalities', () => {
		const places = new Set(
			inLocale('stories', 'sv').flatMap(({ id }) => facts.get(`stories/${id}`)!['places'] as string[]),
		);
		expect(inLocale('stories', 'sv').length).toBeGreaterThanOrEqual(12);
		expect(
			inLocale('municipalities', 'sv')
				.map(({ id }) => id)
				.filter((id) => !places.has(id)),
		).toEqual([]);
	});
});

describe('calendars', () => {
	const files = globSync('**/*.ics', { cwd: builtSite });
	const eventsIn = (path: string) =>
		new ICAL.Component(ICAL.parse(file(`/${path}`)) as unknown[])
			.getAllSubcomponents('vevent')
			.map((component) => new ICAL.Event(component));

	test('are there for every event to come, every list and every place with events, and each can be read', () => {
		expect(files.length).toBeGreaterThan(100);
		for (const path of files) expect(eventsIn(path).length, path).toBeGreaterThan(0);
		for (const key of ['lists/events', 'municipalities/falun', 'regions/hamar'])
			expect(existsSync(`${builtSite}${pageOf(key, 'sv').href}calendar.ics`), key).toBe(true);
	});

	test('hold whole days as dates, the last day included, and a link to the page', () => {
		const [event] = eventsIn(`${pageOf('events/world-ski-championships-2027', 'sv').href.slice(1)}calendar.ics`);
		const { start, end = start } = facts.get('events/world-ski-championships-2027')!['dates'] as {
			start: string;
			end?: string;
		};
		expect(event!.startDate.toString()).toBe(start);
		expect(event!.startDate.isDate).toBe(true);
		expect(Date.parse(event!.endDate.toString()) - Date.parse(end)).toBe(86_400_000);
		expect(event!.component.getFirstPropertyValue('url')).toContain('/sv/');
	});

	test('repeat by the rule: the third Saturday of March', () => {
		const [event] = eventsIn(`${pageOf('events/birkebeinerrennet', 'nb').href.slice(1)}calendar.ics`);
		const next = event!.iterator();
		const days = [next.next(), next.next(), next.next()].map((time) => time.toJSDate());
		for (const day of days) expect([day.getMonth(), day.getDay(), Math.ceil(day.getDate() / 7)]).toEqual([2, 6, 3]);
		expect(new Set(days.map((day) => day.getFullYear())).size).toBe(3);
	});

	test('do not show what has ended', () => {
		for (const path of files) expect(file(`/${path}`), path).not.toMatch(/Peace & Love|Hamar Music Festival/);
	});
});

describe('events', () => {
	test('what has ended stands in the archive, not among what is to come', () => {
		const { root } = pageOf('lists/events', 'sv');
		const titles = (id: string) =>
			root.querySelectorAll(`section[aria-labelledby=${id}] .entry-title`).map(({ text }) => text);
		expect(titles('archive')).toEqual(expect.arrayContaining([expect.stringMatching(/Peace & Love/)]));
		expect(titles('coming').join()).not.toMatch(/Peace & Love|Hamar Music Festival/);
		expect(
			pageOf('municipalities/borlange', 'sv').root.querySelector('section[aria-labelledby=of-events]')?.text ?? '',
		).not.toMatch(/Peace & Love/);
	});

	test('only dated and confirmed ones are told to search engines as events', () => {
		for (const { href, id } of inLocale('events', 'en')) {
			const { dates, status } = facts.get(`events/${id}`)!;
			expect(
				jsonLd(href).some((item) => item['@type'] === 'Event'),
				href,
			).toBe(Boolean(dates) && status === 'confirmed');
		}
	});
});

describe('feeds', () => {
	test('of every list that can be followed, in every language, can be read and hold what is told in that language, newest first', () => {
		for (const locale of localeCodes)
			for (const list of inLocale('lists', locale).filter(({ id }) => topical.includes(id))) {
				const { format, feed } = parseFeed(file(`${list.href}feed.xml`));
				const json = parseJsonFeed(file(`${list.href}feed.json`));
				const own = inLocale(list.id, locale).filter((page) => !isFallback(page));
				expect(format).toBe('rss');
				const items = ('items' in feed ? feed.items : undefined) ?? [];
				expect(items.length, list.href).toBe(own.length);
				expect((json.items ?? []).map(({ url }) => new URL(url!).pathname).sort(), list.href).toEqual(
					own.map(({ href }) => href).sort(),
				);
				const days = (json.items ?? []).map(({ date_published: day }) => String(day));
				expect(days).toEqual([...days].sort().reverse());
			}
	});

	test('the list names them', () => {
		expect(
			pageOf('lists/articles', 'nb').root.querySelectorAll(
				'link[type="application/rss+xml"], link[type="application/feed+json"]',
			).length,
		).toBe(2);
	});
});

describe('campaigns', () => {
	test('a short address offers every language and is kept from search engines; its code is a picture to scan', () => {
		for (const { id } of inLocale('campaigns', 'sv')) {
			const { code } = facts.get(`campaigns/${id}`)!;
			const page = built.get(`/k/${code}/`)!;
			expect(
				page.root
					.querySelectorAll('main a')
					.map((link) => link.getAttribute('lang'))
					.sort(),
			).toEqual([...localeCodes].sort());
			expect(page.html).toContain('content="noindex"');
			expect(file(`/k/${code}/qr.svg`)).toMatch(/^<svg/);
		}
	});

	test('every address that was ever published still stands, and short ones lead on in every language', () => {
		const kept = readFileSync('content/published.txt', 'utf8')
			.trim()
			.split('\n')
			.map((line) => line.split(' ')[0]!);
		expect(kept.length).toBeGreaterThan(2000);
		expect(kept.filter((path) => !built.has(path))).toEqual([]);
		const short = kept.filter((path) => /^\/[kp]\//.test(path));
		expect(short.length).toBeGreaterThan(15);
		for (const path of short)
			expect(built.get(path)!.root.querySelectorAll('main a[hreflang]').length, path).toBe(localeCodes.length);
	});

	test('every campaign, career, place and employer asks to be sent on, with its code as files', () => {
		for (const kind of ['campaigns', 'stories', 'municipalities', 'regions', 'employers'] as const)
			for (const { href } of all.filter((page) => page.kind === kind)) {
				const block = built.get(href)!.root.querySelector('.send');
				const files = block!.querySelectorAll('a[download]').map((link) => link.getAttribute('href')!);
				expect(
					files.map((path) => path.split('.').pop()),
					href,
				).toEqual(['svg', 'png']);
				for (const path of files) expect(existsSync(`${builtSite}${path}`), path).toBe(true);
			}
	});

	test('its head says where, for whom, until when, what is hard and whom to ask', () => {
		for (const { href, id } of inLocale('campaigns', 'en')) {
			const { root } = built.get(href)!;
			const head = root.querySelector('.facts')!;
			expect(head.querySelectorAll('dt').length, href).toBe(5);
			expect(root.querySelectorAll('#hard').length, href).toBe(1);
			expect(head.querySelector('a[href="#hard"]'), href).not.toBeNull();
			expect(file(`${href}contacts.vcf`), id).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
			expect(root.querySelector('a[href$="contacts.vcf"]'), href).not.toBeNull();
		}
	});

	test('its next steps, figures, and what is hard are there', () => {
		for (const { href } of inLocale('campaigns', 'en')) {
			const { root } = built.get(href)!;
			expect(root.querySelectorAll('a.button').length, href).toBeGreaterThanOrEqual(1);
			expect(root.querySelectorAll('.arguments .value').length, href).toBeGreaterThanOrEqual(2);
			expect(root.querySelectorAll('.hard').length, href).toBe(1);
		}
	});
});

describe('guides', () => {
	test('every step can be ticked, names its authority with a link, its day and its keeper', () => {
		for (const { href, id } of inLocale('guides', 'en')) {
			const steps = built.get(href)!.root.querySelectorAll('.step');
			expect(steps.length, href).toBe((facts.get(`guides/${id}`)!['steps'] as unknown[]).length);
			for (const step of steps) {
				expect(step.querySelectorAll('input[type=checkbox]').length).toBe(1);
				expect(step.querySelector('.step-foot a')!.getAttribute('href')).toMatch(/^https?:/);
				expect(step.querySelector('.step-foot')!.text).toMatch(/Checked .*202\d/);
			}
		}
	});

	test('starting a business is told in six languages', () => {
		for (const page of all.filter(({ id }) => id === 'start-business-sweden' || id === 'start-business-norway'))
			expect(isFallback(page), page.href).toBe(false);
	});
});

describe('the magazine', () => {
	test('has six pieces of 500 to 900 words in every complete language, each with its time to read and its organisation', () => {
		for (const locale of complete) {
			const pieces = inLocale('articles', locale);
			expect(pieces.length).toBeGreaterThanOrEqual(6);
			for (const { href } of pieces) {
				const { root } = built.get(href)!;
				const words = root.querySelector('.prose')!.text.split(/\s+/).length;
				expect(words, href).toBeGreaterThan(480);
				expect(words, href).toBeLessThan(1050);
				expect(root.querySelector('article')!.text, href).toContain(translator(locale).t('site.name'));
			}
		}
	});
});

test('lists that a menu leads to are never empty', () => {
	for (const list of inLocale('lists', 'sv').filter(({ id }) => topical.includes(id) && id !== 'articles'))
		expect(built.get(list.href)!.root.querySelectorAll('[data-places]').length, list.href).toBeGreaterThan(0);
});
