import { answerFrom } from './answer.ts';
import { KNOWN_KINDS, type Field, type Known } from './fields.ts';

/** Who moves. */
export const COMPANY = ['alone', 'partner', 'children', 'family'] as const;

/** Whom a pack is for: who moves, where from, and where they live now. What is left out is not known. */
export interface Choice {
	with?: string;
	from?: string;
	now?: string;
}
export type ChoiceName = keyof Choice;

const FIELDS: Record<ChoiceName, Field> = {
	with: { kind: 'choice', key: 'with', of: COMPANY },
	from: { kind: 'id', key: 'from', of: 'origins' },
	now: { kind: 'id', key: 'now', of: 'comparisons' },
};
export const CHOICE_NAMES = Object.keys(FIELDS) as ChoiceName[];

/** What the site has published that a choice can name. */
export type Choosable = Pick<Known, 'origins' | 'comparisons'>;

/** No choice needs more characters than this. */
const MOST = 200;
const nothing = Object.fromEntries(KNOWN_KINDS.map((kind) => [kind, [] as string[]])) as unknown as Known;

/** What an address held that could not be taken: how many parts, never its own words. */
export interface ReadChoice {
	choice: Choice;
	fault?: 'long' | 'unfit';
	unfit: number;
}

/** A choice as it stands after `#` in an address; empty for none. */
export const addressOfChoice = (choice: Choice): string =>
	CHOICE_NAMES.flatMap((name) => (choice[name] ? [`${name}=${choice[name]}`] : [])).join('&');

/**
 * The choice in an address, as it stands after `#`. Takes what the site has published. What does not fit is left out
 * and counted. Never throws, whatever the address holds.
 */
export function choiceIn(address: string, known: Choosable): ReadChoice {
	const text = address.replace(/^#/, '');
	if (text.length > MOST) return { choice: {}, fault: 'long', unfit: 0 };
	// The first of two wins, as in a form that was sent.
	const said = new Map([...new URLSearchParams(text)].reverse());
	const taken = CHOICE_NAMES.flatMap((name) => {
		const answer = answerFrom(said.get(name) ?? '', FIELDS[name], { ...nothing, ...known });
		return answer === undefined ? [] : [[name, answer] as const];
	});
	const unfit = said.size - taken.length;
	return { choice: Object.fromEntries(taken), unfit, ...(unfit ? { fault: 'unfit' } : {}) };
}
