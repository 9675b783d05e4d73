import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { tagOf } from '../../src/i18n/locales.ts';
import { builtSite } from '../built-site.ts';

/** What a search finds: the paths of the pages that are shown at once, the best first. */
export interface Searched {
	paths: string[];
	/** What is offered in place of words that stand on no page, or there in other forms only. */
	offers: string[];
}

const AT_ONCE = 10;
/** What the code of the index asks for: a path, or an address beside its own file. */
const fileAt = (address: string) =>
	(address.startsWith('file:') ? fileURLToPath(address) : address).replace(/\?.*/, '');

/**
 * Opens the index of the built site as a page in a language does, but in this process: a browser takes ten times as
 * long for the same answers. Gives the search.
 */
export async function searchIn(locale: string): Promise<(words: string) => Promise<Searched>> {
	// The machine of an index is that of the language which opened it first.
	vi.resetModules();
	vi.stubEnv('BASE_URL', `${resolve(builtSite)}/`);
	vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) });
	vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(fileAt(address))));
	const [{ openIndex }, { lookUp }, { nearest, perhaps }] = await Promise.all([
		import('../../src/views/search/pagefind.ts'),
		import('../../src/views/search/look-up.ts'),
		import('../../src/views/search/nearest.ts'),
	]);
	const index = await openIndex(locale, tagOf(locale));
	return async (words) => {
		const { hits, unknown, doubtful } = await lookUp(index, words, {});
		const pages = await Promise.all(hits.slice(0, AT_ONCE).map((hit) => hit.data()));
		const offers = [
			...unknown.flatMap((word) => nearest(index.vocabulary, word)),
			...doubtful.flatMap((word) => perhaps(index.vocabulary, word)),
		];
		return { paths: pages.map(({ raw_url }) => raw_url), offers };
	};
}
