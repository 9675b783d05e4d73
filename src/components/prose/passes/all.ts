import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { quotes } from './quotes.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';

/** How Markdown becomes a page: what every language, direction, policy and reader needs of it beyond what the compiler does. */
export const proseOptions: SatteriProcessorOptions = {
	features: { smartPunctuation: { quotes: false } },
	hastPlugins: [quotes, tables, tasks, footnotes, headings],
};
