import { pageTag } from '../../components/page-tag.ts';
import { fill } from '../../i18n/fill.ts';
import { numberIn } from '../../i18n/intl.ts';
import type { Answer } from './look-up.ts';
import type { Hit } from './pagefind.ts';
import { rowsFor } from './rows.ts';

const AT_ONCE = 10;
const number = (n: number) => numberIn(pageTag(), n);

/** What is said, by the names of strings, each with what is filled in. */
export type Said = [key: string, values?: Record<string, string>];

/** What the search of a page says and shows. */
export class Results {
	list: HTMLElement;
	status: HTMLElement;
	near: HTMLElement;
	onward: HTMLElement;
	more: HTMLButtonElement;
	/** What is asked now. Nothing of an earlier question is shown any more. */
	asked = 0;
	/** The addresses of the pictures of pages, by theirs. */
	pictures: Record<string, string> = {};

	constructor(readonly root: HTMLElement) {
		this.list = root.querySelector('ol')!;
		this.status = root.querySelector('[role=status]')!;
		this.near = root.querySelector('.near')!;
		this.onward = root.querySelector('.onward')!;
		this.more = root.querySelector('.more')!;
	}

	/** Says something; and where it is not all that was hoped for, where to go on. */
	say(said: Said[], lead: boolean) {
		this.status.textContent = said.map(([key, values = {}]) => fill(this.root.dataset[key]!, values)).join(' ');
		this.onward.hidden = !lead;
	}

	clear() {
		this.list.replaceChildren();
		this.near.hidden = this.more.hidden = true;
	}

	/** Takes away what belongs to earlier words, and says why something failed or takes long. */
	instead(key: 'failed' | 'slow') {
		this.clear();
		this.say([[key]], true);
	}

	/** Shows pages that were found for some words, and what else there is to say. */
	async show({ hits, unknown }: Answer, words: string, also: Said[]) {
		const asked = this.asked;
		const count: Said[] =
			words || hits.length ? [[hits.length ? 'found' : 'none', { n: number(hits.length), q: words }]] : [];
		const missing = hits.length ? unknown.map((word): Said => ['unknown', { word }]) : [];
		const said = [...count, ...missing, ...also];
		const { rows, lost } = await rowsFor(hits.slice(0, AT_ONCE), this.pictures);
		if (asked !== this.asked) return;
		if (lost && !rows.length) throw new Error('No page that was found could be fetched.');
		this.clear();
		this.list.append(...rows);
		this.say([...said, ...lostOf(lost)], said.length > 1 || lost > 0 || (words !== '' && !hits.length));
		this.offerMore(hits.slice(AT_ONCE), asked);
	}

	offerMore(rest: Hit[], asked: number) {
		this.more.hidden = rest.length === 0;
		this.more.onclick = async () => {
			const { rows, lost } = await rowsFor(rest.slice(0, AT_ONCE), this.pictures);
			if (asked !== this.asked) return;
			if (lost) return this.say(lostOf(lost), true);
			this.list.append(...rows);
			rows[0]!.querySelector('a')!.focus();
			this.offerMore(rest.slice(AT_ONCE), asked);
		};
	}

	/** Offers words in place of those that stand on no page, each as a search of its own. */
	suggest(offers: { word: string; words: string }[]) {
		const links = offers.map(({ word, words }) =>
			Object.assign(document.createElement('a'), { href: `?q=${encodeURIComponent(words)}`, textContent: word }),
		);
		this.near.replaceChildren(this.root.dataset['near']!, ...links.flatMap((link) => [' ', link]));
		this.near.hidden = links.length === 0;
	}
}

const lostOf = (lost: number): Said[] => (lost ? [['lost', { n: number(lost) }]] : []);
