import { circle, line, pane, rect, shape, snow } from '../canvas.ts';
import { along, ball, rod, room, shade, snowed } from './scenery.ts';

const book = (x: number, y: number, width: number, colour: string) =>
	rect(x, y, width, 8, colour) + rect(x + width - 6, y + 1.4, 6, 5.2, 'white') + rect(x + 6, y, 3, 8, 'yellow');

export const school = {
	/** A blackboard with sums, a desk with an apple on books. */
	blackboard: () =>
		rect(-81, -101, 162, 102, 'smoke') +
		rect(-62, -92, 124, 58, 'wood') +
		rect(-58, -88, 116, 50, 'forest') +
		rod('M-46-76h14M-39-83v14M-24-76h12M-4-80l12 10M8-80-4-70M20-78h14M20-73h14', 'white', 2) +
		rod('M-46-52C-34-66-20-44-8-56S20-62 40-48', 'sun', 2) +
		rect(-81, -24, 162, 25, 'wood') +
		shade('M-81-24H81v3H-81z') +
		book(-30, -32, 46, 'red') +
		book(-26, -40, 40, 'hull1') +
		ball(-6, -47, 7, 'red') +
		rod('M-6-53c0-3 2-5 4-6', 'forest', 1.6) +
		rod('M34-26 62-26', 'yellow', 3),
	/** A wooden schoolhouse with a bell, bicycles before it. */
	schoolhouse: () =>
		rect(-56, -48, 112, 40, 'yellow') +
		shape('M-62-46-48-70H48l14 24z', 'roof') +
		rect(-8, -88, 16, 18, 'white') +
		shape('M-12-87 0-100l12 13z', 'roof') +
		shape('M-4-72c0-8 8-8 8 0z', 'pit0') +
		pane(along([-48, -32, 22, 38], (x) => `M${x}-38h10v16h-10z`)) +
		line(
			along([-48, -32, 22, 38], (x) => `M${x}-38h10v16h-10zM${x + 5}-38v16`),
			'white',
			1.4,
		) +
		shape('M-14-8v-26L0-44l14 10v26z', 'white') +
		rect(-7, -30, 14, 22, 'verdigris') +
		rect(-81, -9, 162, 10, 'road') +
		along(
			[-40, 34],
			(x) =>
				`${line(`M${x - 8}-10a6 6 0 1 0 .1 0M${x + 8}-10a6 6 0 1 0 .1 0`, 'dark', 1.4)}${rod(`M${x - 8}-6 ${x - 2}-16h8l2 10M${x - 2}-16l4 10`, 'red', 1.4)}`,
		) +
		snow('M-62-46-48-71H48l14 25-8-5-14 3-20-3-22 3-22-3-14 4zM-12-87 0-101l12 14-6-3-6 2z'),
	/** A satchel on a hook, boots under it, a drawing on the wall. */
	schoolbag: () =>
		rect(-81, -101, 162, 102, 'yellow') +
		rect(-81, -74, 162, 5, 'wood') +
		along([-52, 0, 52], (x) => rod(`M${x}-70v7h5`, 'dark', 2.4)) +
		rod('M-8-44C-10-66 12-66 10-44', 'dark', 2.6) +
		shape('M-20-46c0-8 40-8 40 0v34c0 4-40 4-40 0z', 'red') +
		shape('M-20-44h40v14c-10 6-30 6-40 0z', 'pit3') +
		rect(-4, -30, 8, 6, 'sun') +
		shape('M-60-64c8-6 14-6 20 0l4 36h-28z', 'hull1') +
		rect(38, -62, 30, 24, 'white') +
		circle(60, -55, 3, 'sun') +
		shape('M41-40l8-12 7 9 4-5 5 8z', 'verdigris') +
		rect(-81, -10, 162, 11, 'rail') +
		along([-58, -46, 44, 56], (x, n) => shape(`M${x}-10v-13h7v8l6 3v2z`, n < 2 ? 'verdigris' : 'red')),
	/** A stack of books by the window. */
	books: () =>
		room('brick', 4) +
		along([0, 1, 2, 3, 4], (n) =>
			book(-58 + (n % 3) * 3, -28 - n * 8, 50 - (n % 2) * 6, ['hull1', 'red', 'verdigris', 'wood', 'dark'][n]!),
		) +
		shape('M-52-61l20-6 20 6-20 7z', 'white') +
		shape('M-52-61l20 6V-60zM-12-61l-20 6V-60z', 'smoke') +
		rod('M52-20v-26M52-46l12-10', 'dark', 2.6) +
		shape('M54-66 72-54 76-62 64-72z', 'yellow') +
		rect(42, -22, 20, 3, 'dark'),
	/** A microscope and sprouts in glass dishes. */
	microscope: () =>
		room('hull2', 8, 'white') +
		shape('M-58-12h46v-6h-46z', 'dark') +
		rod('M-22-18C-6-30-6-52-24-60', 'steel', 6) +
		shape('M-44-74l12-6 16 30-12 6z', 'white') +
		shape('M-46-78l14-7 4 7-14 7z', 'dark') +
		shape('M-26-46l8-4 4 8-8 4z', 'steel') +
		rect(-46, -32, 34, 4, 'dark') +
		circle(-4, -38, 4, 'steel') +
		along(
			[18, 40, 62],
			(x) =>
				`${shape(`M${x - 9}-10h18l-2-8h-14z`, 'glass')}${rod(`M${x}-16v-12`, 'forest', 1.6)}${shape(`M${x}-26c-9 0-10-7-10-8 8-1 10 4 10 8zM${x}-29c0-7 4-9 11-8 0 5-4 8-11 8z`, 'verdigris')}`,
		),
	/** A college of brick and glass, bare of signs, with steps. */
	college: () =>
		rect(-64, -58, 60, 50, 'brick') +
		rect(-4, -70, 62, 62, 'glass') +
		line('M-4-54H58M-4-38H58M-4-22H58M11-70v62M27-70v62M43-70v62', 'white', 1.6) +
		pane(along([-57, -42, -27], (x) => [-51, -36, -21].map((y) => `M${x} ${y}h9v9h-9z`).join(''))) +
		pane('M-2-36h12v12H-2zM28-52h14v13H28zM44-20h13v11H44z') +
		rect(-66, -61, 64, 4, 'pit2') +
		rect(-8, -74, 70, 4, 'dark') +
		shape('M-81-8h162v9H-81z', 'stone') +
		shape('M-8-8h74l8 8H-16z', 'white') +
		rod('M70-8v-46', 'steel', 1.6) +
		shape('M71-54c6-4 6 4 10 0v10c-4 4-6-4-10 0z', 'red') +
		snow('M-66-63h64v4h-64zM-8-76h70v4H-8z') +
		snowed(-6),
};
