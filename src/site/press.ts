import { origin } from '../site-address.ts';
import { pagesIn } from './pages.ts';
import { passagesOf } from './passages.ts';
import type { PlacePage } from './posters.ts';
import { addressToSend } from './short.ts';

/** The page that offers posters, slides and texts to newspapers and recruiters, if the site has one. */
export const pressPage = (locale: string) => pagesIn('pages', locale).find(({ facts }) => facts.data.press);

/** A paragraph of fewer letters says too little alone. */
const SHORT = 200;

/** What can be said of a place, in three lengths, each with the address where the sources are. */
export function textsOf(page: PlacePage): { length: 'one' | 'some' | 'many'; words: string }[] {
	const { summary } = page.text.data;
	const address = new URL(addressToSend(page), origin).href;
	const [first, second] = passagesOf(page).filter(({ hard }) => !hard);
	const wordsIn = (passage = first) =>
		(passage?.paragraphs ?? []).map((sentences) => sentences.map(({ words }) => words).join(' '));
	const opening = wordsIn();
	const [lead = '', next = ''] = opening;
	const paragraph = lead.length < SHORT ? `${lead} ${next}`.trim() : lead;
	const texts = { one: [summary], some: [paragraph], many: [...opening, ...(second ? wordsIn(second) : [])] };
	return (['one', 'some', 'many'] as const)
		.filter((length) => texts[length].some(Boolean))
		.map((length) => ({ length, words: [...texts[length], address].join('\n\n') }));
}
