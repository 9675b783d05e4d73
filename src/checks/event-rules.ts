import { Temporal } from 'temporal-polyfill';
import { zoned } from '../site/event-times.ts';
import { keptRevisions, revisionsFile } from '../site/revisions.ts';
import { readOf, type EntryFolder } from '../collections/entries.ts';
import { isRegion, placeKey, regionPlace } from '../collections/places.ts';
import type { Problem } from '../content/problem.ts';

type Field = 'start' | 'end';

const TIMES = { start: 'time', end: 'endTime' } as const;

/** The time zone of the first place of an event, as far as one can tell. */
function zoneOf({ data }: EntryFolder, byKey: Map<string, EntryFolder>) {
	const [place = ''] = data?.places ?? [];
	const region = isRegion(place) ? place : regionPlace(byKey.get(placeKey(place))?.data?.region ?? '');
	return byKey.get(region)?.data?.timeZone;
}

/** Whether the clocks of a zone skip a time of day, as they do in the hour in which summer begins. */
const isSkipped = (day: string, time: string, zone: string) =>
	zoned(Temporal.PlainDate.from(day), time, zone).toPlainTime().toString({ smallestUnit: 'minute' }) !== time;

/** Times of events that no clock at their place shows. */
export function skippedTimes(entries: EntryFolder[]): { entry: EntryFolder; path: string[]; message: string }[] {
	const byKey = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
	return readOf('events', entries).flatMap((entry) => {
		const { dates } = entry.data;
		if (!dates) return [];
		const zone = zoneOf(entry, byKey);
		return (['start', 'end'] satisfies Field[]).flatMap((field) => {
			const [day, time] = [dates[field] ?? dates.start, dates[TIMES[field]]];
			return time && zone && isSkipped(day, time, zone)
				? [
						{
							entry,
							path: ['dates', TIMES[field]],
							message: `on ${day} the clocks of ${zone} are put forward over ${time}. Give another time.`,
						},
					]
				: [];
		});
	});
}

/** Whether the list of the states of events cannot be read, as when two changes to it were merged halfway. */
export function problemsInRevisions(): Problem[] {
	try {
		keptRevisions();
		return [];
	} catch (error) {
		return [
			{
				file: revisionsFile,
				message: `broken JSON: ${(error as Error).message.split('\n')[0]}. Take the last good version of the file back.`,
			},
		];
	}
}
