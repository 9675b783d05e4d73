import { fileCss } from './ink-css.ts';
import { drawPoster, type PosterFacts } from './poster.ts';
import type { Inks, Season } from './seasons.ts';

/** The height of the canvas of every drawing, in its own units. */
export const HEIGHT = 1000;

/** How much of a drawing its small copy holds: fewer trees, glints and flakes than the large one. */
const DETAIL = 0.3;

/** A drawing with its inks, as a file without words: in the colours of one season, and dark on a dark page. */
export function svgFile(drawing: string, inks: Inks, width: number, season: Season) {
	const style = `<style>${fileCss(drawing, inks, season)}</style>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">${style}${drawing}</svg>\n`;
}

/**
 * A drawing as a file of its own, for all pages that show it small. Takes its inks, its layers, its width for a
 * height of 1000, and the season. The same gives the same file, byte for byte.
 */
export function drawingFile(inks: Inks, facts: PosterFacts, width: number, season: Season) {
	const size = { width, height: HEIGHT };
	return svgFile(drawPoster(facts, inks.sky.length, { ...size, detail: DETAIL }), inks, width, season);
}
