import { pane, rect, shape, snow } from '../canvas.ts';

const row = (from: number, count: number, y: number) =>
	Array.from({ length: count }, (_, at) => `M${from + at * 13} ${y}h6.5v10h-6.5z`).join('');

/**
 * A manor farm: a long white house of two floors with a gabled porch and two chimneys, a great red barn behind, a
 * storehouse. 270 wide, 80 high.
 */
export const whiteFarm = () =>
	rect(62, -38, 88, 38, 'red') +
	shape('M55-36 70-68h72l15 32z', 'roof') +
	shape('M92 0v-27h24V0zM72-26h8v8h-8zM130-26h8v8h-8z', 'dark', ' fill-opacity=".7"') +
	shape('M89 0v-30h30V0h-3v-27H92V0zM147-38h3V0h-3z', 'white') +
	shape('M-128 0v-24h30V0z', 'red') +
	shape('M-133-23-113-42l20 19z', 'roof') +
	rect(-58, -76, 9, 16, 'brick') +
	rect(24, -76, 9, 16, 'brick') +
	rect(-82, -44, 138, 44, 'white') +
	shape('M-88-43-70-66H44l18 23z', 'roof') +
	pane(row(-76, 4, -37) + row(-76, 4, -17) + row(11, 4, -37) + row(11, 4, -17)) +
	shape('M-30 0v-44l17-18L4-44V0z', 'white') +
	shape('M-34-42-13-66 8-42l-3 2-18-20-18 20z', 'roof') +
	pane('M-25-37h6v10h-6zM-16-37h6v10h-6zM-7-37h6v10h-6z') +
	shape('M-18 0v-18h10V0z', 'roof') +
	shape('M-32-23H6v2.5H-32zM-30-23h2V0h-2zM2-23h2V0H2z', 'stone') +
	rect(-86, -2, 146, 3, 'stone') +
	snow(
		'M-84-48-70-67H44l14 19-22-1-12 2-4-9-14-10-19-2-21 4-9 12-15 2zM57-40 70-69h72l13 29-14-3-20 3-22-2-20 3zM-133-23-113-43l20 20-8-3-12-9-12 9zM-59-78h11v3h-11zM23-78h11v3H23z',
	);
