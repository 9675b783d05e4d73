import { line, shape } from '../canvas.ts';

const lines = [0.16, 0.3, 0.44, 0.58, 0.72, 0.86];
const left = (part: number) =>
	`M${Math.round(-206 + 6 * part)} ${Math.round(-52 + 52 * part)}C-150 ${Math.round(-84 + 72 * part)}-60 ${Math.round(-80 + 74 * part)}-6 ${Math.round(-46 + 56 * part)}`;
const right = (part: number) =>
	`M6 ${Math.round(-46 + 56 * part)}C60 ${Math.round(-80 + 74 * part)} 150 ${Math.round(-84 + 72 * part)} ${Math.round(206 - 6 * part)} ${Math.round(-52 + 52 * part)}`;

/**
 * Two fields that lie open like the pages of a book, their furrows like lines of print, a hedge in the fold. 420
 * wide, 80 high.
 */
export const pageFields = () =>
	shape('M-214-48C-150-86-60-82 0-44 60-82 150-86 214-48V14H-214z', 'field2') +
	shape('M-206-52C-150-84-60-80 0-42V14H-206z', 'field0') +
	shape('M206-52C150-84 60-80 0-42V14H206z', 'field0') +
	shape('M40-64C20-60 8-50 0-42V14H36zM-40-64c20 4 32 14 40 22V14h-36z', 'field1', ' fill-opacity=".3"') +
	line(lines.map(left).join(''), 'field1', 2.4) +
	line(lines.map(right).join(''), 'field1', 2.4) +
	shape('M-3-44 0-42 3-44 7 14H-7z', 'field2');
