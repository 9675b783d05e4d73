import { circle, line, pane, rect, shape, snow } from '../canvas.ts';
import { along, at, ball, cup, hand, rod, room, shade, snowed } from './scenery.ts';

export const office = {
	/** A town hall with a clock and steps. */
	'town-hall': () =>
		rect(-60, -50, 120, 42, 'yellow') +
		shape('M-64-48-54-62H54l10 14z', 'roof') +
		rect(-12, -82, 24, 32, 'yellow') +
		shape('M-16-80-6-92V-98H6v6l10 12z', 'verdigris') +
		circle(0, -70, 7, 'white') +
		rod('M0-70v-5M0-70l3 2', 'dark', 1.2) +
		pane(along([-52, -36, -20, 12, 28, 44], (x) => `M${x}-44h8v12h-8zM${x}-26h8v12h-8z`)) +
		line(
			along([-52, -36, -20, 12, 28, 44], (x) => `M${x}-44h8v12h-8zM${x}-26h8v12h-8z`),
			'white',
			1.2,
		) +
		shape('M-9-8v-20c0-8 18-8 18 0v20z', 'pit3') +
		rect(-81, -8, 162, 9, 'road') +
		shape('M-14-8h28l5 6h-38z', 'stone') +
		snow('M-64-48-54-63H54l10 15-14-4-20 3-18-3v-2l-24-1v4l-22-1-12 4z'),
	/** A stamp and papers on a desk. */
	stamp: () =>
		room('hull2', 12, 'wood') +
		shape('M-66-10-54-34-6-30-14-6z', 'white') +
		rod('M-50-28-16-25M-53-22-24-20', 'steel', 1.6) +
		line('M-36-16a6 5 0 1 0 12 1 6 5 0 1 0-12-1', 'red', 1.8) +
		at(-8, -30, 1, `${rect(-22, -2, 20, 6, 'dark')}${rod('M-12-4v-12', 'pit2', 6)}${hand('wood', 'verdigris')}`) +
		at(58, -10, 0.9, cup('white')),
	/** A ledger, a pen, a small tower of coins. */
	ledger: () =>
		room('verdigris', -72, 'rail') +
		shape('M-12-10-6-38 24-34 56-38 66-10 26-7z', 'white') +
		line('M25-34v27', 'stone', 1.4) +
		rod('M0-30h18M-2-24h20M-3-18h21M32-30h18M32-24h20M33-18h22', 'hull2', 1.2) +
		along([0, 1, 2, 3, 4], (n) => rect(-46, -16 - n * 5, 18, 4, n % 2 ? 'yellow' : 'sun')) +
		along([0, 1, 2], (n) => rect(-66, -16 - n * 5, 18, 4, n % 2 ? 'sun' : 'yellow')) +
		at(52, -28, 0.75, `${rod('M-16-14 0-40', 'dark', 3)}${hand('pit0', 'hull1')}`),
	/** A small shop with an awning, its door open. */
	shop: () =>
		rect(-58, -72, 116, 64, 'verdigris') +
		shape('M-64-70-52-88H52l12 18z', 'roof') +
		pane('M-48-42h44v26h-44z') +
		line('M-48-42h44v26h-44zM-26-42v26', 'white', 2) +
		along([0, 1, 2, 3, 4, 5, 6], (n) => shape(`M${-54 + n * 8}-56h8v11c0 5-8 5-8 0z`, n % 2 ? 'white' : 'red')) +
		rect(14, -48, 26, 40, 'white') +
		rect(17, -45, 20, 37, 'dark') +
		shape('M37-45l12 4v35l-12-2z', 'pit0') +
		rect(-81, -8, 162, 9, 'road') +
		along([-40, -26, -12], (x) => ball(x, -22, 4, 'sun')) +
		at(62, -6, 1, `${shape('M-6 0h12l-2-9h-8z', 'brick')}${circle(0, -14, 8, 'leaf')}`) +
		snow('M-64-70-52-89H52l12 19-18-4-20 3-24-3-24 3-24-3z'),
	/** A desk with a lamp and a plan. */
	'desk-lamp': () =>
		room('pit2', 10, 'wood') +
		shape('M-66-8-52-30H0l-8 22z', 'white') +
		line('M-50-24h18v10M-32-24h20v12h-24M-56-14h18', 'sky0', 1.4) +
		rod('M36-20 26-52 4-70', 'dark', 3) +
		shape('M6-80-16-66-6-54 14-70z', 'red') +
		shape('M-14-64-6-56-20-20H-60z', 'window', ' fill-opacity=".3"') +
		rect(24, -22, 26, 4, 'dark'),
	/** A bank's door of oak between pillars. */
	pillars: () =>
		rect(-60, -66, 120, 58, 'stone') +
		shape('M-66-64 0-94 66-64z', 'stone') +
		shape('M-48-67 0-88 48-67z', 'smoke') +
		circle(0, -75, 5, 'yellow') +
		shade('M-60-64H60v4H-60z', 0.25) +
		rect(-14, -50, 28, 42, 'wood') +
		line('M0-50v42M-10-44h6v14h-6zM4-44h6v14H4zM-10-26h6v14h-6zM4-26h6v14H4z', 'rail', 1.4) +
		along([-50, -30, 24, 44], (x) => rect(x, -60, 9, 52, 'white') + shade(`M${x + 6}-60h3v52h-3z`, 0.16)) +
		rect(-81, -8, 162, 9, 'road') +
		rect(-66, -11, 132, 4, 'white') +
		snow('M-66-64 0-95 66-64h-9L0-90-57-64z') +
		snowed(-4),
	/** An office house of glass by a station of lights. */
	offices: () =>
		rect(-50, -90, 52, 82, 'hull2') +
		rect(2, -62, 54, 54, 'brick') +
		pane(
			along([-45, -32, -19, -6], (x) => [-84, -72, -60, -48, -36, -24].map((y) => `M${x} ${y}h8v8h-8z`).join('')) +
				along([8, 20, 32, 44], (x) => [-55, -43, -31].map((y) => `M${x} ${y}h7v8h-7z`).join('')),
		) +
		shade('M-2-90h4v82h-4z', 0.25) +
		rect(-52, -93, 56, 4, 'dark') +
		rect(0, -65, 58, 4, 'pit3') +
		rect(-36, -20, 22, 12, 'glass') +
		rect(-81, -8, 162, 9, 'road') +
		rod('M68-8v-40h-8', 'dark', 2) +
		ball(59, -46, 3, 'sun') +
		snow('M-52-95h56v4h-56zM0-67h58v4H0z') +
		snowed(-5),
};
