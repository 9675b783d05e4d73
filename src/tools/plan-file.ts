import { addressOf, answersIn } from './answers.ts';
import type { Answers, Known } from './fields.ts';

/** What each step said when the plan was saved, by their keys. */
export type Digests = Readonly<Record<string, string>>;

/** The form of files that is written. A change that old files would be misread by needs the next one. */
const VERSION = 1;
/** A plan needs no more characters than this. */
const MOST = 100_000;
const DIGEST = /^[0-9a-f]{8}$/;

/** A plan that was saved, or why a file is none. What does not fit in it is left out. */
export type ReadPlan = { answers: Answers; digests: Digests } | { fault: 'huge' | 'foreign' | 'newerFile' };

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A plan as a file: its answers as in an address, and what each step says today. Neither holds any words. */
export const fileOf = (answers: Answers, digests: Digests): string =>
	JSON.stringify({ plan: VERSION, address: addressOf(answers), steps: digests }, null, '\t');

/** The digests of steps that the site has published, out of whatever stands in a file or on a device. */
export function digestsIn(value: unknown, { steps }: Known): Digests {
	const told = Object.entries(isObject(value) ? value : {});
	return Object.fromEntries(
		told.filter((pair): pair is [string, string] => steps.includes(pair[0]) && DIGEST.test(String(pair[1]))),
	);
}

/** What a device remembers of the steps; nothing in what cannot be read. */
export const digestsOf = (text: string | undefined, known: Known): Digests => digestsIn(parsed(text ?? ''), known);

/** A plan out of the text of a file. Takes what the site has published. Never throws, whatever the file holds. */
export function planIn(text: string, known: Known): ReadPlan {
	if (text.length > MOST) return { fault: 'huge' };
	const file = parsed(text);
	if (!isObject(file) || typeof file['address'] !== 'string' || !isObject(file['steps'])) return { fault: 'foreign' };
	if (file['plan'] !== VERSION) return { fault: Number(file['plan']) > VERSION ? 'newerFile' : 'foreign' };
	const address = file['address'];
	const { answers, fault } = answersIn(address, known);
	if (fault === 'newer') return { fault: 'newerFile' };
	// A file of another program, or one in which nothing fits, must not take the reader's own answers away.
	if (address && !Object.keys(answers).length) return { fault: 'foreign' };
	return { answers, digests: digestsIn(file['steps'], known) };
}

/** What today's steps say, with what those said that the reader has not seen anew since. */
export const digestsNow = (steps: readonly { key: string; digest: string }[], saved: Digests): Digests => ({
	...Object.fromEntries(steps.map(({ key, digest }) => [key, digest])),
	...saved,
});
