import { circle, ink, line, pane, rect, shape, snow } from '../canvas.ts';
import { steelworks } from '../motifs/steelworks.ts';
import { worksHall } from '../motifs/works-hall.ts';
import { along, at, ball, hall, hand, ring, rod, shade } from './scenery.ts';

const spark = (x: number, y: number, reach: number) =>
	rod(
		Array.from({ length: 9 }, (_, n) => {
			const turn = (n / 9) * Math.PI * 2 + 0.3;
			const [near, far] = [reach * 0.4, reach * (n % 2 ? 1 : 0.72)];
			return `M${(x + Math.cos(turn) * near).toFixed(1)} ${(y + Math.sin(turn) * near).toFixed(1)}L${(x + Math.cos(turn) * far).toFixed(1)} ${(y + Math.sin(turn) * far).toFixed(1)}`;
		}).join(''),
		'yellow',
		1.6,
	);

const coil = (x: number, y: number, r: number) =>
	rect(x, y - r, 22, 2 * r, 'steel') +
	circle(x + 22, y, r, 'steel') +
	circle(x, y, r, 'hull2') +
	[0.8, 0.6, 0.44].map((k) => ring(x, y, r * k, 'hull1', 1)).join('') +
	circle(x, y, r * 0.32, 'dark');

export const works = {
	/** A ladle that pours glowing steel. */
	ladle: () =>
		hall() +
		rod('M-14-101v26M34-101v26', 'dark', 3) +
		rect(-26, -78, 72, 6, 'yellow') +
		`<g transform="rotate(16 10 -56)">${shape('M-20-74h60l-7 36h-46z', 'dark')}${shape('M-17-70h54l-1 5h-52z', 'yellow')}${shade('M18-74h22l-7 36h-15z', 0.4)}</g>` +
		shape('M-13-80C-34-82-40-64-40-24h12C-28-52-26-66-14-70z', 'yellow') +
		shape('M-14-77C-30-78-35-62-35-24h3C-32-56-30-70-15-73z', 'sun') +
		shape('M-66-26h62l-6 22h-50z', 'pit3') +
		shape('M-64-26h58l-1 5h-56z', 'sun') +
		spark(-34, -32, 22),
	/** Coils of sheet steel, ready to leave. */
	coils: () =>
		hall() +
		coil(-46, -32, 18) +
		coil(4, -32, 18) +
		coil(-22, -60, 16) +
		rod('M40-101v34', 'dark', 2) +
		rod('M40-66c8 0 8 12 0 12-5 0-6-4-5-6', 'yellow', 3.4) +
		coil(48, -30, 14),
	/** An arm of a robot that welds. */
	'robot-arm': () =>
		hall() +
		shape('M-58-10h44l-8-16h-28z', 'dark') +
		rod('M-36-26-46-62', 'pit0', 14) +
		rod('M-46-62-2-78', 'pit0', 11) +
		rod('M-2-78 14-52', 'steel', 8) +
		along([-36, -46, -2], (x, n) => circle(x, [-28, -62, -78][n]!, 6, 'dark')) +
		rod('M14-52l2 12', 'dark', 4) +
		rect(-4, -34, 70, 8, 'steel') +
		rect(4, -26, 5, 14, 'dark') +
		rect(54, -26, 5, 14, 'dark') +
		spark(17, -36, 20) +
		circle(17, -36, 4.4, 'white'),
	/** A welder's mask and gloves, sparks behind. */
	'welding-mask': () =>
		hall() +
		spark(42, -50, 30) +
		circle(42, -50, 6, 'white') +
		shape('M-48-70c2-20 46-20 48 0v28c0 16-12 26-24 26s-24-10-24-26z', 'dark') +
		rect(-40, -64, 32, 15, 'forest') +
		shape('M-38-62h14l-6 11h-8z', 'glass', ' fill-opacity=".5"') +
		rod('M-52-58c-4 2-4 12 0 14M4-58c4 2 4 12 0 14', 'steel', 3) +
		at(58, -34, 0.6, `${rod('M-22-22-8-8', 'steel', 6)}${hand('pit0', 'red')}`),
	/** A works with a saw-tooth roof. */
	'saw-tooth': () => rect(-81, -8, 162, 9, 'road') + at(-8, -6, 0.56, worksHall()),
	/** Steelworks with their stacks. */
	stacks: () => rect(-81, -8, 162, 9, 'stone') + at(0, -7, 0.72, steelworks()),
	/** A workshop of sheet metal: a low hall, a lorry at its dock. */
	'loading-dock': () =>
		rect(-70, -56, 110, 48, 'hull2') +
		line(
			along([-60, -48, -36, -24, -12, 0, 12, 24], (x) => `M${x}-56v48`),
			'hull1',
			0.8,
		) +
		rect(-72, -60, 114, 5, 'red') +
		pane('M-64-50h60v8h-60z') +
		rect(4, -38, 28, 30, 'dark') +
		line('M4-32h28M4-26h28M4-20h28', 'steel', 1) +
		rect(-81, -8, 162, 9, 'road') +
		rect(20, -40, 38, 28, 'white') +
		shape('M58-30h12l8 10v8H58z', 'red') +
		pane('M61-27h7l5 7H61z') +
		along([28, 38, 68], (x) => circle(x, -9, 5, 'dark') + circle(x, -9, 2, 'steel')) +
		snow('M-72-62h114v4h-114zM20-42h38v3H20z'),
	/** A tank and pipes: a still, gauges, a hand wheel. */
	pipes: () =>
		hall() +
		shape('M-60-16v-44c0-16 36-16 36 0v44z', 'pit0') +
		shade('M-34-16v-52c6 2 10 4 10 8v44z', 0.22) +
		rod('M-42-71v-14H20v40H58v30', 'hull2', 6) +
		circle(20, -58, 9, 'white') +
		rod('M20-58l4-5', 'red', 1.6) +
		line('M11-58a9 9 0 1 0 18 0 9 9 0 1 0-18 0', 'dark', 1.6) +
		line('M46-30a12 12 0 1 0 24 0 12 12 0 1 0-24 0M46-30h24M58-42v24', 'red', 3) +
		ball(-42, -46, 4, 'sun') +
		shape('M-50-30h16v2h-16z', 'dark', ` fill-opacity="${ink('day')}"`),
};
