import { readFileSync } from 'node:fs';
import CanvasKitInit, { type CanvasKit, type FontCollection } from 'canvaskit-wasm';
import { faces } from './faces.ts';

/** What sets words: the drawing engine, and the faces as families of their names. */
export interface Engine {
	kit: CanvasKit;
	fonts: FontCollection;
}

async function start(): Promise<Engine> {
	const kit = await CanvasKitInit();
	const provider = kit.TypefaceFontProvider.Make();
	for (const [name, { file }] of Object.entries(faces)) provider.registerFont(readFileSync(file), name);
	const fonts = kit.FontCollection.Make();
	fonts.setDefaultFontManager(provider);
	return { kit, fonts };
}

let engine: Promise<Engine> | undefined;

/** The engine, started when first asked for: a build that finds all pictures in the cache never pays for it. */
export const typesetter = () => (engine ??= start());
