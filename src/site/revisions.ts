import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { idsOf } from '../content/ids.ts';
import { isFile, keep, textOf } from '../content/files.ts';
import { entryFiles, REVISIONS } from '../content/folders.ts';
import { contentDir } from '../content/dir.ts';
import { memoize } from '../memoize.ts';
import { today } from '../today.ts';
import { stampOf } from '../content/stamps.ts';

/** What calendars are told of the state of an event: how often it has changed, and on which day it last did. */
export interface Revision {
	sequence: number;
	day: string;
	/** Changes with the facts of the event and the fields of its texts: with all that calendars hold. */
	stamp: string;
}

/**
 * The list of the last known state of every event. It belongs to the content: without it calendars could not tell a
 * changed event from an old one.
 */
export const revisionsFile = join(contentDir, REVISIONS);

/** The last known states, by the ids of events. Throws if the list is no JSON. */
export const keptRevisions = (): Record<string, Revision> =>
	isFile(revisionsFile) ? (JSON.parse(textOf(revisionsFile)) as Record<string, Revision>) : {};

const kept = memoize(() => revisionsFile, keptRevisions);

/** A text without what stands below its fields. */
const fieldsOf = (text: string) => text.replace(/^(---\r?\n.*?\n---)\r?\n.*$/s, '$1');

function stampOfEvent(id: string) {
	const folder = join(contentDir, 'events', id);
	const { texts } = entryFiles(folder, true);
	const files = ['facts.yaml', ...texts.map((locale) => `text.${locale}.mdx`).sort()];
	return stampOf(files.map((name) => fieldsOf(textOf(join(folder, name)))).join('\n'));
}

/** The state of an event that is not as it was. */
function next(last: Revision | undefined, stamp: string): Revision {
	const day = today.toString();
	return { sequence: last ? last.sequence + 1 : 0, day: last && last.day > day ? last.day : day, stamp };
}

/** The state of an event on the day of the build: the last known one, or the next if it has changed since. */
export const revisionOf = memoize(
	(id: string) => id,
	(id) => {
		const stamp = stampOfEvent(id);
		const last = kept()[id];
		return last?.stamp === stamp ? last : next(last, stamp);
	},
);

/** The moment of a revision. Its second is its number, so that of two changes on one day the later one is later. */
export const revisedAt = ({ day, sequence }: Revision) =>
	Temporal.Instant.from(`${day}T00:00:00Z`).add({ seconds: sequence });

/** Writes down the state of every event, for the builds to come. Only for a site that is meant to be published. */
export function keepRevisions() {
	const lines = idsOf('events')
		.toSorted()
		.map((id) => `\t${JSON.stringify(id)}: ${JSON.stringify(revisionOf(id))}`);
	const text = lines.length ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
	keep(revisionsFile, text);
}
