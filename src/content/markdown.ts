import type { Features } from 'satteri';

/** How a text is read, by the check and by the compiler alike: what the two see must not differ by a letter. */
export const features: Features = { gfm: true, smartPunctuation: { quotes: false } };
