import { circle, line, rect, shape } from '../canvas.ts';
import { skiJump } from '../motifs/ski-jump.ts';
import { skiTrack } from '../motifs/ski-track.ts';
import { upturnedHull } from '../motifs/upturned-hull.ts';
import { at, along, rod, snowed } from './scenery.ts';

const flag = (x: number, y: number, colour: string) =>
	rod(`M${x} ${y}v-34`, 'steel', 1.4) + shape(`M${x + 1} ${y - 34}c7-4 9 3 17 0v11c-8 3-10-4-17 0z`, colour);

export const sport = {
	/** A pair of skis and poles set up in the snow. */
	skis: () =>
		`<g transform="rotate(-7)">${rod('M-12 0v-84c0-6-3-8-6-10', 'red', 6)}${rect(-16, -40, 8, 9, 'dark')}</g>` +
		`<g transform="rotate(7)">${rod('M12 0v-84c0-6 3-8 6-10', 'red', 6)}${rect(8, -40, 8, 9, 'dark')}</g>` +
		rod('M-40-2-30-76M40-2 30-76', 'dark', 2.2) +
		rod('M-31-76c-4-4-4-10 1-12M31-76c4-4 4-10-1-12', 'yellow', 2) +
		line('M-45-8h12M33-8h12', 'dark', 2) +
		shape('M-81-8C-50-16-20-4 10-10S60-14 81-8V1H-81z', 'snow'),
	/** The ski jump over the trees, flags at its foot. */
	'jump-hill': () =>
		at(0, -4, 0.84, skiJump()) + flag(-66, -6, 'yellow') + flag(-46, -4, 'red') + flag(54, -6, 'verdigris'),
	/** A start gate over two tracks, flags beside it. */
	'race-start': () =>
		shape('M-81-26C-40-32 40-32 81-26V1H-81z', 'snow') +
		at(0, 0, 0.6, skiTrack()) +
		rect(-60, -66, 6, 58, 'hull1') +
		rect(54, -66, 6, 58, 'hull1') +
		shape('M-64-80H64v18H-64z', 'red') +
		along([-52, -36, -20, -4, 12, 28, 44], (x) => shape(`M${x}-77h8v12h-8z`, 'white', ' fill-opacity=".85"')) +
		flag(-74, -8, 'sun') +
		flag(66, -8, 'sun'),
	/** Long skates on the ice of a lake. */
	skates: () =>
		along(
			[-34, 22],
			(x) =>
				`${shape(`M${x - 14}-62h20l2 22 24 8c4 3 4 10 2 14h-50z`, x < 0 ? 'dark' : 'pit3')}${line(`M${x - 4}-54h10M${x - 4}-47h11M${x}-40h12`, 'white', 1.6)}${rod(`M${x - 12}-18v8M${x + 26}-18v8`, 'steel', 3)}${shape(`M${x - 22}-10h74c2 0 2 4-2 4h-68z`, 'steel')}`,
		) + rod('M-76-4C-30 0 30-8 76-3', 'white', 1.4),
	/** The ice hall like an upturned hull. */
	'ice-hall': () => at(0, -16, 0.54, upturnedHull()),
	/** A kettle over a fire by the lake. */
	campfire: () =>
		rod('M-30-2 0-72 30-2', 'rail', 4) +
		line('M0-70v22', 'dark', 1.6) +
		shape('M-14-48h28l-3 20h-22z', 'dark') +
		rod('M-14-44c-6-12 34-12 28 0', 'dark', 2) +
		rod('M14-40l8-6', 'dark', 3) +
		shape('M-12-4c-8-12 2-14 2-24 8 6 4 10 8 14 2-4 2-6 2-10 10 8 12 14 4 20z', 'yellow') +
		shape('M-5-4c-4-6 2-8 3-14 5 5 6 10 2 14z', 'red') +
		rod('M-22-2 20-4M20-1-18-5', 'wood', 4) +
		at(52, -4, 1, `${shape('M-16 0c-2-12 30-12 32 0z', 'stone')}`) +
		at(-58, -4, 0.9, `${shape('M-16 0c-2-12 30-12 32 0z', 'stone')}`),
	/** An elk at the edge of the wood. */
	elk: () =>
		rod('M-22-34-24-2M-12-34v32M24-36l2 34M34-36v34', 'dark', 4) +
		shape('M-34-56c8-12 26-8 40-8s30 0 36 12c2 12 0 20-8 22-18 4-44 4-56 0-8-6-14-16-12-26z', 'dark') +
		shape('M-26-62c-6-8-14-14-24-12-8 2-18 10-22 18-2 6 2 10 8 8 8-4 12-2 18 6 6 4 14 6 18 2z', 'dark') +
		shape('M-46-46c2 6 0 10-2 14-4-4-4-10-4-16z', 'dark') +
		shape(
			'M-48-72c-10-2-16-10-16-18l6 6 2-10 5 9 5-9 3 10 7-5c0 8-4 14-12 17zM-36-72c8-2 14-8 16-16l-6 4-2-9-5 8-4-8-3 10z',
			'wood',
		) +
		circle(-54, -64, 1.4, 'white') +
		along([-68, -40, 0, 46, 66], (x) => rod(`M${x}-1l-3-10M${x}-1l3-9`, 'reed', 1.6)) +
		snowed(-2),
};
