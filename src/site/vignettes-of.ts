import type { VignetteName } from '../collections/drawing-words.ts';
import type { eventKinds } from '../collections/events.ts';

type EventKind = (typeof eventKinds)[number];

/** The vignettes of a trade: of its work, and of its houses. */
export interface OfTrade {
	work: VignetteName[];
	houses: VignetteName[];
}

/** What an entry says of itself that chooses its vignette. */
export interface Told {
	kind: string;
	vignette?: VignetteName | undefined;
	/** What an event or a guide is about. */
	about?: string | undefined;
	/** The month of an event, 1 to 12. */
	month?: number | undefined;
	trades: OfTrade[];
}

const WINTER = [11, 12, 1, 2, 3];
const snowy: VignetteName[] = ['race-start', 'jump-hill', 'skis', 'skates'];

const ofEvent: Record<EventKind, VignetteName[]> = {
	sport: ['race-start', 'bicycle', 'skates', 'jump-hill', 'skis', 'rowing-boat'],
	music: ['stage', 'trumpet', 'guitar', 'fiddle', 'curtain'],
	culture: ['easel', 'curtain', 'stage', 'books'],
	market: ['market', 'stall', 'feast'],
	nature: ['campfire', 'steamer', 'elk', 'rowing-boat'],
	tradition: ['tents', 'pole', 'fiddle', 'feast'],
	work: ['forum', 'chairs', 'desk-lamp'],
	welcome: ['feast', 'cups', 'campfire'],
};
const ofGuide: Record<string, VignetteName[]> = {
	moving: ['suitcase', 'boxes', 'key', 'signpost'],
	work: ['journal', 'cups', 'desk-lamp'],
	business: ['shop', 'ledger', 'candles'],
	language: ['cups', 'books', 'blackboard'],
	everyday: ['train', 'bicycle', 'bus', 'boots'],
};
/** Signs without people, for what is about none of all this. */
export const signs: VignetteName[] = [
	'signpost',
	'seedling',
	'spyglass',
	'chairs',
	'rowing-boat',
	'desk-lamp',
	'key',
	'cups',
	'campfire',
	'bridge',
	'cat-window',
];

function byRule({ kind, about = '', month, trades }: Told): VignetteName[] {
	if (kind === 'guides') return ofGuide[about] ?? [];
	if (kind !== 'events') return trades.flatMap((trade) => (kind === 'employers' ? trade.houses : trade.work));
	const winter = month === undefined || WINTER.includes(month);
	return (ofEvent[about as EventKind] ?? []).filter((name) => winter || !snowy.includes(name));
}

/** The vignettes that fit an entry, the best first: what it names, then what its trades or its kind choose. */
export const fitting = (told: Told): VignetteName[] => [
	...new Set([...(told.vignette ? [told.vignette] : []), ...byRule(told), ...signs]),
];

/**
 * The vignette of each entry of a list, in its order: what it names itself; else the one among those that fit it which
 * the fewest others have, and not that of the entry before it.
 */
export function assigned(list: readonly Told[]): VignetteName[] {
	const uses = new Map<string, number>();
	const count = (name: string, by = 1) => uses.set(name, (uses.get(name) ?? 0) + by);
	list.forEach(({ vignette }) => vignette && count(vignette));
	const chosen: VignetteName[] = [];
	for (const told of list) {
		// Its trades and its kind come first: signs are for those that have neither, or neighbours alike in all.
		const own = byRule(told).filter((name) => name !== chosen.at(-1));
		const free = own.length ? own : fitting(told).filter((name) => name !== chosen.at(-1));
		const name =
			told.vignette ?? free.reduce((best, next) => ((uses.get(next) ?? 0) < (uses.get(best) ?? 0) ? next : best));
		if (!told.vignette) count(name);
		chosen.push(name);
	}
	return chosen;
}

/** How often each name of a list stands before it there: entries with the same vignette take turns by it. */
export function turnsOf(names: readonly VignetteName[]): number[] {
	const seen = new Map<VignetteName, number>();
	return names.map((name) => {
		const turn = seen.get(name) ?? 0;
		seen.set(name, turn + 1);
		return turn;
	});
}

/**
 * The vignettes of a list whose entries have theirs already: where two neighbours are alike, the second takes the
 * next that fits it.
 */
export function apart(list: readonly { own: VignetteName; fits: readonly VignetteName[] }[]): VignetteName[] {
	const shown: VignetteName[] = [];
	const owned = new Set(list.map(({ own }) => own));
	for (const { own, fits } of list) {
		const others = fits.filter((name) => name !== own);
		const free = others.find((name) => !owned.has(name) && !shown.includes(name));
		shown.push(own === shown.at(-1) ? (free ?? others[0]!) : own);
	}
	return shown;
}
