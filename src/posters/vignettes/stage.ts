import { circle, line, rect, shape } from '../canvas.ts';
import { at, along, rod, snowed } from './scenery.ts';

export const stage = {
	/** An open-air stage with beams of light. */
	stage: () =>
		rect(-81, -16, 162, 17, 'ground2') +
		shape('M-62-14v-60c20-18 104-18 124 0v60z', 'dark') +
		along([-40, -14, 14, 40], (x, n) =>
			shape(`M${x}-78l${-18 + n * 4} 54h26z`, ['sun', 'pit0', 'glass', 'yellow'][n]!, ' fill-opacity=".5"'),
		) +
		rod('M-62-76c20-16 104-16 124 0', 'steel', 4) +
		rect(-66, -24, 132, 12, 'rail') +
		rect(-54, -44, 16, 20, 'pit5') +
		rect(38, -44, 16, 20, 'pit5') +
		rod('M0-24v-24M-3-48h6', 'white', 1.8) +
		along([-72, -56, -40, -24, -8, 8, 24, 40, 56, 72], (x, n) => circle(x, -4 - (n % 3) * 2, 6, 'dark')),
	/** A trumpet on a chair in warm light. */
	trumpet: () =>
		rect(-81, -101, 162, 102, 'pit3') +
		circle(6, -52, 46, 'pit1') +
		`<g transform="rotate(-18 0 -50)">${rod('M-62-50H34', 'yellow', 5)}${rod('M-30-50v-2c0-14 44-14 44 0 0 12-44 12-44 0', 'yellow', 4)}${shape('M30-54c14-2 22-8 28-18v44c-6-10-14-16-28-18z', 'yellow')}${along([-18, -8, 2], (x) => rect(x, -70, 5, 26, 'sun'))}${circle(-62, -50, 4, 'sun')}</g>` +
		rect(-81, -14, 162, 15, 'pit5'),
	/** A red curtain, half drawn. */
	curtain: () =>
		rect(-81, -101, 162, 102, 'dark') +
		shape('M-30-20h60l14 20h-88z', 'window', ' fill-opacity=".35"') +
		shape('M-10-101h20l20 81h-60z', 'window', ' fill-opacity=".25"') +
		shape('M-81-101h78C-10-60-36-36-60-20V1H-81zM81-101H3C10-60 36-36 60-20V1H81z', 'red') +
		along([-70, -54, -38], (x) => line(`M${x}-101c4 40 0 60-8 101M${-x}-101c-4 40 0 60 8 101`, 'pit4', 2.4)) +
		rect(-81, -101, 162, 12, 'pit3') +
		along([-70, -50, -30, -10, 10, 30, 50, 70], (x) => shape(`M${x - 10}-90h20c0 12-20 12-20 0z`, 'yellow')) +
		rod('M0-20v-18M-8-38h16', 'wood', 2.4),
	/** A guitar that leans on a fence. */
	guitar: () =>
		rod('M-80-44H80M-80-20H80', 'wood', 5) +
		along([-60, -14, 32, 74], (x) => rect(x - 3, -56, 6, 56, 'rail')) +
		`<g transform="rotate(20 10 -30)">${shape('M-6-44c-14-2-16 12-10 18-10 6-10 28 14 28h8c24 0 24-22 14-28 6-6 4-20-10-18z', 'pit0')}${circle(2, -20, 7, 'dark')}${rect(-1, -88, 6, 60, 'rail')}${rect(-4, -98, 12, 12, 'dark')}${rect(-6, -6, 16, 3, 'dark')}${line('M.6-94v88M3-94v88', 'smoke', 0.6)}</g>` +
		along([-70, -40, -26, 50, 64], (x) => rod(`M${x} 0l-3-10M${x} 0l3-11`, 'leaf', 1.6)) +
		snowed(-2),
	/** An easel with a picture of the hills. */
	easel: () =>
		rod('M-30 0-6-92M30 0 6-92M0-80 10 0', 'wood', 4) +
		rect(-38, -76, 76, 48, 'white') +
		rect(-34, -72, 68, 40, 'sky0') +
		shape('M-34-46l18-14 14 10 18-16 18 14v20h-68z', 'ridge1') +
		shape('M-34-40c20-6 40 2 68-4v12h-68z', 'field0') +
		circle(18, -64, 5, 'sun') +
		rod('M-42-28h84', 'wood', 4) +
		at(
			58,
			-12,
			1,
			`${shape('M-16 0c-4-14 10-22 22-18 12 4 12 18 2 20-6 0-4-6-9-6s-4 6-15 4z', 'wood')}${circle(-6, -8, 2.4, 'red')}${circle(2, -13, 2.4, 'yellow')}${circle(10, -10, 2.4, 'sky0')}`,
		) +
		snowed(-2),
	/** A fiddle and a bow on a wall of timber. */
	fiddle: () =>
		rect(-81, -101, 162, 102, 'red') +
		line('M-81-84H81M-81-67H81M-81-50H81M-81-33H81M-81-16H81', 'dark', 0.8, ' stroke-opacity=".4"') +
		`<g transform="rotate(14 0 -40)translate(0 -6)">${shape('M-20-40C-22-56-10-60 0-60S22-56 20-40C19-34 13-33 13-27S25-18 24-6C23 8 10 10 0 10S-23 8-24-6C-25-18-13-21-13-27S-19-34-20-40z', 'pit0')}${rect(-3, -92, 6, 64, 'dark')}${shape('M-5-14H5L3 8h-6z', 'dark')}${rod('M-13-18c-3 4 3 8 0 12M13-18c3 4-3 8 0 12', 'dark', 1.4)}${rect(-8, -20, 16, 2.4, 'smoke')}${line('M-1.4-88v84M1.4-88v84', 'smoke', 0.6)}${shape('M-5-98c0-6 10-6 10 0v8H-5z', 'wood')}</g>` +
		rod('M46-90 62-8', 'wood', 2.4) +
		line('M43-89 58-8', 'white', 0.8),
};
