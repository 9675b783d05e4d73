import { circle, line, pane, rect, shape, snow } from '../canvas.ts';
import { whiteFarm } from '../motifs/white-farm.ts';
import { along, at, rod, snowed } from './scenery.ts';

const ear = (lean: number) =>
	`<g transform="rotate(${lean})">${rod('M0 0C2-20-2-40 0-58', 'field1', 1.8)}${along([0, 1, 2, 3, 4], (n) => shape(`M0 ${-50 - n * 7}c-8-2-9-8-8-12 6 1 8 6 8 12zM0 ${-50 - n * 7}c8-2 9-8 8-12-6 1-8 6-8 12z`, 'field0'))}${shape('M0-82c-4-4-3-9 0-13 3 4 4 9 0 13z', 'field0')}${rod('M-6-60-14-84M6-60 14-84M0-88v-14', 'field1', 0.9)}</g>`;

export const farm = {
	/** A tractor with a plough on its field. */
	tractor: () =>
		shape('M-6-56h32l6 24H-10z', 'red') +
		pane('M0-52h22l4 16H0z') +
		rect(-10, -60, 42, 4, 'roof') +
		shape('M-48-36h42v18h-42z', 'red') +
		rect(-36, -50, 4, 14, 'dark') +
		line('M-46-32h30M-46-27h30', 'dark', 1.2) +
		along(
			[-36, 20],
			(x, n) => circle(x, n ? -22 : -16, n ? 19 : 12, 'dark') + circle(x, n ? -22 : -16, n ? 9 : 5, 'yellow'),
		) +
		rod('M38-22h20M58-22l-6 14M68-22h-10M68-22l-6 14', 'steel', 3) +
		snow('M-10-62h42v3h-42z') +
		snowed(-4),
	/** A cow at pasture, looking over. */
	cow: () =>
		rod('M-24-30v24M-14-30v24M20-30v24M30-30v24', 'red', 5) +
		shape('M-34-52C-20-58 20-58 38-52c4 10 2 22-2 26-16 5-50 5-66 0-6-6-6-18-4-26z', 'red') +
		shape('M-10-55c12-2 20 4 18 12s-14 8-20 2-4-12 2-14zM26-50c8 0 10 8 9 14s-10 4-12-4 0-9 3-10z', 'white') +
		shape('M8-26c4 6 14 6 16-1z', 'pit0') +
		rod('M38-50c6 8 2 20 5 26', 'red', 2) +
		shape('M-32-60c-4-8-18-10-24-2-8 8-10 16-6 22 4 5 10 4 14 0 8-2 16-10 16-20z', 'red') +
		shape('M-48-58c-4 6-6 14-6 20 6 2 10-2 10-8z', 'white') +
		rod('M-34-60-24-62M-54-62l-8-6', 'red', 4) +
		rod('M-38-66c0-5 4-7 4-7M-50-66c-2-5-4-6-6-6', 'smoke', 2) +
		circle(-43, -54, 1.6, 'dark') +
		shape('M-62-44c-2 4 0 8 4 8s6-3 6-6z', 'pit0') +
		along([-66, -50, 46, 60, 70], (x) => rod(`M${x}-4l-3-8M${x}-4l2-9`, 'leaf', 1.6)),
	/** A sow and her piglets. */
	pig: () =>
		rod('M-22-24v18M-10-24v18M22-24v18M32-24v18', 'pit0', 6) +
		shape('M-40-42c8-18 60-20 76-6 8 10 6 22-2 26-16 6-56 6-68 0-8-4-8-12-6-20z', 'pit0') +
		shape('M-38-52c-12 0-18 8-20 16l-8 4 1 9c8 4 22 4 28-3z', 'pit0') +
		shape('M-40-52c-8-6-14-4-16 0l10 10z', 'pit1') +
		circle(-50, -38, 1.6, 'dark') +
		shape('M-67-33c-3 2-3 8 0 11l4-1v-9z', 'pit1') +
		rod('M38-44c8-4 6 6 12 0', 'pit0', 2.4) +
		along(
			[-2, 22, 46],
			(x) =>
				`${shape(`M${x}-14c4-8 20-8 24-2 2 6 0 9-4 10h-16c-6 0-6-4-4-8z`, 'smoke')}${rod(`M${x + 3}-7v5M${x + 16}-7v5`, 'smoke', 2.4)}`,
		) +
		rect(-81, -3, 162, 4, 'wood'),
	/** Ears of corn against the sky. */
	grain: () =>
		at(
			0,
			2,
			1,
			along(
				[-58, -34, -12, 10, 34, 58],
				(x, n) => `<g transform="translate(${x} ${(n % 2) * 8})">${ear([-9, 5, -4, 7, -6, 10][n]!)}</g>`,
			),
		) + shape('M-81-10C-40-16 40-6 81-12V1H-81z', 'field1'),
	/** A farm with its barn. */
	farmyard: () => at(4, -8, 0.56, whiteFarm()) + snowed(-6),
	/** A bull behind the fence of its yard. */
	fence: () =>
		at(
			0,
			-8,
			1,
			shape(
				'M-40-70c-10-4-16-12-14-20 6 6 14 8 22 8h24c8 0 16-2 22-8 2 8-4 16-14 20 2 18-4 40-12 46-4 4-12 4-16 0-8-6-14-28-12-46z',
				'dark',
			),
		) +
		shape('M-30-44c2-8 18-8 20 0 2 8-2 14-10 14s-12-6-10-14z', 'pit0') +
		line('M-24-34a4 4 0 1 0 8 0', 'yellow', 2) +
		circle(-31, -64, 2, 'pit0') +
		circle(-9, -64, 2, 'pit0') +
		shape('M-23-78h6l2 16h-10z', 'white') +
		rod('M-80-26H80M-80-10H80', 'wood', 6) +
		along([-66, -22, 22, 66], (x) => rect(x - 3, -36, 7, 36, 'rail')) +
		snow('M-81-30H81v2H-81zM-81-14H81v2H-81z'),
};
