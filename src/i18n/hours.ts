import { weekdays, type Opening } from '../collections/contact.ts';
import { list, weekdayName } from './format.ts';

/** When somebody answers, in words: `mån–fre 08:00–12:00 och 13:00–16:15`. Days are said once for all their times. */
export function openingHours(openings: Opening[], locale: string): string {
	const name = (day: Opening['from']) => weekdayName(weekdays.indexOf(day), locale);
	return [...Map.groupBy(openings, ({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`))]
		.map(
			([days, times]) =>
				`${days} ${list(
					times.map(({ opens, closes }) => `${opens}–${closes}`),
					locale,
				)}`,
		)
		.join('; ');
}
