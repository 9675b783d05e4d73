import { line, pane, panes, rect, round, snow } from '../canvas.ts';

/** Every other storey, as lines of a width from x. */
const rows = (every: number, x: number, width: number) =>
	Array.from({ length: 17 }, (_, at) => -11 - at * 8.6)
		.filter((_, at) => at % 2 === every)
		.map((y) => `M${x} ${round(y)}h${width}`)
		.join('');

/**
 * A tall slender house of timber: eighteen storeys of panels and windows on two sides, an open frame of beams on
 * its roof, a low bath house at its foot. 130 wide, 180 high.
 */
export const timberTower = () =>
	rect(36, -16, 52, 16, 'wood') +
	pane('M40-13h44v8H40z') +
	line('M48-14v10M57-14v10M66-14v10M75-14v10', 'wood', 1.6) +
	rect(-28, -158, 44, 158, 'wood') +
	rect(16, -158, 20, 158, 'wood') +
	rect(16, -158, 20, 158, 'dark', ' fill-opacity=".34"') +
	panes(rows(0, -24, 36), 4.6, '7 2.6') +
	panes(rows(1, -24, 36), 4.6, '7 2.6 7 12.2') +
	panes(rows(0, 19, 14) + rows(1, 19, 14), 4.6, '5 2.5') +
	line('M-26.5-156v-22M-13-156v-22M1-156v-22M14.5-156v-22', 'wood', 3) +
	line('M16-177h20M16-167h20M25-156v-22M34.5-156v-22', 'rail', 3) +
	line('M-28-177h45M-28-167h45', 'wood', 3) +
	rect(-29, -160, 66, 3, 'rail') +
	pane('M-24-9H12v9h-36z') +
	rect(-32, -1, 124, 3, 'stone') +
	snow('M-28-180.5h64v2.5h-64zM-29-162h66v2.5h-66zM36-18.5h52v3H36z');
