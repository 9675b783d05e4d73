import { circle, line, rect, shape, snow } from '../canvas.ts';
import { skiCabin } from '../motifs/ski-cabin.ts';
import { timberTower } from '../motifs/timber-tower.ts';
import { along, at, hand, ring, rod, room, shade, snowed } from './scenery.ts';

const log = (x: number, y: number, r: number) =>
	circle(x, y, r, 'wood') +
	circle(x, y, r * 0.66, 'smoke') +
	ring(x, y, r * 0.34, 'wood', 1) +
	ring(x, y, r - 0.7, 'rail', 1.4);

export const wood = {
	/** A plane on a plank, shavings, a hand that pushes it. */
	plane: () =>
		room('hull1', -74, 'rail') +
		shape('M-60-22H70v8H-60z', 'wood') +
		line('M-56-18H66', 'rail', 0.7) +
		shape('M-34-24h52c4 0 5-10 0-11H-22c-8 0-12 5-12 11z', 'pit2') +
		shape('M-10-35l4-14 8 2-2 12z', 'steel') +
		rod('M-24-35c-4-8 4-12 6-6', 'pit3', 5) +
		rod('M-30-26c-10 2-14-12-4-14s10 12 2 10M-44-26c-8 0-8-10-1-10s6 8 1 7', 'smoke', 3) +
		at(18, -38, 0.95, hand('wood', 'red')),
	/** A stack of logs at a forest road. */
	logs: () =>
		along([0, 1, 2], (row) =>
			along([0, 1, 2, 3, 4].slice(row), (n) => log(-44 + n * 22 - row * 11, -16 - row * 19, 11)),
		) +
		rod('M-58-6v-44M58-6v-44', 'rail', 3) +
		snow('M-30-66c6-4 54-4 60 0l4 4h-68zM-56-28c2-2 4-2 6 0zM50-28c2-2 4-2 6 0z') +
		snowed(-5),
	/** The frame of a timber house going up, a crane's hook over it. */
	'timber-frame': () =>
		rect(-81, -8, 162, 9, 'stone') +
		rod('M-52-8v-42M-18-8v-42M16-8v-42M50-8v-42M-54-50H52M-54-30H52', 'wood', 4) +
		rod('M-54-50-1-84 52-50M-1-84v34M-28-67v17M26-67v17', 'wood', 4) +
		rod('M-52-8l34-22M50-8 16-30', 'pit0', 3) +
		rect(-52, -28, 34, 20, 'smoke') +
		rod('M66-8v-90M40-96h38', 'yellow', 3) +
		line('M46-96v16', 'dark', 1) +
		rod('M46-80c5 0 5 7 0 7', 'dark', 1.6) +
		rect(28, -72, 34, 4, 'wood') +
		snowed(-7),
	/** An axe in a chopping block, split wood. */
	axe: () =>
		shape('M-36-4v-30h44v30z', 'wood') +
		shape('M-36-34c0-7 44-7 44 0s-44 7-44 0z', 'smoke') +
		line('M-28-34c4-3 24-3 28 0M-22-34c4-2 12-2 16 0', 'wood', 1) +
		rod('M-10-42 34-78', 'pit0', 4) +
		shape('M-22-52c6 0 12 4 16 10l-8 10c-6-2-12-6-14-10z', 'steel') +
		along([0, 1, 2], (row) =>
			along([0, 1, 2].slice(row), (n) =>
				shape(`M${28 + n * 16 - row * 2 + row * 8 - 8}${-4 - row * 12}l8-12 8 12z`, n % 2 ? 'smoke' : 'wood'),
			),
		) +
		snowed(-4),
	/** A tall house of timber. */
	'timber-house': () => at(-6, -4, 0.52, timberTower()) + snowed(-4),
	/** A cabin in the woods with smoke from its chimney. */
	cabin: () => at(0, -6, 0.95, skiCabin()),
	/** A saw blade and boards in a shed. */
	'saw-mill': () =>
		rect(-81, -101, 162, 102, 'pit2') +
		line(
			along([-64, -48, -32, -16, 0, 16, 32, 48, 64], (x) => `M${x}-101V1`),
			'dark',
			0.7,
		) +
		circle(-8, -40, 30, 'steel') +
		shape(
			along([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (n) => {
				const turn = (n / 12) * Math.PI * 2;
				const point = (angle: number, r: number) =>
					`${(-8 + Math.cos(angle) * r).toFixed(1)} ${(-40 + Math.sin(angle) * r).toFixed(1)}`;
				return `M${point(turn, 29)}L${point(turn + 0.1, 35)} ${point(turn + 0.3, 29)}z`;
			}),
			'steel',
		) +
		circle(-8, -40, 8, 'dark') +
		rect(-81, -36, 162, 8, 'wood') +
		rect(-81, -28, 162, 5, 'smoke') +
		rect(-81, -23, 162, 24, 'rail') +
		shade('M-81-23H81v4H-81z', 0.4) +
		along([36, 42, 48], (x, n) => rect(x, -44 - n * 4, 36, 4, n % 2 ? 'smoke' : 'wood')),
	/** A pile of panels and plaster boards, a trowel on top. */
	panels: () =>
		room('stone', 10, 'rail') +
		along([0, 1, 2, 3, 4, 5], (n) => rect(-64 + (n % 2) * 3, -26 - n * 7, 62, 5.4, n % 3 === 1 ? 'wood' : 'white')) +
		shade('M-4-66h4v46h-4z', 0.2) +
		shape('M-50-70h26l8 4h-42z', 'steel') +
		rod('M-36-72v-8h16', 'pit0', 4) +
		rod('M22-24 40-64', 'yellow', 5) +
		line('M24-30l4 2M27-37l4 2M30-44l4 2M33-51l4 2', 'dark', 0.8),
};
