import { widthOf } from '../labels/letter-widths.ts';
import type { Size } from './frame.ts';
import type { Mark } from './marks.ts';
import { escaped } from './text.ts';

const PAD = 9;
const EDGE = 4;
const round = (n: number) => Math.round(n);

/**
 * What a place says of itself when it is pointed at or reached by keyboard: its name and a few lines, beside its mark
 * and within the frame. Style sheets show it. Empty where nothing is known of the place.
 */
export function drawCard({ x, y, r, place, name }: Mark, type: number, { width, height }: Size): string {
	const lines = place!.card;
	if (lines.length === 0) return '';
	const small = type * 0.86;
	const wide = Math.max(widthOf(name, type), ...lines.map((words) => widthOf(words, small))) + 2 * PAD;
	const high = type * 1.2 + lines.length * small * 1.35 + 2 * PAD;
	const left = Math.min(Math.max(x - wide / 2, EDGE), width - wide - EDGE);
	const below = y + r + 6;
	const top = below + high < height - EDGE ? below : Math.max(EDGE, y - r - 6 - high);
	const text = (words: string, at: number, size: number) =>
		`<text x="${round(left + wide / 2)}" y="${round(at)}" text-anchor="middle" font-size="${Math.round(size * 10) / 10}"${/\p{Script=Arab}/u.test(words) ? ' direction="rtl"' : ''}>${escaped(words)}</text>`;
	const rows = lines.map((words, at) => text(words, top + PAD + type * 1.2 + (at + 0.85) * small * 1.35, small));
	return `<g class="card-on-map" aria-hidden="true"><rect x="${round(left)}" y="${round(top)}" width="${round(wide)}" height="${round(high)}" rx="3"/>${text(name, top + PAD + type * 0.9, type)}${rows.join('')}</g>`;
}
