import { line, pane, rect, round, snow } from '../frame.ts';

const storeys = Array.from({ length: 17 }, (_, at) => -13 - at * 8.6);
const panes = storeys.map((y, at) => [-24, -14.5, -5, 4.5].filter((_, column) => (at * 3 + column * 2) % 5).map((x) => `M${x} ${round(y)}h7v4.600h-7z`).join('') + `M19 ${round(y)}h5v4.600h-5zM26 ${round(y)}h5v4.600h-5z`).join('');

/** A tall slender house of timber: eighteen storeys of panels and windows on two sides, an open frame of beams on its roof, a low bath house at its foot. 130 wide, 180 high. */
export const timberTower = () =>
	rect(36, -16, 52, 16, 'wood') +
	pane('M40-13h44v8H40z') +
	line('M48-14v10M57-14v10M66-14v10M75-14v10', 'wood', 1.6) +
	rect(-28, -158, 44, 158, 'wood') +
	rect(16, -158, 20, 158, 'wood') +
	rect(16, -158, 20, 158, 'dark', ' fill-opacity=".34"') +
	pane(panes) +
	line(storeys.map((y) => `M-28 ${round(y - 1.4)}h64`).join(''), 'dark', 0.5, ' stroke-opacity=".4"') +
	line('M-26.500-156v-22M-13-156v-22M1-156v-22M14.500-156v-22', 'wood', 3) +
	line('M16-177h20M16-167h20M25-156v-22M34.500-156v-22', 'rail', 3) +
	line('M-28-177h45M-28-167h45', 'wood', 3) +
	rect(-29, -160, 66, 3, 'rail') +
	pane('M-24-9H12v9h-36z') +
	rect(-32, -1, 124, 3, 'stone') +
	snow('M-28-180.500h64v2.500h-64zM-29-162h66v2.500h-66zM36-18.500h52v3H36z');
