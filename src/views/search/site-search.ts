import { pageTag } from '../../components/page-tag.ts';
import { comparerIn } from '../../i18n/intl.ts';
import { lookUp, type Answer } from './look-up.ts';
import { nearest, perhaps } from './nearest.ts';
import { openIndex } from './pagefind.ts';
import { Results, type Said } from './results.ts';

/**
 * How long typing rests before the words are looked up, and how long a reader waits before being told that it takes
 * long, in milliseconds.
 */
const [REST, LONG] = [150, 3000];

type Index = Awaited<ReturnType<typeof openIndex>>;
const { lang } = document.documentElement;

/**
 * The search of a page: a field, choices, and results that can be linked to as `?q=…`. What it says and shows
 * belongs to the words in the field.
 */
export class SiteSearch {
	field: HTMLInputElement;
	selects: HTMLSelectElement[];
	results: Results;
	index: Promise<Index> | undefined;

	constructor(readonly root: HTMLElement) {
		this.field = root.querySelector('input')!;
		this.selects = [...root.querySelectorAll('select')];
		this.results = new Results(root);
		root.querySelector('form')!.addEventListener('input', () => void this.search());
		root.querySelector('form')!.addEventListener('submit', () => void this.search());
		addEventListener('online', () => void this.search());
	}

	/** Opens the index, once; again after it could not be opened. */
	open() {
		this.index ??= openIndex(lang, pageTag()).then((index) => (this.offer(index.filters), index));
		return this.index;
	}

	/** Offers the values that the pages of this language have. */
	offer(filters: Record<string, Record<string, number>>) {
		for (const select of this.selects) {
			const { value } = select;
			const names = Object.keys(filters[select.name] ?? {}).sort(comparerIn(pageTag()));
			select.replaceChildren(
				new Option(this.root.dataset['any'], ''),
				...names.map((name) => new Option(name, name, false, name === value)),
			);
			select.parentElement!.hidden = names.length === 0;
		}
	}

	/** Answers what is asked now, unless something else is asked meanwhile. */
	async search() {
		const asked = ++this.results.asked;
		const isLate = () => asked !== this.results.asked;
		const waiting = setTimeout(() => isLate() || this.results.instead('slow'), LONG);
		try {
			await new Promise((done) => setTimeout(done, REST));
			if (isLate()) return;
			const also: Said[] = this.writeAddress() ? [] : [['address']];
			await this.answer(await this.open(), also, isLate);
		} catch {
			// What failed once is remembered by the index: the next question opens it anew.
			this.index = undefined;
			if (!isLate()) this.results.instead('failed');
		} finally {
			clearTimeout(waiting);
		}
	}

	async answer(index: Index, also: Said[], isLate: () => boolean) {
		const words = this.field.value.trim();
		const filters = Object.fromEntries(
			this.selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
		);
		const answer: Answer =
			words || Object.keys(filters).length
				? await lookUp(index, words, filters)
				: { hits: [], unknown: [], doubtful: [] };
		if (isLate()) return;
		this.results.pictures = index.vocabulary.pictures;
		await this.results.show(answer, words, also);
		if (isLate()) return;
		const offers = (missed: string, near: string[]) =>
			near.map((word) => ({ word, words: words.replace(new RegExp(missed, 'iu'), word) }));
		this.results.suggest([
			...answer.unknown.flatMap((missed) => offers(missed, nearest(index.vocabulary, missed))),
			...answer.doubtful.flatMap((missed) => offers(missed, perhaps(index.vocabulary, missed))),
		]);
	}

	/**
	 * Writes words and choices into the address. Gives false where the browser forbids it, as some do after many in a
	 * short time.
	 */
	writeAddress() {
		const address = new URL(location.href);
		for (const { name, value } of [this.field, ...this.selects])
			if (value) address.searchParams.set(name, value);
			else address.searchParams.delete(name);
		try {
			history.replaceState(null, '', address);
			return true;
		} catch {
			return false;
		}
	}
}
