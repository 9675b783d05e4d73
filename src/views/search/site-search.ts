import { lookUp, type Hit, type Pagefind, type Result } from './look-up.ts';

const AT_ONCE = 10;
// Long guides count as much as short pages, and titles, occupations and keywords for more than their texts.
const RANKING = { pageLength: 0.2, termFrequency: 0.5, metaWeights: { title: 4, occupation: 8, words: 1 } };
// Not known before the site is built, so no bundler may look for it.
const BUNDLE = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;

/** The search of a page: a field, choices, and results that can be linked to as `?q=…`. */
class SiteSearch extends HTMLElement {
	form = this.querySelector('form')!;
	field = this.querySelector('input')!;
	selects = [...this.querySelectorAll('select')];
	list = this.querySelector('ol')!;
	more = this.querySelector('button')!;
	index: Promise<Pagefind> | undefined;
	asked = 0;

	connectedCallback() {
		this.form.hidden = false;
		this.form.addEventListener('submit', (event) => event.preventDefault());
		this.form.addEventListener('input', () => this.ask());
		this.field.addEventListener('focus', () => void this.load(), { once: true });
		this.read();
		if (this.field.value || this.selects.some(({ value }) => value)) void this.search();
		else this.field.focus();
	}

	/** Takes words and choices from the address. */
	read() {
		const { searchParams } = new URL(location.href);
		this.field.value = searchParams.get('q') ?? '';
		for (const select of this.selects) {
			const value = searchParams.get(select.name);
			if (value) select.add(new Option(value, value, true, true));
		}
	}

	/** Opens the index, once. */
	load() {
		this.index ??= this.open();
		this.index.catch(() => this.say(this.dataset['failed']!));
		return this.index;
	}

	async open() {
		const pagefind = (await import(/* @vite-ignore */ BUNDLE)) as Pagefind;
		await pagefind.options({ ranking: RANKING, excerptLength: 24 });
		this.offer(await pagefind.filters());
		return pagefind;
	}

	/** Offers the values that the pages of this language have. */
	offer(filters: Record<string, Record<string, number>>) {
		for (const select of this.selects) {
			const { value } = select;
			const names = Object.keys(filters[select.name] ?? {}).sort(new Intl.Collator(document.documentElement.lang).compare);
			select.replaceChildren(new Option(this.dataset['any']!, ''), ...names.map((name) => new Option(name, name, false, name === value)));
			select.parentElement!.hidden = names.length === 0;
		}
	}

	ask() {
		const address = new URL(location.href);
		for (const { name, value } of [this.field, ...this.selects])
			if (value) address.searchParams.set(name, value);
			else address.searchParams.delete(name);
		history.replaceState(null, '', address);
		void this.search();
	}

	async search() {
		const asked = ++this.asked;
		const pagefind = await this.load();
		// Typing goes on: only the last question is answered.
		await new Promise((done) => setTimeout(done, 120));
		if (asked !== this.asked) return;
		const words = this.field.value.trim();
		const filters = Object.fromEntries(this.selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
		if (!words && !Object.keys(filters).length) return this.show([], '');
		const results = await lookUp(pagefind, words, filters);
		if (asked === this.asked) this.show(results, results.length ? this.dataset['found']! : this.dataset['none']!);
	}

	show(results: Hit[], words: string) {
		this.list.replaceChildren();
		this.say(words.replace('{n}', new Intl.NumberFormat(document.documentElement.lang).format(results.length)).replace('{q}', this.field.value));
		void this.add(results, this.asked);
	}

	async add(results: Hit[], asked: number) {
		const rows = await Promise.all(results.slice(0, AT_ONCE).map(async (result) => this.row(await result.data())));
		if (asked !== this.asked) return;
		this.list.append(...rows);
		const rest = results.slice(AT_ONCE);
		this.more.hidden = rest.length === 0;
		this.more.onclick = () => void this.add(rest, asked);
	}

	row({ url, excerpt, meta }: Result) {
		const row = document.createElement('li');
		const link = Object.assign(document.createElement('a'), { href: url, textContent: meta['title'] ?? url, className: 'entry-title' });
		const about = Object.assign(document.createElement('span'), { textContent: [meta['kind'], meta['place']].filter(Boolean).join(' · '), className: 'label' });
		// Pagefind escapes what it quotes and adds <mark> around what was found.
		const quote = Object.assign(document.createElement('p'), { innerHTML: excerpt });
		row.append(link, about, quote);
		return row;
	}

	say(words: string) {
		this.querySelector('[role=status]')!.textContent = words;
	}
}
customElements.define('site-search', SiteSearch);
