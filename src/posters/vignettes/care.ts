import { circle, line, pane, rect, shape, snow } from '../canvas.ts';
import { along, at, cup, glow, hand, palm, rod, room, shade, snowed } from './scenery.ts';

export const care = {
	/** A stethoscope on a table by the window, a cup beside it. */
	stethoscope: () =>
		room('verdigris') +
		rod('M-4-58C-10-30 4-26 12-36M38-60C44-38 26-24 12-36', 'dark', 3) +
		rod('M-4-58l-4-5M38-60l4-5', 'steel', 3.4) +
		rod('M12-36C10-14 30-8 44-12S58-30 50-36', 'dark', 3.4) +
		circle(48, -40, 9, 'steel') +
		circle(48, -40, 6, 'white') +
		at(-42, -12, 1.1, cup('red')),
	/** A made bed in a bright room, flowers beside it. */
	sickbed: () =>
		room('glass', -70, 'stone') +
		rod('M-28-8v-40M70-8v-52', 'steel', 3) +
		rect(-28, -30, 98, 10, 'white') +
		shape('M-10-31C6-38 50-36 70-33V-16H-10z', 'hull2') +
		shade('M-10-22H70v6H-10z', 0.16) +
		shape('M44-34c4-9 20-8 24-1v5H44z', 'white') +
		rod('M-22-8h3M66-8h3', 'dark', 5) +
		rect(-60, -28, 20, 22, 'wood') +
		shape('M-54-28v-9h8v9z', 'glass') +
		rod('M-50-36-54-48M-50-36-45-50M-50-36-49-54', 'leaf', 1.6) +
		circle(-54, -49, 3.6, 'red') +
		circle(-45, -51, 3.6, 'yellow') +
		circle(-49, -56, 3.6, 'red'),
	/** Two hands, one laid in the other. */
	'held-hands': () =>
		room('pit1', -66, 'wood') +
		at(6, -24, 1.15, palm('pit0', 'hull1')) +
		at(-6, -36, 1.15, palm('wood', 'white'), -1) +
		at(58, -8, 0.9, cup('yellow')),
	/** A hospital of several floors with a sheltered door. */
	hospital: () =>
		rect(-62, -60, 78, 52, 'white') +
		rect(16, -78, 40, 70, 'smoke') +
		shade('M16-78h6V-8h-6z', 0.16) +
		pane(
			along([-55, -42, -29, -16, -3], (x) => [-53, -39, -25].map((y) => `M${x} ${y}h8v8h-8z`).join('')) +
				along([27, 41], (x) => [-70, -56, -42, -28].map((y) => `M${x} ${y}h9v8h-9z`).join('')),
		) +
		shape('M-9-75h6v5h5v6h-5v5h-6v-5h-5v-6h5z', 'red') +
		rect(-64, -62, 82, 3, 'roof') +
		rect(14, -80, 44, 3, 'roof') +
		rect(-34, -20, 26, 3, 'red') +
		rect(-31, -17, 20, 9, 'dark') +
		glow('M-29-16h16v8h-16z', 0.8) +
		rect(-81, -8, 162, 9, 'road') +
		shape('M38-8v-12l6-5h18l4 7 8 3v7z', 'yellow') +
		rect(46, -22, 12, 6, 'glass') +
		circle(46, -8, 4, 'dark') +
		circle(66, -8, 4, 'dark') +
		snow('M-64-64h82v3h-82zM14-82h44v3H14zM-34-22h26v2h-26z'),
	/** A rollator and a bench before an open door with roses. */
	'garden-bench': () =>
		rect(-81, -101, 100, 92, 'red') +
		line(
			along([-70, -58, -46, -34, -22, -10, 2, 14], (x) => `M${x}-101V-10`),
			'dark',
			0.6,
			' stroke-opacity=".35"',
		) +
		rect(-44, -76, 30, 66, 'white') +
		rect(-41, -73, 24, 63, 'verdigris') +
		pane('M-38-69h18v24h-18z') +
		circle(-20, -38, 1.6, 'yellow') +
		rect(-81, -12, 162, 13, 'ground2') +
		rod('M-4-32H54M0-24H50M2-18v10M48-18v10', 'wood', 3) +
		rod('M0-18H50', 'wood', 5) +
		rod('M62-46h8L62-12M62-44 76-10M60-26h12', 'steel', 2.4) +
		circle(61, -9, 4, 'dark') +
		circle(77, -9, 4, 'dark') +
		rod('M-68-10C-76-40-60-56-66-84', 'leaf', 2) +
		along([-72, -64, -70, -62, -68], (x, n) => circle(x, -30 - n * 13, 4, 'yellow')) +
		snowed(-11),
	/** A hand that writes in a file. */
	journal: () =>
		room('hull2', -74) +
		shape('M-10-14-2-40 58-34 56-6z', 'white') +
		shape('M-10-14-2-40 28-37 24-10z', 'smoke') +
		rod('M4-32 22-30M2-26 21-24M34-28 52-26M33-22 51-20', 'steel', 1.4) +
		at(36, -24, 0.9, `${rod('M-14-12 8-34', 'red', 3)}${hand('wood', 'verdigris')}`) +
		at(-48, -10, 1, cup('white')),
};
