import { dayOf } from '../../components/day.ts';
import { pageTag } from '../../components/page-tag.ts';
import { rowsInDate, showRows } from '../../components/rows-in-sight.ts';
import { fill } from '../../i18n/fill.ts';
import { numberIn } from '../../i18n/intl.ts';
import { intoView } from './into-view.ts';
import { sayNone } from './none-fits.ts';
import { addRows } from './rest-of-list.ts';

/** What is chosen: a value, or nothing, by the name of what narrows the list. */
type Chosen = Record<string, string>;

const belongs = (row: HTMLElement, by: string, value: string) =>
	!value || row.dataset[`${by}s`]!.split(' ').includes(value);
const fits = (row: HTMLElement, chosen: Chosen) => Object.keys(chosen).every((by) => belongs(row, by, chosen[by]!));
const pressedIn = (chosen: Chosen) => Object.keys(chosen).filter((by) => chosen[by]);

/** How many entries are left of those that the build counted: some may have ended since. */
const left = (count: string, ends = '') => Number(count) - ends.split(' ').filter((end) => end && end < dayOf()).length;

/**
 * The filters of a list. The address says what is chosen; rows, numbers and pressed filters follow it, whichever
 * way it came about. A long list has its rows on several pages: there filters lead to narrower lists, and one that
 * is to be narrowed further fetches the rows that it lacks.
 */
class ListFilter extends HTMLElement {
	links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')];
	isLong = this.dataset['long'] !== undefined;
	/** Whether all rows of the list are on this page. */
	isWhole = this.dataset['total'] === undefined;

	connectedCallback() {
		this.addEventListener('click', (event) => this.choose(event));
		addEventListener('popstate', () => void this.narrow());
		addEventListener('pageshow', ({ persisted }) => persisted && void this.narrow());
		void this.narrow();
	}

	linkOf = (by: string, value: string | null) =>
		this.links.find(({ dataset }) => dataset['by'] === by && dataset['value'] === value);

	/**
	 * What the address chooses: by the path of a narrower list, and by what stands after `?`. A value without a filter
	 * chooses nothing.
	 */
	chosen(): Chosen {
		const asked = new URL(location.href).searchParams;
		const byPath = this.dataset['by'];
		const names = [...new Set(this.links.map(({ dataset }) => dataset['by']!))];
		const valueOf = (by: string) => (this.linkOf(by, asked.get(by)) ? asked.get(by)! : '');
		return Object.fromEntries(names.map((by) => [by, by === byPath ? this.dataset['value']! : valueOf(by)]));
	}

	/**
	 * The address that says what is chosen: of the page itself, or of the whole list for a choice that the page has no
	 * rows for. In a long list the first choice has a page of its own.
	 */
	addressOf(chosen: Chosen) {
		const pressed = pressedIn(chosen);
		const first = this.isLong ? pressed.shift() : undefined;
		const page = first ? (this.linkOf(first, chosen[first]!)?.href ?? location.pathname) : this.dataset['list']!;
		const address = new URL(page, location.href);
		pressed.forEach((by) => address.searchParams.set(by, chosen[by]!));
		return address;
	}

	choose(event: MouseEvent) {
		const link = (event.target as Element).closest<HTMLAnchorElement>('nav a');
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const { by, value } = link.dataset as { by: string; value: string };
		const next = { ...this.chosen(), [by]: value };
		// The link itself leads to a list that is narrowed by one choice alone.
		if (!this.isLong && this.dataset['by'] && pressedIn(next).length < 2) return;
		event.preventDefault();
		this.go(this.addressOf(next));
	}

	go(address: URL) {
		const stays = this.isLong ? address.pathname === location.pathname : !this.dataset['by'];
		if (!stays) return location.assign(address);
		try {
			history.pushState(null, '', address);
		} catch {
			// Some browsers forbid many addresses in a short time. The page of that address shows the same.
			return location.assign(address);
		}
		void this.narrow();
	}

	async narrow(): Promise<void> {
		const chosen = this.chosen();
		const address = this.addressOf(chosen);
		const isMore = pressedIn(chosen).length > (this.dataset['by'] ? 1 : 0);
		const isElsewhere = this.isLong ? address.pathname !== location.pathname : this.dataset['by'];
		if (isMore && isElsewhere) return location.replace(address);
		if (isMore && !this.isWhole) return this.fetchRows();
		this.show(chosen);
	}

	/** Fetches the rows that this page lacks. Where that fails, the further choice is taken back. */
	async fetchRows() {
		try {
			await addRows(this.dataset['parts']!.split(' '));
			this.isWhole = true;
		} catch {
			history.replaceState(null, '', location.pathname);
		}
		return this.narrow();
	}

	show(chosen: Chosen) {
		this.links.forEach((link) => this.press(link, chosen));
		this.querySelectorAll('ul').forEach(intoView);
		const rows = showRows((row) => fits(row, chosen));
		const found = this.isWhole ? rows.length : left(this.dataset['total']!, this.dataset['ends']);
		this.querySelector('[role=status]')!.textContent = fill(this.dataset['found']!, { n: numberIn(pageTag(), found) });
		const line = this.querySelector<HTMLElement>('[data-none]')!;
		line.hidden = found > 0;
		const pressed = pressedIn(chosen).flatMap((by) => this.linkOf(by, chosen[by]!) ?? []);
		if (!found) sayNone(line, pressed, this.links[0]!);
	}

	/** Presses a link if it is chosen, and says how many rows it would show beside what else is chosen. */
	press(link: HTMLAnchorElement, chosen: Chosen) {
		const { by, value } = link.dataset as { by: string; value: string };
		if (chosen[by] === value) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
		const count = this.countOf(link, chosen);
		const label = link.querySelector('.label');
		if (label) label.textContent = count === undefined ? '' : numberIn(pageTag(), count);
	}

	/** How many rows a filter would show; nothing where neither this page nor the build knows. */
	countOf({ dataset }: HTMLAnchorElement, chosen: Chosen): number | undefined {
		const { by, value, count = '', ends, beside, besideEnds } = dataset as { by: string; value: string } & DOMStringMap;
		// A narrower list has no rows of its neighbours: the build counted them.
		const isNeighbour = by === this.dataset['by'] && value !== chosen[by];
		if (isNeighbour && this.isLong && pressedIn(chosen).length > 1) return undefined;
		if (isNeighbour) return left(count, ends);
		if (this.isWhole) return rowsInDate().filter((row) => fits(row, { ...chosen, [by]: value })).length;
		return beside === undefined ? left(count, ends) : left(beside, besideEnds);
	}
}

customElements.define('list-filter', ListFilter);
