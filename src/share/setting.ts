import type { Paragraph } from 'canvaskit-wasm';
import type { Engine, Family } from './fonts.ts';

export type Dir = 'ltr' | 'rtl';

/** Some words and how they are to be set. */
export interface Words {
	words: string;
	dir: Dir;
	fonts: Family[];
	colour: string;
	size: number;
	/** Height of a line as a multiple of the size. */
	leading: number;
	/** Air between letters as a multiple of the size. Arabic letters join, so they take none. */
	tracking?: number;
	side: 'left' | 'right';
	/** The widest that a line may be. */
	width: number;
}

const styleOf = ({ kit }: Engine, { fonts, colour, size, leading, tracking = 0 }: Words) => ({
	fontFamilies: fonts,
	fontSize: size,
	heightMultiplier: leading,
	halfLeading: true,
	letterSpacing: tracking * size,
	color: kit.parseColorString(colour),
});

function paragraph(engine: Engine, words: Words): Paragraph {
	const { kit, fonts } = engine;
	const style = new kit.ParagraphStyle({
		textDirection: words.dir === 'rtl' ? kit.TextDirection.RTL : kit.TextDirection.LTR,
		textAlign: words.side === 'right' ? kit.TextAlign.Right : kit.TextAlign.Left,
		textStyle: styleOf(engine, words),
	});
	const builder = kit.ParagraphBuilder.MakeFromFontCollection(style, fonts);
	builder.addText(words.words);
	const built = builder.build();
	builder.delete();
	return built;
}

/** Narrows a paragraph as far as it keeps its number of lines, so that the lines are about as long as each other. */
function balance(set: Paragraph, width: number) {
	const lines = set.getNumberOfLines();
	let [low, high] = [set.getMinIntrinsicWidth(), width];
	while (high - low > 2) {
		const middle = (low + high) / 2;
		set.layout(middle);
		if (set.getNumberOfLines() > lines) low = middle;
		else high = middle;
	}
	set.layout(Math.ceil(high));
}

/** Words that are set: draw them, then `delete` the paragraph. */
export interface Setting {
	paragraph: Paragraph;
	lines: number;
	/** Whether no word is wider than a line may be. */
	fits: boolean;
	/** Whether the fonts have all the letters. */
	known: boolean;
	/** The base lines of the first line and of the last, from the top. */
	first: number;
	last: number;
}

/** Sets words in lines of about the same length. */
export function setWords(engine: Engine, words: Words): Setting {
	const set = paragraph(engine, words);
	set.layout(words.width);
	const fits = set.getMinIntrinsicWidth() <= words.width;
	if (fits) balance(set, words.width);
	const lines = set.getLineMetrics();
	return { paragraph: set, lines: lines.length, fits, known: set.unresolvedCodepoints().length === 0, first: lines[0]!.baseline, last: lines.at(-1)!.baseline };
}
