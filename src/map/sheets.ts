import type { Sheet } from './frame.ts';

/**
 * The two drawings of every map: for wide columns and for phones. Their type is 11 px or more in the narrowest
 * column that shows them.
 */
export const sheets: Record<'wide' | 'narrow', Sheet> = {
	wide: { width: 800, type: 15, heights: [0.55, 0.66] },
	narrow: { width: 340, type: 13.5, heights: [0.7, 1] },
};
