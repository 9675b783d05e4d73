import { openSync, type Font } from 'fontkit';
import { memoize } from '../memoize.ts';
import { faces, runsOf, type FaceName } from '../share/faces.ts';
import type { Dir } from '../share/setting.ts';

const fontOf = memoize(
	(name: FaceName) => name,
	// None of the files is a collection of faces.
	(name) => openSync(faces[name].file) as Font,
);

/** Words as shapes: path data with the base line at 0 0, and how wide they are. */
export interface Outline {
	d: string;
	width: number;
}

/** A run of words in one face, from a point on. */
function runOutline(words: string, face: FaceName, size: number, from: number): Outline {
	const font = fontOf(face);
	const scale = size / font.unitsPerEm;
	const { glyphs, positions } = font.layout(words);
	let pen = from;
	const shapes = glyphs.map((glyph, at) => {
		const { xAdvance, xOffset, yOffset } = positions[at]!;
		const shape = glyph.path.scale(scale, -scale).translate(pen + xOffset * scale, -yOffset * scale);
		pen += xAdvance * scale;
		return shape.toSVG();
	});
	return { d: shapes.join(''), width: pen - from };
}

/**
 * Words in one line as shapes, so that they look alike in programs that lack the faces of the site.
 * Takes the words, which way they are read, the faces in the order in which they are asked for a letter, and the
 * size. Letters that no face has are left out.
 */
export function outlineOf(words: string, dir: Dir, names: FaceName[], size: number): Outline {
	const runs = runsOf(words, names);
	const line: Outline = { d: '', width: 0 };
	for (const { face, words: run } of dir === 'rtl' ? runs.toReversed() : runs) {
		const next = face ? runOutline(run, face, size, line.width) : { d: '', width: 0 };
		line.d += next.d;
		line.width += next.width;
	}
	return line;
}
