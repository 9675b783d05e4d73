import type { PageOf } from './pages.ts';

// Brysbaert 2019, How many words do we read per minute?, doi.org/10.1016/j.jml.2019.104047: 238 for silent reading of non-fiction in English.
const WORDS_A_MINUTE = 238;

/** How many minutes an article takes to read, in the digits of the page. Counts the words of its text, without marks and components. */
export function minutesToRead({ text, locale }: PageOf<'articles'>) {
	const plain = (text.body ?? '').replace(/<[^>]*>/g, ' ');
	const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(plain)].filter(
		({ isWordLike }) => isWordLike,
	).length;
	return new Intl.NumberFormat(locale).format(Math.max(1, Math.round(words / WORDS_A_MINUTE)));
}
