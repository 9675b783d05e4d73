import { digits } from '../i18n/format.ts';
import { byTag } from '../i18n/intl.ts';
import { tagOf } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import type { Topical } from './entries.ts';

// Brysbaert 2019, How many words do we read per minute?, doi.org/10.1016/j.jml.2019.104047: 238 for silent reading
// of non-fiction in English.
const WORDS_A_MINUTE = 238;

const segmenter = byTag((tag) => new Intl.Segmenter(tag, { granularity: 'word' }));

const wordsIn = memoize(
	({ kind, text, locale }: Topical) => `${locale} ${kind}/${text.id}`,
	({ text, locale }) => {
		const plain = (text.body ?? '').replace(/<[^>]*>/g, ' ');
		const segments = segmenter(tagOf(locale)).segment(plain);
		return [...segments].filter(({ isWordLike }) => isWordLike).length;
	},
);

/**
 * How many minutes an article takes to read, in the digits of the page. Counts the words of its text, without marks
 * and components.
 */
export const minutesToRead = (page: Topical) =>
	digits(Math.max(1, Math.round(wordsIn(page) / WORDS_A_MINUTE)), page.locale);
