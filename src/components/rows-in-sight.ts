import { dayOf } from './day.ts';

/** Whether a row is one of those that the reader has asked for. */
type Fits = (row: HTMLElement) => boolean;

let fits: Fits = () => true;

const isOver = ({ dataset: { until } }: HTMLElement) => until !== undefined && until < dayOf();

/**
 * The rows of entries on the page but for events that ended since the build: the next one moves those to the
 * archive.
 */
export const rowsInDate = () =>
	[...document.querySelectorAll<HTMLElement>('[data-rows] > li')].filter((row) => !isOver(row));

/**
 * Shows the rows that are in date and asked for, and hides all others, and parts of the page that are left without
 * rows. Nothing else hides rows: what is asked for is kept for whoever calls next. Gives the rows in sight.
 */
export function showRows(wanted: Fits = fits): HTMLElement[] {
	fits = wanted;
	const shown = rowsInDate().filter(fits);
	document.querySelectorAll('[data-rows]').forEach((list) => {
		[...list.children].forEach((row) => ((row as HTMLElement).hidden = !shown.includes(row as HTMLElement)));
		list.closest('section')!.hidden = !list.querySelector(':scope > :not([hidden])');
	});
	document
		.querySelectorAll<HTMLElement>('[data-sections]')
		.forEach((whole) => (whole.hidden = !whole.querySelector('section:not([hidden])')));
	return shown;
}
