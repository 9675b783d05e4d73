import { roundedIn } from '../../i18n/intl.ts';
import { waterfall, type Bar, type Difference } from '../../money/difference.ts';
import type { MoneyData } from '../../money/data.ts';
import type { Move } from './move.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ROW = 30;

function element(name: string, attributes: Record<string, string | number>) {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}

/** How a bar is told apart without colour: whole ones are full, gains are striped, losses are hollow. */
const kindOf = ({ name, from, to }: Bar) =>
	name === 'today' || name === 'there' ? 'whole' : to > from ? 'gain' : 'loss';

const SIGNS = { whole: '', gain: '+', loss: '−' };

/** Draws the way from what is left today to what is left there, one bar below the other. */
export function drawWaterfall(place: HTMLElement, difference: Difference, { words, given }: Move<MoneyData>) {
	const bars = waterfall(difference);
	const ends = bars.flatMap(({ from, to }) => [from, to]);
	const [low, high] = [Math.min(0, ...ends), Math.max(1, ...ends)];
	const rtl = document.documentElement.dir === 'rtl';
	const share = (value: number) => ((value - low) / (high - low)) * 100;
	const rows = bars.map((bar) => {
		const [start, end] = [share(Math.min(bar.from, bar.to)), share(Math.max(bar.from, bar.to))];
		const kind = kindOf(bar);
		const svg = element('svg', { class: 'bar-line', height: ROW, width: '100%', 'aria-hidden': 'true' });
		const x = rtl ? 100 - end : start;
		svg.append(
			element('rect', {
				class: kind,
				...(kind === 'gain' ? { fill: 'url(#stripes)' } : {}),
				x: `${x}%`,
				y: 5,
				width: `${Math.max(end - start, 0.4)}%`,
				height: ROW - 10,
			}),
		);
		const amount = kind === 'whole' ? bar.to : Math.abs(bar.to - bar.from);
		const label = Object.assign(document.createElement('span'), { textContent: words(`line-${bar.name}`) });
		const value = Object.assign(document.createElement('span'), {
			className: 'amount',
			textContent: `${SIGNS[kind]}${roundedIn(given.tag, amount, 0)}`,
		});
		const row = document.createElement('li');
		row.append(label, svg, value);
		return row;
	});
	const list = Object.assign(document.createElement('ol'), { className: 'waterfall' });
	list.append(...rows);
	place.querySelector('ol')?.remove();
	place.append(list);
}
