import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('/.github/*.png', { eager: true });

/** A picture that stands where photographs do: the one of the home page in the README. */
export const picture = Object.values(files)[0]!.default;
