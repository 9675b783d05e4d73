import fc from 'fast-check';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import type { Known } from '../../src/tools/fields.ts';
import { planCalendar } from '../../src/tools/plan-calendar.ts';
import { digestsIn, digestsNow, fileOf, planIn } from '../../src/tools/plan-file.ts';
import { dayOf, planOf, type PlanData, type PlanStep } from '../../src/tools/plan.ts';

const known: Known = {
	places: ['alder', 'birch'],
	comparisons: ['alder'],
	occupations: ['nurse', 'welder'],
	origins: ['domestic', 'eea'],
	wishes: ['lake'],
	guides: ['move', 'firm'],
	steps: ['aaaaaa', 'bbbbbb'],
};
const step = (key: string, more: Partial<PlanStep> = {}): PlanStep => ({
	key,
	guide: 'move',
	phase: 'before',
	digest: '00000000',
	...more,
});
const data: PlanData = {
	guides: {
		move: { plan: 'always', places: ['alder'] },
		other: { plan: 'always', places: ['birch'] },
		partner: { plan: 'two', places: ['alder', 'birch'] },
		firm: { plan: 'asked', places: ['alder'] },
	},
	steps: [
		step('job'),
		step('permit', { from: ['elsewhere'], term: { when: 'before', months: 4 } }),
		step('rent'),
		step('nursery', { ages: { from: 0, to: 5 }, term: { when: 'before', months: 5 } }),
		step('bank', { phase: 'arrival', term: { when: 'after', weeks: 2 } }),
		step('card', { phase: 'arrival' }),
		step('register', { phase: 'arrival', term: { when: 'after', days: 8 } }),
		step('north', { guide: 'other' }),
		step('ask', { guide: 'partner', country: 'SE' }),
		step('spør', { guide: 'partner', country: 'NO' }),
		step('licence', { guide: 'partner', jobs: ['nurse'] }),
		step('unemployed', { guide: 'partner', phase: 'arrival' }),
		step('form', { guide: 'firm', phase: 'later' }),
	],
};
const keys = (...[answers, country]: [Parameters<typeof planOf>[1], string?]) =>
	planOf(data, answers, country).map(({ key }) => key);

test('terms count calendar time, and months end where the shorter one does', () => {
	expect(dayOf({ when: 'after', weeks: 1 }, '2027-12-27')).toBe('2028-01-03');
	expect(dayOf({ when: 'after', months: 3, weeks: 1 }, '2026-11-30')).toBe('2027-03-07');
	expect(dayOf({ when: 'after', days: 8 }, '2028-02-25')).toBe('2028-03-04');
	expect(dayOf({ when: 'before', months: 1 }, '2027-03-31')).toBe('2027-02-28');
	expect(dayOf({ when: 'before', months: 4 }, '2027-01-31')).toBe('2026-09-30');
});

test('a plan holds what is for the household, its place and where it comes from', () => {
	expect(keys({ to: 'alder', origin: 'domestic' }, 'SE')).toEqual(['job', 'rent', 'register', 'bank', 'card']);
	expect(keys({ to: 'birch', origin: 'eea' }, 'NO')).toEqual(['north']);
	expect(keys({ to: 'alder', origin: 'domestic', children: [3] }, 'SE')).toContain('nursery');
	expect(keys({ to: 'alder', origin: 'domestic', children: [9] }, 'SE')).not.toContain('nursery');
	expect(keys({ to: 'alder', guides: ['firm'] }, 'SE').at(-1)).toBe('form');
	const two = keys({ to: 'alder', adults: 2 }, 'SE');
	expect(two).toContain('ask');
	expect(two).not.toContain('spør');
});

test('a licence is asked for by the occupation that needs it, also of one who moves alone', () => {
	expect(keys({ to: 'alder', adults: 2 })).toContain('licence');
	expect(keys({ to: 'alder', adults: 2, job1: 'welder' })).not.toContain('licence');
	expect(keys({ to: 'alder', job1: 'nurse' })).toContain('licence');
	expect(keys({ to: 'alder', adults: 1, job1: 'welder', job2: 'nurse' })).not.toContain('licence');
});

test('dated steps stand by their days, one without behind the one before it in its guide', () => {
	const all = keys({ to: 'alder', adults: 2, children: [1] }, 'SE');
	expect(all).toEqual([
		...['job', 'ask', 'licence', 'nursery', 'permit', 'rent'],
		...['register', 'bank', 'card', 'unemployed'],
	]);
	fc.assert(
		fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
			const move = date.toISOString().slice(0, 10);
			const plan = planOf(data, { to: 'alder', children: [1], move }, 'SE');
			for (const phase of ['before', 'arrival']) {
				const days = plan.flatMap(({ term, ...own }) => (term && own.phase === phase ? [dayOf(term, move)] : []));
				expect(days).toEqual(days.toSorted());
			}
		}),
	);
});

test('a plan comes back from its file, with what its steps said', () => {
	const answers = { to: 'alder', move: '2027-03-01', children: [2], done: ['aaaaaa'], guides: ['firm'] };
	const digests = digestsNow([{ key: 'aaaaaa', digest: '12345678' }], {});
	const file = fileOf(answers, digests);
	expect(planIn(file, known)).toEqual({ answers, digests });
	expect(digestsNow([{ key: 'aaaaaa', digest: '87654321' }], digests)).toEqual(digests);
	expect(planIn(fileOf({}, {}), known)).toEqual({ answers: {}, digests: {} });
});

test('a file that is no plan changes nothing, and nothing of its own words is taken', () => {
	const fault = (file: unknown) => planIn(typeof file === 'string' ? file : JSON.stringify(file), known);
	for (const foreign of ['', 'null', '[]', '{"plan":1', '3', '{"type":"FeatureCollection"}', '['.repeat(50_000)])
		expect(fault(foreign), foreign.slice(0, 20)).toEqual({ fault: 'foreign' });
	expect(fault({ plan: 1, address: '<script>', steps: {} })).toEqual({ fault: 'foreign' });
	expect(fault({ plan: 1, address: '1&t=atlantis', steps: {} })).toEqual({ fault: 'foreign' });
	expect(fault({ plan: 1, address: 7, steps: {} })).toEqual({ fault: 'foreign' });
	expect(fault({ plan: '1', address: '', steps: {} })).toEqual({ fault: 'foreign' });
	expect(fault({ plan: 2, address: '2&t=alder', steps: {} })).toEqual({ fault: 'newerFile' });
	expect(fault({ plan: 1, address: '2&t=alder', steps: {} })).toEqual({ fault: 'newerFile' });
	expect(fault('x'.repeat(100_001))).toEqual({ fault: 'huge' });
	const steps = { aaaaaa: '<b>hello', bbbbbb: 'cafe0000', cccccc: '00000000', constructor: '00000000' };
	const file = '{"plan":1,"address":"1&t=alder&ok=aaaaaa.zzzzzz","steps":{"__proto__":"00000000"}}';
	expect(fault(file)).toEqual({ answers: { to: 'alder', done: ['aaaaaa'] }, digests: {} });
	expect(digestsIn(steps, known)).toEqual({ bbbbbb: 'cafe0000' });
});

test('whatever a file holds, nothing is thrown', () => {
	const plans = fc.record({ plan: fc.constantFrom(1, 2, 'x'), address: fc.string(), steps: fc.object() });
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				plans.map((plan) => JSON.stringify(plan)),
			),
			(text) => {
				const read = planIn(text, known);
				expect('fault' in read || planIn(fileOf(read.answers, read.digests), known)).toBeTruthy();
			},
		),
	);
});

test('the calendar file has each dated step as a note on its whole day', () => {
	const dated = {
		key: 'aaaaaa',
		day: '2028-02-29',
		title: 'Anmäl; flytten, nu',
		url: 'https://a.example/x/',
		authority: 'B',
	};
	const events = Object.values(nodeIcal.sync.parseICS(planCalendar([dated], 'Plan', 'a.example')));
	const event = events.find((part) => part?.type === 'VEVENT');
	expect(event).toMatchObject({
		uid: 'plan-aaaaaa@a.example',
		summary: dated.title,
		datetype: 'date',
		url: { val: dated.url },
	});
	expect(event).toMatchObject({ transparency: 'TRANSPARENT', description: 'B\nhttps://a.example/x/' });
	const { start } = event as { start: Date };
	expect([start.getFullYear(), start.getMonth(), start.getDate()]).toEqual([2028, 1, 29]);
});
