/** What a drawing is made on: its size, and the chance that draws in it. */
export interface Canvas {
	width: number;
	height: number;
	/** 1 for a poster, less for a card: how many trees and glints are drawn. */
	detail: number;
	/** A number from 0 up to 1; the same seed gives the same row of them. */
	random: () => number;
}

export const round = (n: number) => Math.round(n * 10) / 10;

/** A colour of the drawing by its name: a custom property that season and night set. */
export const ink = (name: string) => `var(--${name})`;

/** A closed shape from path data; nothing where there is none. */
export const shape = (d: string, fill: string, more = '') => (d ? `<path d="${d}" fill="${ink(fill)}"${more}/>` : '');

/** A rectangle from its upper left corner. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
	`<path d="M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z" fill="${ink(fill)}"${more}/>`;

/** An open line of a width: wires, cables, seams. */
export const line = (d: string, colour: string, width: number, more = '') =>
	`<path d="${d}" fill="none" stroke="${ink(colour)}" stroke-width="${width}"${more}/>`;

/** A circle from its centre. */
export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
	`<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${ink(fill)}"${more}/>`;

/** Window panes: dark glass by day, lit after dusk. */
export const pane = (d: string) => shape(d, 'hull1') + shape(d, 'window', ` fill-opacity="${ink('night')}"`);

/** A row of panes as a dashed line: dark glass by day, lit after dusk. */
export const panes = (d: string, height: number, dashes: string) =>
	['hull1', 'window']
		.map((glass, at) =>
			line(d, glass, height, ` stroke-dasharray="${dashes}"${at ? ` stroke-opacity="${ink('night')}"` : ''}`),
		)
		.join('');

/** What shows in winter only: `--s` is 1 then and 0 else. */
export const snow = (d: string) => shape(d, 'snow', ` fill-opacity="${ink('s')}"`);

/** A drawing moved to a point and scaled; with a negative `flip` also mirrored. */
export const placed = (x: number, y: number, scale: number, drawing: string, flip = 1) =>
	`<g transform="translate(${round(x)} ${round(y)})scale(${+(scale * flip).toFixed(3)} ${+scale.toFixed(3)})">${drawing}</g>`;

/** So many numbers from chance, from `low` up to `high`. */
export const between = (random: () => number, low: number, high: number) => low + random() * (high - low);
