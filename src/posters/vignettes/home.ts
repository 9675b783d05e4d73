import { circle, line, rect, shape, snow } from '../canvas.ts';
import { at, along, ball, ring, rod, room, shade, snowed } from './scenery.ts';

export const home = {
	/** A suitcase, a pair of boots, a hat. */
	suitcase: () =>
		room('sky1', 14, 'rail') +
		rod('M-44-50c0-10 26-10 26 0', 'dark', 3.4) +
		shape('M-64-50h66c4 0 5 2 5 5v31h-76v-31c0-3 1-5 5-5z', 'pit0') +
		rect(-54, -50, 6, 36, 'pit2') +
		rect(-14, -50, 6, 36, 'pit2') +
		circle(-31, -32, 6, 'sun') +
		shape('M28-12v-22h11v14l10 4v4zM52-12v-22h11v14l10 4v4z', 'dark'),
	/** Boxes in an empty room, a plant on top. */
	boxes: () =>
		room('smoke', -70, 'wood') +
		rect(-8, -42, 40, 36, 'wood') +
		rect(8, -42, 8, 36, 'yellow') +
		rect(34, -34, 36, 28, 'pit0') +
		rect(48, -34, 8, 28, 'wood') +
		rect(-2, -70, 30, 28, 'pit0') +
		rect(9, -70, 8, 28, 'wood') +
		shade('M26-42h6v36h-6zM64-34h6v28h-6zM23-70h5v28h-5z', 0.2) +
		shape('M45-34h16l-3-13h-10z', 'red') +
		rod('M53-47v-22M53-52c-9-2-12-8-12-11M53-56c9-2 12-8 12-11', 'forest', 2.2) +
		shape(
			'M53-66c-7-5-7-12-2-17 7 5 7 12 2 17zM41-62c-7 0-9-6-8-10 6 0 9 5 8 10zM65-66c0-6 5-9 9-8 1 5-3 9-9 8z',
			'verdigris',
		),
	/** A key in the lock of a painted door. */
	key: () =>
		rect(-81, -101, 162, 102, 'red') +
		rect(-56, -101, 100, 102, 'verdigris') +
		line('M-44-92h32v42h-32zM0-92h32v42H0zM-44-38h32V2M0-38h32V2', 'forest', 2) +
		shape('M22-66h16v44H22z', 'yellow') +
		rod('M30-56H4', 'steel', 7) +
		circle(30, -34, 3, 'dark') +
		rod('M30-34v12', 'steel', 3.4) +
		ring(30, -14, 8, 'steel', 3.4) +
		rod('M34-7c6 4 4 8 8 10', 'smoke', 1.6) +
		shape('M38-4h12v5H38z', 'sun') +
		rect(44, -101, 5, 102, 'white'),
	/** Two cups over a table, an open book of words between them. */
	cups: () =>
		room('pit0', -28, 'wood') +
		at(
			-54,
			-10,
			1.3,
			`${shape('M-14-2h28l-3 3h-22z', 'white')}${shape('M-10-16H10C10-6 6-2 0-2S-10-6-10-16z', 'red')}${rod('M-4-20c-3-4 3-6 0-10', 'white', 1.2)}`,
		) +
		at(
			54,
			-10,
			1.3,
			`${shape('M-14-2h28l-3 3h-22z', 'white')}${shape('M-10-16H10C10-6 6-2 0-2S-10-6-10-16z', 'hull1')}${rod('M3-20c-3-4 3-6 0-10', 'white', 1.2)}`,
		) +
		shape('M-26-8-20-24 0-20 20-24 26-8 0-4z', 'white') +
		line('M0-20v16', 'stone', 1.2) +
		rod('M-17-19-4-17M-19-14-4-12M17-19 4-17M19-14 4-12', 'steel', 1.2),
	/** A cat in a window that looks out. */
	'cat-window': () =>
		shape('M-81-101H81V1H-81zM-46-88V-22H46V-88z', 'wood') +
		line('M-46-88H46v66H-46z', 'white', 4) +
		line('M0-88v66', 'white', 2.4) +
		rect(-54, -24, 108, 6, 'white') +
		shape('M8-24c-4-18 2-28 8-32l-1-10 6 5h6l6-5-1 11c6 6 8 18 6 31z', 'dark') +
		rod('M36-24c10-2 10-14 4-16', 'dark', 3.4) +
		shape('M-34-24h16l-3-12h-10z', 'brick') +
		rod('M-26-36v-14M-26-40c-6-2-8-6-8-8M-26-42c6-2 8-6 8-8', 'forest', 1.8) +
		ball(-26, -52, 5, 'red') +
		line('M-81-8H81', 'rail', 1),
	/** Boots of four sizes on a step. */
	boots: () =>
		rect(-81, -101, 162, 86, 'verdigris') +
		line(
			along([-60, -40, -20, 0, 20, 40, 60], (x) => `M${x}-101v86`),
			'dark',
			0.6,
			' stroke-opacity=".4"',
		) +
		rect(-81, -16, 162, 17, 'stone') +
		along([0, 1, 2, 3], (n) => {
			const [x, size] = [[-62, -24, 14, 46][n]!, [1.5, 1.3, 1, 0.75][n]!];
			return at(
				x,
				-12,
				size,
				shape('M0 0v-26h10v16l10 4v6zM14 0v-26h10v16l10 4v6z', ['dark', 'red', 'yellow', 'hull1'][n]!),
			);
		}) +
		snow('M-81-18H81v3H-81z'),
	/** A seedling in a pot on a sill. */
	seedling: () =>
		room('ridge1', -28, 'white') +
		shape('M-18-4h36l5-26h-46z', 'brick') +
		rect(-26, -34, 52, 6, 'pit2') +
		rod('M0-34C2-48-2-58 0-68', 'forest', 2.6) +
		shape('M0-52c-20 2-26-10-26-16 16-2 26 4 26 16zM0-60c0-14 8-22 26-20 0 12-8 20-26 20z', 'verdigris') +
		shape('M40-8h24v-18H40z', 'steel') +
		rod('M40-22 26-32M64-24c8 0 8 12 0 12', 'steel', 2.6),
	/** A spyglass on its stand before a wide view. */
	spyglass: () =>
		rod('M0-34-24 0M0-34 24 0M0-34V0', 'rail', 4) +
		`<g transform="rotate(-16 0 -44)">${shape('M-44-40h26v-10h-26z', 'pit0')}${shape('M-18-38h32v-14h-32z', 'dark')}${shape('M14-36h34v-18H14z', 'pit0')}${rect(44, -56, 6, 22, 'yellow')}${rect(-20, -54, 4, 18, 'yellow')}</g>` +
		circle(0, -36, 5, 'dark') +
		snowed(-3),
	/** Chairs in a ring around a table with papers. */
	chairs: () =>
		room('sky2', -28, 'rail') +
		shape('M-40-14h80l10 8h-100z', 'wood') +
		shape('M-20-15h16l-2 5h-18zM8-15h14l4 5H8z', 'white') +
		along(
			[-58, -30, 30, 58],
			(x, n) =>
				`${shape(`M${x - 9}-46h18v20h-18z`, ['red', 'yellow', 'verdigris', 'hull1'][n]!)}${rod(`M${x - 8}-26v26M${x + 8}-26v26`, 'dark', 2)}${rect(x - 10, -26, 20, 5, 'dark')}`,
		),
};
