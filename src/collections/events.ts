import { z } from 'astro/zod';
import { kind } from './define.ts';
import { date, url } from './fields.ts';
import { dated, drawing, picture, places, trades } from './shared.ts';

/** The days of the week, as calendars write them. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** What an event can be about, in the order of filters. */
export const eventKinds = ['sport', 'music', 'culture', 'market', 'nature', 'tradition', 'work', 'welcome'] as const;

const MONTH = 'must be a month from 1 to 12';
const month = z.int({ error: MONTH }).min(1, { error: MONTH }).max(12, { error: MONTH });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "must be a time in quotes, like '18:30'" });

const dates = z
	.strictObject({
		start: date.describe('The first day.'),
		end: date.optional().describe('The last day, if it is another one.'),
		time: time.optional().describe('When it begins on the first day, in the time of the place.'),
		endTime: time.optional().describe('When it ends on the last day, in the time of the place.'),
	})
	.refine(({ start, end = start }) => start <= end, {
		error: 'the last day must not be before the first',
		path: ['end'],
	})
	.refine(({ start, end }) => start !== end, {
		error: 'is the first day as well. Take "end" out, or give the last day',
		path: ['end'],
	})
	.refine(({ time: begins, endTime }) => !endTime || begins, {
		error: 'an event with a time when it ends needs a time when it begins',
		path: ['endTime'],
	})
	.refine(({ end, time: begins, endTime }) => !end || !begins || endTime, {
		error:
			'an event of several days that begins at a time needs one when it ends. Add "endTime", the time on the last day, or take "time" out',
		path: ['time'],
	})
	.refine(({ end, time: begins = '', endTime = '24' }) => end || begins < endTime, {
		error: 'must be later than "time". If it ends after midnight, give the day after as "end"',
		path: ['endTime'],
	});

// Not every month has a fifth of each weekday.
const NTH = 'must be 1, 2, 3 or 4, or -1 for the last of the month';

const recurs = z
	.strictObject({
		month: month.describe('The month, 1 to 12.'),
		toMonth: month.optional().describe('The last month of a season.'),
		weekday: z.enum(weekdays).optional().describe('The day of the week, if there is a rule.'),
		nth: z
			.literal([1, 2, 3, 4, -1], { error: NTH })
			.optional()
			.describe('Which of them in the month: 1 the first, -1 the last.'),
	})
	.refine(({ weekday, nth }) => (weekday === undefined) === (nth === undefined), {
		error: 'weekday and nth stand together',
	})
	.refine(({ month: first, toMonth }) => first !== toMonth, {
		error: 'is the first month as well. Take "toMonth" out, or give the last month',
		path: ['toMonth'],
	})
	.refine(({ weekday, toMonth }) => !weekday || !toMonth, {
		error: 'a day by a rule lies in one month. Take "toMonth" out, or weekday and nth',
		path: ['toMonth'],
	});

/** Something that happens: on days that are known, or in a month of every year. */
export const events = kind({
	view: 'Event',
	listed: 'header',
	faceted: true,
	followed: true,
	onPlaces: 'last',
	grouped: 'coming',
	caption: ['when', 'places', 'doubt'],
	drawing: { opens: true, wide: true },
	cites: true,
	facts: {
		...dated,
		inks: picture.inks,
		poster: picture.poster,
		places: places.describe('Where it happens: ids of municipalities, or regions/<id>.'),
		trades: trades.optional().describe('Trades that it is for, if any.'),
		kind: z.enum(eventKinds).describe('What it is about.'),
		dates: dates.optional().describe('Its days, if they are known.'),
		recurs: recurs.optional().describe('When it comes back, if its days are not known.'),
		status: z
			.enum(['planned', 'confirmed', 'cancelled', 'ended', 'unknown'])
			.describe('planned: not yet sure. ended: it does not come back. unknown: nothing recent says that it does.'),
		venue: z.string().min(2).optional().describe('The arena or street.'),
		organiser: z.string().min(2).optional().describe('Who holds it.'),
		website: url.optional().describe('Its official page.'),
		checked: date.describe('The day on which dates and status were last checked.'),
	},
	text: {
		drawing,
		rule: z.string().min(3).max(120).optional().describe('When it comes back, in words, such as: a Saturday in March.'),
	},
});

/** Whether an event names its days, its rule, or (when it has ended, or may have) neither. */
export const hasWhen = ({
	dates: days,
	recurs: rule,
	status,
}: {
	dates?: unknown;
	recurs?: unknown;
	status: string;
}) => (days ? !rule : Boolean(rule) || ['ended', 'unknown'].includes(status));
