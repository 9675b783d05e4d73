import type PptxGenJS from 'pptxgenjs';
import { INK, QUIET } from '../share/caption.ts';
import type { Deck } from './deck.ts';

// In inches, as PowerPoint counts.
export const WIDTH = 13.333;
export const HEIGHT = 7.5;
export const MARGIN = 0.7;
export const ROOM = WIDTH - 2 * MARGIN;

// On nearly every machine: the faces of the site are on none.
export const HEADINGS = 'Georgia';
export const TEXTS = 'Arial';
/** Both hold Arabic letters; this one those of headings, too. */
const ARABIC = 'Tahoma';

/** Where something stands on a slide, in inches from the corner where its language begins. */
export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}
export const TITLE: Box = { x: MARGIN, y: 0.45, w: ROOM, h: 0.9 };

/** Pictures as files: PNG. */
export interface Pictures {
	cover: Uint8Array;
	places: Uint8Array[];
	code: Uint8Array;
	/** The colour of bars, as six hexadecimal digits. */
	accent: string;
}

/** How words look. */
export interface Look {
	size: number;
	bold?: boolean;
	heading?: boolean;
	quiet?: boolean;
	/** At the far side. */
	across?: boolean;
	bullet?: boolean;
	/** Read from left to right in every language. */
	latin?: boolean;
}

const hex = (colour: string) => colour.replace('#', '');

/** How words look in the language of a deck. */
function styleOf({ dir, lang }: Deck, look: Look) {
	const rtl = dir === 'rtl';
	return {
		fontFace: rtl ? ARABIC : look.heading ? HEADINGS : TEXTS,
		fontSize: look.size,
		bold: look.bold ?? false,
		color: hex(look.quiet ? QUIET : INK),
		lang,
		align: rtl === Boolean(look.across) ? ('left' as const) : ('right' as const),
		...(rtl && !look.latin && { rtlMode: true }),
		...(look.bullet && { bullet: true, paraSpaceAfter: 6 }),
	};
}

/** What draws on a slide: words, pictures and bars, from the side where the language of the deck begins. */
export class Pen {
	readonly deck: Deck;
	readonly pictures: Pictures;
	readonly #slide: PptxGenJS.Slide;

	constructor(slide: PptxGenJS.Slide, deck: Deck, pictures: Pictures) {
		this.#slide = slide;
		this.deck = deck;
		this.pictures = pictures;
	}

	#at({ x, ...box }: Box) {
		return { ...box, x: this.deck.dir === 'rtl' ? WIDTH - x - box.w : x };
	}

	/** Lines of words in a box, each with its look. */
	words(lines: [words: string, look: Look][], box: Box) {
		const runs = lines.map(([text, look]) => ({ text, options: { ...styleOf(this.deck, look), breakLine: true } }));
		this.#slide.addText(runs, { ...this.#at(box), margin: 0, valign: 'top', fit: 'shrink' });
	}

	/** The title of the slide: outlines and screen readers know it by its place in the layout. */
	title(text: string, box: Box, size: number) {
		const look = {
			...styleOf(this.deck, { size, heading: true }),
			margin: 0,
			valign: 'middle',
			fit: 'shrink',
		} as const;
		this.#slide.addText(text, { placeholder: 'title', ...this.#at(box), ...look });
	}

	/** A picture, with what it shows. */
	picture(bytes: Uint8Array, altText: string, box: Box) {
		const data = `image/png;base64,${Buffer.from(bytes).toString('base64')}`;
		this.#slide.addImage({ data, altText, ...this.#at(box) });
	}

	/** A bar; `beside`: of what the others are seen beside. */
	bar(box: Box, beside: boolean) {
		this.#slide.addShape('rect', { ...this.#at(box), fill: { color: beside ? hex(QUIET) : this.pictures.accent } });
	}

	/** What only the speaker sees. */
	notes(text: string) {
		this.#slide.addNotes(text);
	}
}
