import type { LandscapeWord } from '../collections/drawing-words.ts';
import type { Layer } from './poster.ts';

const foot: Partial<Record<LandscapeWord, Layer[]>> = {
	lake: [{ draw: 'water', y: 0.62, foot: 0.86 }],
	river: [
		{ draw: 'land', y: 0.62, ink: 'ground0' },
		{ draw: 'river', x: 0.55, y: 0.62, to: 0.3, size: 0.6 },
	],
	fields: [{ draw: 'fields', y: 0.7, foot: 1, count: 4 }],
	road: [{ draw: 'road', x: 0.6, y: 0.68, to: 0.35 }],
	rail: [{ draw: 'rail', x: 0.4, y: 0.68, to: 0.6 }],
	village: [{ draw: 'houses', x: 0.5, to: 0.95, y: 0.72, size: 0.07, count: 5, ink: 'red' }],
};
const order: LandscapeWord[] = ['lake', 'river', 'fields', 'road', 'rail', 'village'];

/** The layers of a good poster made of landscape words alone, from back to front. */
export function layersFor(words: readonly LandscapeWord[]): Layer[] {
	const has = (word: LandscapeWord) => words.includes(word);
	const wet = has('lake') || has('fields') || has('river');
	return [
		{ draw: 'sky' },
		{ draw: 'sun', x: 0.68, y: 0.31, size: 0.11 },
		{ draw: 'ridge', y: has('hills') ? 0.44 : 0.5, swing: has('hills') ? 0.09 : 0.04, ink: 'ridge0' },
		{ draw: 'forest', y: 0.53, swing: 0.04, ink: 'ridge1', size: 0.024 },
		{ draw: 'forest', y: 0.58, swing: 0.03, ink: 'ridge2', size: 0.034 },
		...(wet ? [] : [{ draw: 'land', y: 0.66, swing: 0.02, ink: 'ground0' } as const]),
		...order.filter(has).flatMap((word) => foot[word]!),
		{ draw: 'land', y: has('fields') ? 0.95 : 0.87, swing: 0.02, ink: 'ground2' },
		...(has('forest')
			? [
					{ draw: 'spruces', x: 0, to: 0.42, y: 0.97, size: 0.2, count: 7 } as const,
					{ draw: 'spruces', x: 0.62, to: 1, y: 1, size: 0.26, count: 6 } as const,
				]
			: [{ draw: 'birches', x: 0.04, to: 0.3, y: 0.98, size: 0.24, count: 4 } as const]),
		{ draw: 'snow', count: 70 },
	];
}
