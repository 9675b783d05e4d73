import { expect, test, vi } from 'vitest';
import { counterIn } from '../../src/counter.ts';
import { calls, visitOf } from '../../src/layouts/count.ts';
import { directives } from '../../src/site/policy.ts';

test('nothing is counted unless somebody asks for it, and nothing else may be asked then', () => {
	expect(counterIn('')).toEqual({});
	expect(counterIn(undefined)).toEqual({});
	expect(directives).toContain("connect-src 'self'");
});

test('with a counter pages may ask its host, and no other', async () => {
	vi.resetModules();
	vi.stubEnv('COUNTER', 'matomo https://stats.example.org/piwik 3');
	const { directives: opened } = await import('../../src/site/policy.ts');
	vi.unstubAllEnvs();
	vi.resetModules();
	expect(opened).toContain("connect-src 'self' https://stats.example.org");
	expect(opened.filter((directive) => directive.includes('example.org'))).toHaveLength(1);
});

test.for([
	['piwik https://stats.example.org 3', 'names no counter'],
	['matomo http://stats.example.org 3', 'lacks an address that starts with https://'],
	["matomo https://stats.example.org;script-src'x' 3", 'lacks an address'],
	['matomo https://stats.example.org', 'lacks the id'],
	['plausible https://plausible.io a b', 'holds more than'],
	['goatcounter', 'lacks an address'],
])('the setting "%s" is said to be wrong', ([setting, what]) => {
	expect(counterIn(setting).mistake).toContain(what);
	expect(counterIn(setting).mistake).toContain('goatcounter https://you.goatcounter.com');
});

const visit = visitOf(
	'https://site.example/sv/?utm_source=fair&q=my+name&utm_campaign=ab#x',
	'Page',
	'https://a.example/b?c',
);

test('of a visit the page, its channel and the site before it are told, and nothing that was typed', () => {
	expect(visit).toEqual({
		url: 'https://site.example/sv/?utm_source=fair&utm_campaign=ab',
		title: 'Page',
		from: 'https://a.example',
	});
	expect(visitOf('https://site.example/', 'Page', 'https://site.example/sv/').from).toBe('');
});

test('every counter is told by its own interface', () => {
	const told = calls['matomo']!('https://m.example', '3', visit);
	expect(Object.fromEntries(new URL(told.to).searchParams)).toMatchObject({ idsite: '3', rec: '1', url: visit.url });
	expect(JSON.parse(calls['plausible']!('https://p.example', 'site.example', visit).body!)).toEqual({
		name: 'pageview',
		url: visit.url,
		domain: 'site.example',
		referrer: visit.from,
	});
	const goat = new URL(calls['goatcounter']!('https://g.example', '', visit).to);
	expect([goat.pathname, goat.searchParams.get('p')]).toEqual(['/count', '/sv/?utm_source=fair&utm_campaign=ab']);
	for (const name of ['matomo', 'plausible', 'goatcounter'])
		expect(counterIn(`${name} https://c.example 1`).counter?.kind).toBe(name);
});
