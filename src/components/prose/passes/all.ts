import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { safeTree } from '../../../checks/safe-tree.ts';
import { features } from '../../../content/markdown.ts';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { noBreak } from './no-break.ts';
import { oneSource } from './one-source.ts';
import { quotes } from './quotes.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';

/**
 * How Markdown becomes a page: what every language, direction, policy and reader needs of it beyond what the
 * compiler does. No pass changes the text itself, so that what is checked is what is compiled; the last one looks
 * once more at what was made.
 */
export const proseOptions: SatteriProcessorOptions = {
	features,
	hastPlugins: [noBreak, quotes, tables, oneSource, tasks, footnotes, headings, safeTree],
};
