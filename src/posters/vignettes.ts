import type { PosterFacts } from './poster.ts';
import type { Inks } from './seasons.ts';

/** A drawing for a kind of page that no place gives one: 1200 wide, 750 high. */
interface Vignette {
	inks: Inks;
	poster: PosterFacts;
}

const landscape: PosterFacts['landscape'] = ['forest', 'hills'];

/** Drawings for the kinds that tell of work, of arriving and of reading. */
export const vignettes = {
	clusters: {
		inks: {
			sky: ['#7f9aa6', '#a9b8b2', '#d5cfb4', '#f0d9a2'],
			sun: '#fbeec2',
			ridges: ['#8b9a9d', '#657a7c', '#43585a'],
			water: '#7fa0a8',
			ground: ['#5d6b4c', '#3f5142'],
			accent: '#2f5a63',
			accentDark: '#9fcad0',
		},
		poster: {
			seed: 101,
			landscape,
			layers: [
				{ draw: 'sky' },
				{ draw: 'sun', x: 0.24, y: 0.33, size: 0.1 },
				{ draw: 'ridge', y: 0.42, swing: 0.05, ink: 'ridge0' },
				{ draw: 'forest', y: 0.49, swing: 0.02, ink: 'ridge1', size: 0.03 },
				{ draw: 'motif', of: 'power-line', x: 0.69, y: 0.6, size: 0.51 },
				{ draw: 'forest', y: 0.56, swing: 0.01, ink: 'ridge2', size: 0.035 },
				{ draw: 'land', y: 0.6, swing: 0.006, ink: 'ground0' },
				{ draw: 'motif', of: 'works-hall', x: 0.34, y: 0.665, size: 0.32 },
				{ draw: 'water', y: 0.68, foot: 1 },
				{ draw: 'land', y: 0.95, swing: 0.02, ink: 'ground1' },
				{ draw: 'reed', x: 0.05, to: 0.3, y: 0.98, size: 0.12, count: 9 },
				{ draw: 'birches', x: 0.84, to: 0.97, y: 0.99, size: 0.36, count: 3 },
				{ draw: 'snow', count: 60 },
			],
		},
	},
	programmes: {
		inks: {
			sky: ['#3c5a80', '#62799b', '#97a0b4', '#d8b9ab'],
			sun: '#fbe6c0',
			ridges: ['#67799a', '#495d7c', '#34475f'],
			ground: ['#4d6557', '#3d5548', '#2c4038'],
			accent: '#34507c',
			accentDark: '#a9c0ea',
		},
		poster: {
			seed: 113,
			landscape,
			layers: [
				{ draw: 'sky' },
				{ draw: 'sun', x: 0.8, y: 0.24, size: 0.08 },
				{ draw: 'ridge', y: 0.44, swing: 0.06, ink: 'ridge0' },
				{ draw: 'forest', y: 0.51, swing: 0.02, ink: 'ridge1', size: 0.04 },
				{ draw: 'forest', y: 0.57, swing: 0.02, ink: 'ridge2', size: 0.05 },
				{ draw: 'land', y: 0.63, swing: 0.02, ink: 'ground0' },
				{ draw: 'motif', of: 'town-church', x: 0.7, y: 0.65, size: 0.24 },
				{ draw: 'houses', x: 0.48, to: 0.86, y: 0.7, size: 0.11, count: 6, ink: 'red' },
				{ draw: 'land', y: 0.78, swing: 0.02, ink: 'ground1' },
				{ draw: 'motif', of: 'open-door', x: 0.27, y: 0.86, size: 0.56 },
				{ draw: 'spruces', x: 0.86, to: 1, y: 1, size: 0.42, count: 4 },
				{ draw: 'spruces', x: -0.02, to: 0.05, y: 0.92, size: 0.4, count: 2 },
				{ draw: 'snow', count: 90 },
			],
		},
	},
	magazine: {
		inks: {
			sky: ['#d7a28a', '#e8bc9a', '#f3d5b0', '#f8e7c9'],
			sun: '#fff4d6',
			ridges: ['#a9a0a6', '#7d8494', '#566579'],
			water: '#8aa8b8',
			ground: ['#dba643', '#6f8a3d'],
			accent: '#7c3f22',
			accentDark: '#efb491',
		},
		poster: {
			seed: 127,
			landscape,
			layers: [
				{ draw: 'sky' },
				{ draw: 'sun', x: 0.5, y: 0.38, size: 0.13 },
				{ draw: 'ridge', y: 0.44, swing: 0.04, ink: 'ridge0' },
				{ draw: 'ridge', y: 0.48, swing: 0.02, ink: 'ridge1' },
				{ draw: 'forest', y: 0.52, swing: 0.01, ink: 'ridge2', size: 0.025 },
				{ draw: 'water', y: 0.535, foot: 0.8 },
				{ draw: 'motif', of: 'paddle-steamer', x: 0.5, y: 0.655, size: 0.26 },
				{ draw: 'motif', of: 'page-fields', x: 0.5, y: 0.98, size: 0.39 },
				{ draw: 'snow', count: 60 },
			],
		},
	},
} satisfies Record<string, Vignette>;
