import { z } from 'astro/zod';
import { language, localId, path, source } from './fields.ts';

/**
 * What a kind is on the site. Its pages, lists, filters, feeds, menus and its lines on other pages are made from
 * this.
 */
export interface Traits {
	/** The file in src/views that shows an entry. */
	view: string;
	/** A text of this kind holds one `<Hard>` block. */
	saysWhatIsHard?: boolean;
	/** Every paragraph of a text that holds a number names its source. */
	cites?: boolean;
	/** The menu in which its list stands. Without, it has none; with it, the locale files hold the words of the list. */
	listed?: 'header' | 'footer';
	/** The file in src/views that shows its list, if that is more than rows. */
	listView?: string;
	/** The kind in whose list its entries stand, if it has none of its own. */
	inList?: string;
	/**
	 * The kind of what an entry is a part of, and the field that names it: the page in between on the way from the
	 * list.
	 */
	partOf?: { kind: string; field: string };
	/** Its list can be narrowed to a place or a trade. Its facts hold `places`, and `trades` where it has some. */
	faceted?: boolean;
	/** Its list can be followed by feeds. Its facts hold `published`. */
	followed?: boolean;
	/** It stands on the pages of its places; `last`: behind all others. Its facts hold `places`. */
	onPlaces?: boolean | 'last';
	/** The parts of its list: what comes before what is over, what runs before what is over, or each topic by itself. */
	grouped?: 'coming' | 'running' | 'topic';
	/** What stands beside its title in a list: fields, and words that `site/captions.ts` makes of some. */
	caption?: readonly string[];
	/**
	 * `opens`: its page opens with a drawing, its own or that of its first place. `wide`: drawings of its own are in
	 * landscape format.
	 */
	drawing?: { opens?: boolean; wide?: boolean };
	/** Its pages ask to be sent on: each has a block with its address, and a code to scan as files. */
	sent?: boolean;
	/** It has a short address: the letter before the word, and the field of its facts that holds the word. */
	short?: { letter: 'k' | 'p'; field: 'code' | 'short' };
}

/** The fields that a kind adds to those that all kinds share: of `facts.yaml`, and of the front matter of a text. */
interface Fields<F extends z.ZodRawShape, T extends z.ZodRawShape> {
	facts?: F;
	text?: T;
}

const baseFacts = z.strictObject({
	source: language.describe('The language that the entry is written in first, like the name of a locale file.'),
	sources: z.array(source).default([]).describe('Where the claims of the entry come from.'),
});

const baseText = z.strictObject({
	title: z.string().min(2).max(70).describe('The heading of the page.'),
	path: path.describe('The last part of the address, in this language.'),
	formerly: z
		.array(path)
		.default([])
		.describe('Words that stood in "path" before. The addresses with them lead here. `npm run addresses` writes them.'),
	summary: z.string().min(70).max(170).describe('One sentence for search results, cards and shared links.'),
	keywords: z
		.array(z.string().min(2))
		.default([])
		.describe(
			'Words that readers of this language type who want this page. They count for more than those of the text.',
		),
	translatedFrom: localId
		.optional()
		.describe('Stamp of the text that this one was translated from. `npm run translations -- --stamp` writes it.'),
});

/** What the facts of a kind must hold for what it is on the site. */
const NEEDED = { faceted: 'places', onPlaces: 'places', followed: 'published' } as const;

function refuseUnfit(traits: Traits, facts: object) {
	const wanting = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).find(
		(trait) => traits[trait] && !(NEEDED[trait] in facts),
	);
	if (wanting)
		throw new Error(`A kind that is "${wanting}" needs the field "${NEEDED[wanting]}" in its facts (${traits.view}).`);
	const unlisted = (['faceted', 'followed', 'onPlaces', 'listView'] as const).find(
		(trait) => traits[trait] && !traits.listed,
	);
	if (unlisted) throw new Error(`A kind that is "${unlisted}" needs a list: say "listed" (${traits.view}).`);
}

/**
 * A kind of content: the schema of `content/<kind>/<id>/facts.yaml` and of `text.<locale>.mdx` beside it, and what
 * it is on the site. Takes the fields that it adds to the shared ones, which win over those of the same name, and
 * its traits. Throws if the facts lack what a trait needs.
 */
export function kind<const O extends Traits, F extends z.ZodRawShape = {}, T extends z.ZodRawShape = {}>(
	options: O & Fields<F, T>,
) {
	const { facts = {} as F, text = {} as T, ...traits } = options;
	refuseUnfit(options, facts);
	return {
		...(traits as unknown as Omit<O, 'facts' | 'text'>),
		facts: baseFacts.extend(facts),
		text: baseText.extend(text),
	};
}
