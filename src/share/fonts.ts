import { readFileSync } from 'node:fs';
import CanvasKitInit, { type CanvasKit, type FontCollection } from 'canvaskit-wasm';

// One family per file: each file draws a part of the letters, and a family of several files answers with one of them only.
const files = {
	arabic: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal',
	serif: '@fontsource/hedvig-letters-serif/files/hedvig-letters-serif-latin-400-normal',
	serifExt: '@fontsource/hedvig-letters-serif/files/hedvig-letters-serif-latin-ext-400-normal',
	sans: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal',
	sansExt: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal',
};
export type Family = keyof typeof files;

/** The families of headings and of text, in the order in which they are asked for a letter, as the pages have them. */
export const display: Family[] = ['arabic', 'serif', 'serifExt'];
export const text: Family[] = ['arabic', 'sans', 'sansExt'];

/** What sets words: the drawing engine and the fonts. */
export interface Engine {
	kit: CanvasKit;
	fonts: FontCollection;
}

async function start(): Promise<Engine> {
	const kit = await CanvasKitInit();
	const provider = kit.TypefaceFontProvider.Make();
	for (const [family, file] of Object.entries(files)) provider.registerFont(readFileSync(`node_modules/${file}.woff2`), family);
	const fonts = kit.FontCollection.Make();
	fonts.setDefaultFontManager(provider);
	return { kit, fonts };
}

let engine: Promise<Engine> | undefined;

/** The engine, started when first asked for: a build that finds all pictures in the cache never pays for it. */
export const typesetter = () => (engine ??= start());
