import { ink, line, rect, shape, snow } from '../canvas.ts';

/**
 * A small passenger steamer from the side: dark hull, white saloon, sun deck with awning, one tall funnel with a
 * wisp of steam, none when she lies in the ice. 150 wide, its waterline at 0 0.
 */
export const canalSteamer = () =>
	shape(
		'M4-66c-6-6 0-14 8-12 2-8 16-8 18-1 10-3 18 3 28 2-10 8-22 8-30 5-6 6-18 8-24 6z',
		'smoke',
		` fill-opacity="${ink('leaves')}"`,
	) +
	rect(-1, -62, 10, 32, 'yellow') +
	rect(-1.6, -63, 11.2, 7, 'dark') +
	rect(-47, -64, 1.8, 44, 'wood') +
	line('M-46-63-74-15M-46-63 0-42', 'dark', 0.6) +
	rect(14, -41, 46, 2.6, 'white') +
	line('M16-39v10M27-39v10M38-39v10M49-39v10M58-39v10', 'white', 1.2) +
	shape('M-22-29v-13h18v13z', 'wood') +
	rect(-19, -39, 12, 6, 'window') +
	rect(-40, -29, 104, 3, 'wood') +
	rect(-37, -26, 98, 13, 'white') +
	shape(Array.from({ length: 9 }, (_, at) => `M${-32 + at * 10.3}-23h6v6h-6z`).join(''), 'window') +
	shape('M-78-18C-50-13 40-12 72-15 74-9 70-2 64 2H-62C-70-4-75-11-78-18z', 'dark') +
	shape('M-78-18C-50-13 40-12 72-15v2C40-10-50-11-77-15.6z', 'white') +
	shape('M-66-1C-30 0 40 0 67-.5 66 1 65 2 64 2.4H-62z', 'red') +
	rect(70, -30, 1.2, 16, 'wood') +
	shape('M-70 4h50v1.6h-50zM-4 5h60v1.6H-4zM-40 9h70v1.6h-70z', 'glint', ` fill-opacity="${ink('glints')}"`) +
	snow(
		'M-41-31h106v3H-41zM13-43.5h48v3.5H13zM-78-19c28 5 118 6 150 3v3C40-11-50-12-77-16zM-92 1c30-3 60-1 90-2s70-1 86 1v3H-92z',
	);
