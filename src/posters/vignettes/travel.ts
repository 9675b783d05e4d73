import { circle, ink, line, pane, rect, shape, snow } from '../canvas.ts';
import { canalSteamer } from '../motifs/canal-steamer.ts';
import { paddleSteamer } from '../motifs/paddle-steamer.ts';
import { suspensionBridge } from '../motifs/suspension-bridge.ts';
import { freightBridge } from '../motifs/freight-bridge.ts';
import { along, at, ball, rod, shade, snowed } from './scenery.ts';

const wheel = (x: number, y: number, r: number) => circle(x, y, r, 'dark') + circle(x, y, r * 0.45, 'steel');

export const travel = {
	/** A red train along the water's edge. */
	train: () =>
		rect(-81, -14, 162, 15, 'stone') +
		rect(-81, -12, 162, 3, 'rail') +
		shape('M-81-48h118c16 0 28 10 36 30H-81z', 'red') +
		shape('M-81-26H71l4 8H-81z', 'dark') +
		pane('M-78-42h20v12h-20zM-52-42h20v12h-20zM-26-42h20v12h-20zM0-42h20v12H0zM32-42h8c10 1 16 6 20 12H32z') +
		line('M-81-28H68', 'white', 1.6) +
		along([-66, -52, -20, -6, 34, 48], (x) => wheel(x, -14, 5)) +
		rod('M-10-48l8-10M6-58h-20', 'dark', 1.6) +
		line('M-81-60H81', 'dark', 0.8) +
		snow('M-81-50h118c6 0 12 1 16 3l-20-1H-81z') +
		snowed(-9),
	/** A bus at a stop between the trees, its lights on. */
	bus: () =>
		rect(-81, -12, 162, 13, 'road') +
		shape('M-54-62h92c8 0 12 4 13 12l3 24v14H-54z', 'yellow') +
		pane('M-50-56h18v18h-18zM-28-56h18v18h-18zM-6-56h18v18H-6zM16-56h16v40H16zM36-56h4c5 0 7 3 8 8l2 12H36z') +
		rect(-54, -30, 70, 4, 'white') +
		along([-36, 4, 38], (x) => wheel(x, -12, 7)) +
		shape('M54-24 81-32V-10z', 'window', ` fill-opacity="${ink('night')}" opacity=".5"`) +
		rod('M-70-8v-58', 'steel', 2.4) +
		rect(-80, -76, 20, 14, 'hull1') +
		rect(-76, -72, 12, 6, 'white') +
		snow('M-54-65h92c4 0 8 1 10 4H-54z') +
		snowed(-4),
	/** A plough that clears the road. */
	plough: () =>
		rect(-81, -12, 162, 13, 'road') +
		rect(-2, -52, 60, 34, 'pit0') +
		shape('M-34-56H-4v38h-34v-18z', 'red') +
		pane('M-30-52h20v16h-26z') +
		rect(-22, -60, 8, 4, 'yellow') +
		along([-22, 16, 40], (x) => wheel(x, -14, 9)) +
		shape('M-42-34c-14 2-22 14-22 28h26z', 'steel') +
		shape('M-42-34c-8 4-12 14-12 28h8z', 'white', ' fill-opacity=".4"') +
		shape('M-81 0c0-18 10-28 22-26-6 8-4 20 4 26z', 'snow') +
		along([-72, -62, -76, -56], (x, n) => circle(x, -34 - n * 7, 2.4, 'snow')),
	/** A bicycle against a birch. */
	bicycle: () =>
		line('M-52-22a20 20 0 1 0 40 0 20 20 0 1 0-40 0M12-22a20 20 0 1 0 40 0 20 20 0 1 0-40 0', 'dark', 2.4) +
		rod('M-32-22-14-50H20L0-22zM0-22-18-58M32-22 16-60h10', 'red', 3.4) +
		rod('M-26-60h16', 'dark', 4.4) +
		shape('M24-56h24l-4 20H28z', 'wood') +
		line('M26-50h21M27-44h19M32-56l2 20M40-56l-2 20', 'rail', 1) +
		ball(36, -58, 5, 'red') +
		ball(44, -57, 4, 'yellow') +
		snowed(-3),
	/** A signal that shows the way is free. */
	signal: () =>
		shape('M-50 1-12-38H-4L4 1zM36 1 4-38H0L30 1z', 'stone') +
		rod('M-40 1-8-38M0 1-4-38', 'rail', 2.4) +
		rod('M-34-6H-1M-26-14h24M-20-22h17M-14-30h10', 'wood', 2.6) +
		rod('M46 0v-60', 'steel', 4) +
		shape('M34-96c0-6 24-6 24 0v38H34z', 'dark') +
		circle(46, -86, 7, 'pit4') +
		circle(46, -68, 7, 'verdigris') +
		circle(46, -68, 13, 'verdigris', ' fill-opacity=".3"') +
		line('M-81-74C-40-68 0-68 81-76', 'dark', 0.9) +
		snow('M32-99c2-3 26-3 28 0l-2 3H34z'),
	/** The paddle steamer on the lake. */
	steamer: () => at(0, -20, 0.72, paddleSteamer()),
	/** A small steamer on the canal. */
	'canal-boat': () => at(0, -20, 0.86, canalSteamer()),
	/** A red bridge over the river. */
	bridge: () => at(0, -22, 0.74, suspensionBridge()),
	/** A goods train over a bridge. */
	'goods-train': () => at(-24, -36, 0.86, freightBridge()),
	/** A rowing boat at a jetty. */
	'rowing-boat': () =>
		rect(-81, -26, 62, 5, 'wood') +
		along([-70, -48, -26], (x) => rect(x, -24, 4, 22, 'rail')) +
		shape('M-14-28C0-20 44-20 64-32 60-12 46-6 24-6S-8-14-14-28z', 'red') +
		shape('M-14-28C0-20 44-20 64-32l-2 6C44-14 2-14-12-23z', 'white') +
		rod('M8-22l8-2M34-22l9-2', 'wood', 3) +
		rod('M14-36 46-8', 'wood', 2.4) +
		shape('M44-10l10 6-3 4-9-6z', 'wood') +
		line('M-20-28c4 6 4 0 8 2', 'smoke', 1.2) +
		shade('M-12-2h70v1.6H-12z', 0.2),
	/** A road that runs to the horizon, a sign at its side. */
	signpost: () =>
		rod('M0 0v-88', 'rail', 5) +
		shape('M-6-84h46l10 8-10 8H-6z', 'yellow') +
		shape('M6-64h-46l-10 8 10 8H6z', 'white') +
		shape('M-4-44h36l8 7-8 7H-4z', 'red') +
		rod('M4-76h28M-34-56H-4M4-37h20', 'dark', 2) +
		shape('M-28 1c2-10 12-14 18-8 6-6 14-2 16 8z', 'leaf') +
		snow('M-6-87h46v4H-6zM-40-67H6v4h-46zM-4-47h36v4H-4z') +
		snowed(-4),
};
