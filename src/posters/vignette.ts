import type { VignetteName } from '../collections/drawing-words.ts';
import { HEIGHT, svgFile } from './file.ts';
import { placed } from './canvas.ts';
import { drawPoster, type Layer } from './poster.ts';
import type { Inks, Season } from './seasons.ts';
import { things } from './vignettes/all.ts';

/** How wide a vignette is for the height of all drawings. */
export const VIGNETTE_WIDTH = 1600;

/** Fewer stars and trees than a poster: a vignette is seen as small as a stamp. */
const DETAIL = 0.22;

const far: Layer[] = [
	{ draw: 'sky' },
	{ draw: 'sun', x: 0.74, y: 0.26, size: 0.1 },
	{ draw: 'ridge', y: 0.56, swing: 0.06, ink: 'ridge0' },
];
const wood: Layer = { draw: 'forest', y: 0.68, swing: 0.03, ink: 'ridge2', size: 0.05 };
const lands = {
	hills: [
		...far,
		{ draw: 'ridge', y: 0.66, swing: 0.03, ink: 'ridge1' },
		{ draw: 'land', y: 0.82, swing: 0.02, ink: 'ground0' },
	],
	wood: [
		...far,
		wood,
		{ draw: 'land', y: 0.86, swing: 0.02, ink: 'ground0' },
		{ draw: 'spruces', x: 0.02, to: 0.2, y: 0.94, size: 0.5, count: 9 },
		{ draw: 'spruces', x: 0.84, to: 1, y: 0.95, size: 0.56, count: 9 },
	],
	lake: [...far, { ...wood, y: 0.62 }, { draw: 'water', y: 0.68, foot: 1 }],
	fields: [...far, { ...wood, y: 0.64, size: 0.03 }, { draw: 'fields', y: 0.72, foot: 1, count: 4 }],
	yard: [...far, { draw: 'land', y: 0.86, swing: 0.01, ink: 'ground1' }],
} satisfies Record<string, Layer[]>;

/** What lies behind those vignettes that do not stand on hills, or show hills through a window. */
const landOf: Partial<Record<VignetteName, keyof typeof lands>> = {
	axe: 'wood',
	bicycle: 'wood',
	bridge: 'lake',
	cabin: 'wood',
	campfire: 'lake',
	'canal-boat': 'lake',
	cow: 'fields',
	elk: 'wood',
	farmyard: 'fields',
	fence: 'fields',
	'garden-bench': 'yard',
	'goods-train': 'lake',
	grain: 'fields',
	guitar: 'fields',
	'ice-hall': 'lake',
	'jump-hill': 'wood',
	logs: 'wood',
	market: 'yard',
	pig: 'fields',
	plough: 'wood',
	pole: 'fields',
	'rowing-boat': 'lake',
	signal: 'wood',
	skates: 'lake',
	steamer: 'lake',
	tents: 'fields',
	tractor: 'fields',
};

/** How many drawings a vignette can be: as it is, mirrored, nearer, and both. */
export const TURNS = 4;
const NEARER = 1.3;

/**
 * The inside of a vignette, for an SVG of 1600 × 1000. Where several entries have the same one, each has a turn of
 * its own.
 */
export function drawVignette(name: VignetteName, bands: number, turn: number) {
	const [mirrored, nearer] = [turn % 2 === 1, turn % TURNS >= 2];
	const layers = lands[landOf[name] ?? 'hills'];
	const size = { width: VIGNETTE_WIDTH, height: HEIGHT, detail: DETAIL };
	const land = drawPoster({ seed: name.length, landscape: [], layers }, bands, size);
	const scale = (HEIGHT / 100) * (nearer ? NEARER : 1);
	const drawn = land + placed(VIGNETTE_WIDTH / 2, HEIGHT, scale, things[name]());
	return mirrored ? placed(VIGNETTE_WIDTH, 0, 1, drawn, -1) : drawn;
}

/** A vignette as a file without words, in the inks of a place and a season, and its turn among those alike. */
export const vignetteFile = (name: VignetteName, inks: Inks, season: Season, turn = 0) =>
	svgFile(drawVignette(name, inks.sky.length, turn), inks, VIGNETTE_WIDTH, season);
