import type { Paragraph } from 'canvaskit-wasm';
import { runsOf, type FaceName } from './faces.ts';
import type { Engine } from './fonts.ts';

export type Dir = 'ltr' | 'rtl';

/** Some words and how they are to be set. */
export interface Words {
	words: string;
	dir: Dir;
	faces: FaceName[];
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

const styleOf = ({ kit }: Engine, { colour, size, leading, tracking = 0 }: Words, face: FaceName) => ({
	fontFamilies: [face],
	fontSize: size,
	heightMultiplier: leading,
	halfLeading: true,
	letterSpacing: tracking * size,
	color: kit.parseColorString(colour),
});

/**
 * Runs without the letters that no face has. They stand in the title of the page, but in no picture: boxes say
 * less.
 */
function runsWithout(lacking: string, { words, faces }: Words) {
	const known = runsOf(words, faces).map(({ face, words: run }) =>
		face ? [...run].filter((letter) => !lacking.includes(letter)).join('') : '',
	);
	return runsOf(known.join('').replace(/ {2,}/g, ' ').trim(), faces);
}

function paragraph(engine: Engine, words: Words, lacking = ''): Paragraph {
	const { kit, fonts } = engine;
	const style = new kit.ParagraphStyle({
		textDirection: words.dir === 'rtl' ? kit.TextDirection.RTL : kit.TextDirection.LTR,
		textAlign: words.side === 'right' ? kit.TextAlign.Right : kit.TextAlign.Left,
		textStyle: styleOf(engine, words, words.faces[1]!),
	});
	const builder = kit.ParagraphBuilder.MakeFromFontCollection(style, fonts);
	for (const run of runsWithout(lacking, words)) {
		builder.pushStyle(new kit.TextStyle(styleOf(engine, words, run.face!)));
		builder.addText(run.words);
		builder.pop();
	}
	const built = builder.build();
	builder.delete();
	built.layout(words.width);
	return built;
}

/**
 * Words as a paragraph. A face may lack a letter that it is meant for: that is known once the words are set, and
 * then they are set without it.
 */
function resolved(engine: Engine, words: Words): Paragraph {
	const first = paragraph(engine, words);
	const lacking = String.fromCodePoint(...first.unresolvedCodepoints());
	if (!lacking) return first;
	first.delete();
	return paragraph(engine, words, lacking);
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
	/** The base lines of the first line and of the last, from the top. */
	first: number;
	last: number;
}

/** Sets words in lines of about the same length. */
export function setWords(engine: Engine, words: Words): Setting {
	const set = resolved(engine, words);
	const fits = set.getMinIntrinsicWidth() <= words.width;
	if (fits) balance(set, words.width);
	const lines = set.getLineMetrics();
	return {
		paragraph: set,
		lines: lines.length,
		fits,
		first: lines[0]?.baseline ?? 0,
		last: lines.at(-1)?.baseline ?? 0,
	};
}
