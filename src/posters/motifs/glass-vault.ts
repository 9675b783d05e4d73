import { ink, line, rect, round, shape, snow } from '../canvas.ts';

const rows = [0, -27, -53, -76];
const columns = 12;
/** A corner of the panes: the walls lean in as they rise, and twist towards their ends. */
const corner = (column: number, row: number) => {
	const up = row / 3;
	const [left, right] = [-104 + 34 * up ** 0.8, 104 - 26 * up ** 0.8];
	return `${round(left + ((right - left) * column) / columns)} ${rows[row]}`;
};
const steel = rows
	.slice(0, 3)
	.flatMap((_, row) =>
		Array.from(
			{ length: columns + 1 },
			(__, column) =>
				`M${corner(column, row)}L${corner(column, row + 1)}${column < columns ? `L${corner(column + 1, row)}` : ''}`,
		),
	)
	.join('');
const glints = [
	[1, 1],
	[2, 2],
	[4, 0],
	[7, 2],
	[9, 1],
	[10, 0],
	[5, 2],
	[0, 0],
]
	.map(([column, row]) => `M${corner(column!, row!)}L${corner(column!, row! + 1)}L${corner(column! + 1, row!)}z`)
	.join('');
const arches = [-64, -32, 0, 32].map((x) => `M${x + 4} 0v-28a12 12 0 0 1 24 0V0z`).join('');

/**
 * A ruin of round limestone arches under a great house of glass: leaning walls of three-cornered panes, a long
 * vault on top. 210 wide, 92 high.
 */
export const glassVault = () =>
	shape('M-104 0C-92-34-84-58-70-76-70-86-62-93-50-93H62c12 0 17 7 16 17C88-56 94-32 104 0z', 'glass') +
	shape('M-96-3C-82-40-74-62-64-77H71C80-60 86-34 95-3z', 'hull1', ' fill-opacity=".5"') +
	shape('M-92-6C-80-40-72-62-62-78H68C78-60 84-34 92-6z', 'window', ` opacity=".7" fill-opacity="${ink('night')}"`) +
	shape(
		`M-76 0v-40l6-8 9 3 8-9 14 2 7 5 11-3 9-6 15 2 8 6 10-5 13 3 9 8 10-2 9 9 6-4V0z${arches}`,
		'stone',
		' fill-rule="evenodd"',
	) +
	shape(
		[-66, -34, -2, 30, 62].map((x) => `M${x - 4}-31h10l-2 4v24h3v3h-12v-3h3v-24z`).join(''),
		'white',
		' fill-opacity=".75"',
	) +
	shape('M-70-76C-70-86-62-93-50-93H62c12 0 17 7 16 17z', 'white', ' fill-opacity=".5"') +
	shape(glints, 'white', ' fill-opacity=".55"') +
	line(
		`${steel}M-92-27H96M-82-53H87M-71-76H78M-50-93-58-76M-28-93-34-76M-6-93-10-76M16-93 14-76M38-93 38-76M60-93 62-76`,
		'steel',
		0.8,
	) +
	line('M-104 0C-92-34-84-58-70-76-70-86-62-93-50-93H62c12 0 17 7 16 17C88-56 94-32 104 0', 'steel', 2.2) +
	rect(-110, -2, 220, 5, 'stone') +
	snow('M-70-80c1-8 8-14 20-14H62c12 0 17 6 17 14-4-6-9-9-17-9H-50c-9 0-15 3-20 9z');
