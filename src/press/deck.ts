import type { Dir } from '../share/setting.ts';

/** One thing that a slide says: a sentence, or a name with what it is and how to reach it. */
export interface Point {
	title?: string;
	words: string;
	/** A number or an address, which is read from left to right. */
	reach?: string;
	sources: string[];
}

/** A figure of a place. */
export interface Row {
	name: string;
	written: string;
	/** Nothing where a length would mislead: where it does not begin at zero. */
	value?: number;
	/** It is what the others are seen beside: a country, a big city. */
	beside?: boolean;
}

/** Figures of several places, with what they count and where they come from. */
export interface Chart {
	topic: string;
	title: string;
	/** What is said under its title, such as the unit. */
	unit: string;
	rows: Row[];
	sources: string[];
	address: string;
}

/**
 * A slide. `look`: the drawing of the region over its name, words over the posters of its places, charts beside each
 * other, names with what they are, sentences, or whom to ask beside a code to scan.
 */
export interface Slide {
	id: string;
	title: string;
	look: 'cover' | 'places' | 'charts' | 'names' | 'sentences' | 'ask';
	points: Point[];
	charts: Chart[];
	sources: string[];
	/** The pages with all sources: what a speaker looks at. */
	addresses: string[];
}

/** The slides of a region, and what all of them share. */
export interface Deck {
	title: string;
	/** The name of the site. */
	site: string;
	/** Language and direction of all that it says. */
	lang: string;
	dir: Dir;
	/** What the drawing shows. */
	drawing: string;
	/** The places whose posters stand beside each other, and what each shows. */
	places: { name: string; drawing: string }[];
	/** The address to scan and to type in. */
	send: string;
	/** Under which licences all of it may be used. */
	licence: string;
	/** What stands before the sources of a slide; `{sources}` is where they go. */
	sources: string;
	/** What stands before the addresses where more is. */
	more: string;
	/** The numbers of the slides in the digits of the language. */
	numbers: string[];
	slides: Slide[];
}

/** How long the bar of a row is, from 0 to 1; nothing where a length would mislead. */
export function lengthOf({ value }: Row, { rows }: Chart): number | undefined {
	const values = rows.flatMap((row) => row.value ?? []);
	const most = Math.max(...values);
	return value === undefined || most <= 0 || Math.min(...values) < 0 ? undefined : value / most;
}
