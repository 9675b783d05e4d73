import { z } from 'astro/zod';
import { landscapeWords, motifNames } from './drawing-words.ts';

const fraction = z.number().min(-0.5).max(1.5);

/** One layer of a drawing. Places are fractions of the frame: x from the left, y from the top. */
export const layer = z.strictObject({
	draw: z
		.enum([
			'sky',
			'sun',
			'ridge',
			'forest',
			'land',
			'water',
			'river',
			'fields',
			'road',
			'rail',
			'spruces',
			'birches',
			'reed',
			'houses',
			'snow',
			'motif',
		])
		.describe('What is drawn.'),
	of: z.enum(motifNames).optional().describe('The motif, for `draw: motif`.'),
	x: fraction.optional().describe('Where it stands or begins, from the left.'),
	to: fraction.optional().describe('Where it ends, from the left.'),
	y: fraction.optional().describe('Where its foot or its edge is, from the top.'),
	foot: fraction.optional().describe('Where water or fields end, from the top.'),
	size: z.number().positive().max(2).optional().describe('How big, as a fraction of the height of the frame.'),
	swing: z.number().min(0).max(0.3).optional().describe('How much an edge wavers.'),
	count: z.int().positive().max(200).optional().describe('How many.'),
	ink: z
		.string()
		.regex(/^[a-z]+\d?$/, { error: 'must be the name of an ink, like ridge1' })
		.optional()
		.describe('The ink, such as ridge1, ground0, field2, red, white.'),
	flip: z.boolean().optional().describe('true: mirrored.'),
});

/** The drawing of a place: layers from back to front, or landscape words that make them. */
export const poster = z.strictObject({
	seed: z.int().min(1).max(999).default(1).describe('Another number draws other trees and hills.'),
	landscape: z
		.array(z.enum(landscapeWords))
		.default(['forest', 'hills'])
		.describe('Words for the landscape, where no layers are named.'),
	layers: z.array(layer).min(3).max(40).optional().describe('The layers from back to front.'),
});
