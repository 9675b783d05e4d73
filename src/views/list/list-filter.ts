import { dayOf } from '../../components/day.ts';
import { pageTag } from '../../components/page-tag.ts';
import { rowsInDate, showRows } from '../../components/rows-in-sight.ts';
import { fill, numberIn } from '../../i18n/intl.ts';

// A pressed filter shows this much of its neighbours, in pixels, so that a row is seen to go on.
const EDGE = 24;

/** What is chosen: a value, or nothing, by the name of what narrows the list. */
type Chosen = Record<string, string>;

const belongs = (row: HTMLElement, by: string, value: string) =>
	!value || row.dataset[`${by}s`]!.split(' ').includes(value);
const number = (n: number) => numberIn(pageTag(), n);
const fits = (row: HTMLElement, chosen: Chosen) => Object.keys(chosen).every((by) => belongs(row, by, chosen[by]!));

/**
 * The filters of a list. The address says what is chosen; rows, numbers and pressed filters follow it, whichever
 * way it came about.
 */
class ListFilter extends HTMLElement {
	links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')];

	connectedCallback() {
		this.addEventListener('click', (event) => this.choose(event));
		addEventListener('popstate', () => this.narrow());
		addEventListener('pageshow', ({ persisted }) => persisted && this.narrow());
		this.narrow();
	}

	/**
	 * What the address chooses: by the path of a narrower list, and by what stands after `?`. A value without a filter
	 * chooses nothing.
	 */
	chosen(): Chosen {
		const asked = new URL(location.href).searchParams;
		const known = (by: string) =>
			this.links.some(({ dataset }) => dataset['by'] === by && dataset['value'] === asked.get(by));
		const byPath = this.dataset['by'];
		const names = [...new Set(this.links.map(({ dataset }) => dataset['by']!))];
		return Object.fromEntries(
			names.map((by) => [by, by === byPath ? this.dataset['value']! : known(by) ? asked.get(by)! : '']),
		);
	}

	/**
	 * The address that says what is chosen: of the page itself, or of the whole list for a choice that the page has no
	 * rows for.
	 */
	addressOf(chosen: Chosen) {
		const address = new URL(this.dataset['list']!, location.href);
		Object.entries(chosen).forEach(([by, value]) => value && address.searchParams.set(by, value));
		return address;
	}

	choose(event: MouseEvent) {
		const link = (event.target as Element).closest<HTMLAnchorElement>('nav a');
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const { by, value } = link.dataset as { by: string; value: string };
		// The link itself leads to a list that is narrowed by one choice alone.
		const next = { ...this.chosen(), [by]: value };
		if (this.dataset['by'] && Object.values(next).filter(Boolean).length < 2) return;
		event.preventDefault();
		this.go(this.addressOf(next));
	}

	go(address: URL) {
		if (this.dataset['by']) return location.assign(address);
		try {
			history.pushState(null, '', address);
		} catch {
			// Some browsers forbid many addresses in a short time. The page of that address shows the same.
			return location.assign(address);
		}
		this.narrow();
	}

	narrow() {
		const chosen = this.chosen();
		const pressed = Object.keys(chosen).filter((by) => chosen[by]);
		if (this.dataset['by'] && pressed.length > 1) return location.replace(this.addressOf(chosen));
		this.links.forEach((link) => this.press(link, chosen));
		this.querySelectorAll('ul').forEach(intoView);
		const shown = showRows((row) => fits(row, chosen));
		this.querySelector('[role=status]')!.textContent = fill(this.dataset['found']!, { n: number(shown.length) });
		this.leadOn(shown.length === 0 ? chosen : undefined);
	}

	/** Presses a link if it is chosen, and says how many rows it would show beside what else is chosen. */
	press(link: HTMLAnchorElement, chosen: Chosen) {
		const { by, value } = link.dataset as { by: string; value: string };
		if (chosen[by] === value) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
		const count = link.querySelector('.label');
		if (count) count.textContent = number(this.countOf(link, chosen));
	}

	countOf({ dataset }: HTMLAnchorElement, chosen: Chosen) {
		const { by, value, count, ends = '' } = dataset as { by: string; value: string; count: string; ends?: string };
		// A narrower list has no rows of its neighbours: the build counted them, and some may have ended since.
		if (by === this.dataset['by'] && value !== chosen[by])
			return Number(count) - ends.split(' ').filter((end) => end && end < dayOf()).length;
		return rowsInDate().filter((row) => fits(row, { ...chosen, [by]: value })).length;
	}

	/**
	 * Says that nothing has all that was chosen, and offers each choice alone, if there are several, and the whole
	 * list.
	 */
	leadOn(chosen: Chosen | undefined) {
		const line = this.querySelector<HTMLElement>('[data-none]')!;
		line.hidden = !chosen;
		if (!chosen) return;
		const links = this.links.filter(({ dataset }) => dataset['value'] && chosen[dataset['by']!] === dataset['value']);
		const nameOf = (link: HTMLAnchorElement) => link.firstChild!.textContent!.trim();
		const several = links.length > 1;
		const names = Object.fromEntries(links.map((link) => [link.dataset['by'], nameOf(link)]));
		const words = fill(line.dataset[several ? 'none' : 'empty']!, names);
		const alone = (several ? links : []).map((link) =>
			Object.assign(document.createElement('a'), { href: link.href, textContent: nameOf(link) }),
		);
		const all = Object.assign(document.createElement('a'), {
			href: this.dataset['list'],
			textContent: this.links[0]!.textContent,
		});
		line.replaceChildren(words, ...[...alone, all].flatMap((link, at) => [at ? ' · ' : ' ', link]));
	}
}

/** Draws the choices of a row along until the pressed one is in view. */
function intoView(row: HTMLElement) {
	const pressed = row.querySelector('[aria-current]')!.getBoundingClientRect();
	const { left, right } = row.getBoundingClientRect();
	const [before, after] = [pressed.left - left, pressed.right - right].map((by) => Math.round(by));
	if (before! < EDGE) row.scrollBy({ left: before! - EDGE });
	else if (after! > -EDGE) row.scrollBy({ left: after! + EDGE });
}

customElements.define('list-filter', ListFilter);
