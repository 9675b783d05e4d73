import { rect } from '../canvas.ts';
import { powerLine } from '../motifs/power-line.ts';
import { transformer } from '../motifs/transformer.ts';
import { along, at, hand, rod } from './scenery.ts';

export const power = {
	/** A cabinet of wires and switches, a hand with a screwdriver. */
	'switch-cabinet': () =>
		rect(-81, -101, 162, 102, 'hull2') +
		rect(-58, -94, 96, 95, 'steel') +
		rect(-52, -88, 84, 90, 'white') +
		along(
			[0, 1, 2],
			(row) =>
				rect(-46, -80 + row * 24, 72, 9, 'dark') +
				along([0, 1, 2, 3, 4, 5], (n) =>
					rect(-44 + n * 12, -78.5 + row * 24, 8, 6, (n + row) % 4 ? 'stone' : 'verdigris'),
				),
		) +
		rod('M-40-70c0 12 12 2 12 14M-16-70c0 14-24 4-24 14M8-70c0 10-12 4-12 14', 'red', 2) +
		rod('M-28-46c0 12 24 2 24 14M20-70c0 16 0 0 0 14M-4-46c0 12-24 2-24 14', 'sky0', 2) +
		at(22, -34, 1, `${rod('M-32-20-14-8', 'steel', 3)}${rod('M-14-8 4 4', 'red', 7)}${hand('wood', 'hull1')}`),
	/** A power line over the hills. */
	pylon: () => at(0, -6, 0.92, powerLine()),
	/** A transformer in its yard. */
	'transformer-yard': () => rect(-81, -12, 162, 13, 'stone') + at(-2, -10, 0.76, transformer()),
};
