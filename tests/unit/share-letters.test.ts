import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { display, faces, runsOf, text, unknownIn, type FaceName } from '../../src/share/faces.ts';
import { typesetter } from '../../src/share/fonts.ts';
import { setWords, type Dir } from '../../src/share/setting.ts';

const { kit } = await typesetter();
const typefaces = Object.fromEntries(
	Object.entries(faces).map(([name, { file }]) => [
		name,
		kit.Typeface.MakeTypefaceFromData(new Uint8Array(readFileSync(file)).buffer)!,
	]),
) as Record<FaceName, NonNullable<ReturnType<typeof kit.Typeface.MakeTypefaceFromData>>>;

/** The glyphs that some words are drawn with, from left to right. */
async function glyphsOf(words: string, names: FaceName[], dir: Dir = 'ltr') {
	const { paragraph } = setWords(await typesetter(), {
		words,
		dir,
		faces: names,
		colour: '#000000',
		size: 40,
		leading: 1.2,
		side: 'left',
		width: 5000,
	});
	const glyphs = paragraph
		.getShapedLines()
		.flatMap(({ runs }) => runs.map((run) => [...run.glyphs]))
		.flat();
	paragraph.delete();
	return glyphs;
}

const faceOf = (letter: string, names: FaceName[]) => runsOf(letter, names)[0]!.face;

// Capitals stand in the Persian file and in that of Latin letters with marks as well.
test.for([...'ABCXYZÅÄÖÆØÁÉaåæøéß0129.,:;–—’”…&%½€ ı'])('%s is of the face of Latin letters', (letter) => {
	expect([faceOf(letter, display), faceOf(letter, text)]).toEqual(['serif', 'sans']);
});

test.for([...'ĄĆĘŁŃŚŹŻąćęłńśźżĞİŞğşČčŠšŽžŊŋŦŧĐđ'])('%s is of that of Latin letters with marks', (letter) => {
	expect([faceOf(letter, display), faceOf(letter, text)]).toEqual(['serifExt', 'sansExt']);
});

test.for([...'ابپتچگکیهٔ۰۹،؟'])('%s is of the Persian face', (letter) => {
	expect([faceOf(letter, display), faceOf(letter, text)]).toEqual(['arabic', 'arabic']);
});

test.for(['ANNA FRÅN FALUN', 'Łódź i Gdańsk Ż', 'Iğdır İSTANBUL ışık', 'Ærlig Ølandsøya', 'A Á Ą Ā'])(
	'every glyph of %s is that of the face meant for its letter',
	async (words) => {
		for (const names of [display, text]) {
			const meant = [...words].map((letter) => typefaces[faceOf(letter, names)!].getGlyphIDs(letter)[0]);
			expect(await glyphsOf(words, names)).toEqual(meant);
			expect(meant).not.toContain(0);
		}
	},
);

test('a letter and its marks, and letters that a joiner keeps apart, stay with one face', () => {
	expect(runsOf('e\u0301', display)).toEqual([{ face: 'serif', words: 'e\u0301' }]);
	expect(runsOf('می\u200cخواهم', display)).toEqual([{ face: 'arabic', words: 'می\u200cخواهم' }]);
	expect(runsOf('Auf\u200clage', display)).toEqual([{ face: 'serif', words: 'Auf\u200clage' }]);
});

test('a Persian title with a Latin name in it runs in its own direction, each part in its face', async () => {
	const words = 'زندگی در Falun';
	const latin = [...'Falun'].map((letter) => typefaces.serif.getGlyphIDs(letter)[0]);
	const glyphs = await glyphsOf(words, display, 'rtl');
	expect(glyphs.slice(0, latin.length), 'the name stands at the left').toEqual(latin);
	expect(glyphs).not.toContain(0);
});

test('letters that no face is meant for are named', () => {
	expect(unknownIn('Fest 🎉 i ไทย')).toEqual(['🎉', 'ไทย']);
	expect(unknownIn('Zażółć ışık «سلام» Ærø')).toEqual([]);
});
