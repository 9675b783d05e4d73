import { ink, line, panes, rect, round, shape, snow } from '../canvas.ts';

const fan = Array.from({ length: 7 }, (_, at) => {
	const turn = (Math.PI * (at + 1)) / 8;
	return `M${round(4 + 7 * Math.cos(turn))} ${round(-9 - 7 * Math.sin(turn))}L${round(4 + 16 * Math.cos(turn))} ${round(-9 - 16 * Math.sin(turn))}`;
}).join('');

// Smoke and waves: in winter she is laid up in the ice.
const STEAMING = ` fill-opacity="${ink('leaves')}"`;

/**
 * A white side-wheel steamer: long low hull, saloons along the deck, a tall dark funnel, a fan on the wheel box,
 * two raked masts. 250 wide, 100 high, its waterline at 0 0.
 */
export const paddleSteamer = () =>
	shape(
		'M-14-98c-12-2-14-10-30-7-8-7-24-5-28 2-12-3-20 2-30 1 10 6 20 4 29 7 11 4 20-1 29 3 12 3 22 1 30-1z',
		'smoke',
		STEAMING,
	) +
	line('M-74-14-80-84M84-16 78-88', 'wood', 2) +
	line('M-79.5-80-118-18M-79.5-80-30-32M78.5-84 118-21M78.5-84 46-32', 'dark', 0.5) +
	shape('M-10-28-11.5-96h12L2-28z', 'dark') +
	shape('M-11.3-86.5h11.7l.3 7h-12zM-12.5-98h14v3.5h-14z', 'white') +
	rect(24, -47, 24, 16, 'wood') +
	panes('M27-41h18', 6, '5 1.5') +
	rect(21, -49.5, 30, 3, 'white') +
	rect(-94, -45, 74, 3, 'white') +
	line('M-92-43v12M-76-43v12M-60-43v12M-44-43v12M-28-43v12M-94-36H96', 'white', 0.9) +
	rect(-88, -30, 176, 16, 'wood') +
	panes('M-83-23.5h80M34-23.5h50', 7, '6.5 3.9') +
	rect(-98, -32, 198, 3, 'white') +
	shape('M-122-19C-66-12 56-12 124-23 120-14 115-5 111 2H-102C-112 0-119-9-122-19z', 'white') +
	shape('M-122-19C-66-12 56-12 124-23l-.6 2C56-9.6-66-9.6-121.3-16.6z', 'yellow') +
	shape('M-109-1.5H112.5L110 3H-100c-3-1-6-2-9-4.5z', 'red') +
	shape('M-18 2v-9a22 22 0 0 1 44 0v9z', 'white') +
	shape('M-14.5-6a18.5 18.5 0 0 1 37 0z', 'hull1') +
	line(fan, 'yellow', 2) +
	shape('M-2-6a6 6 0 0 1 12 0z', 'yellow') +
	rect(-22, -6, 52, 2.5, 'red') +
	shape(
		'M-34 1c10-4 14 1 20-1s12 3 20 0 12 2 20 0 12-1 18 3zM-142 3c16-3 24-1 40-1v3c-16 1-30 1-40-2z',
		'white',
		STEAMING,
	) +
	line('M-119-18v-24', 'dark', 1) +
	shape('M-119-42h-18v11h18z', 'red') +
	line('M-119-36.5h-18M-125-42v11', 'white', 3) +
	line('M-119-36.5h-18M-125-42v11', 'hull1', 1.6) +
	line('M-104 7h190M-60 12h120', 'white', 2, ` stroke-opacity=".4"`) +
	shape('M-80 6h30v1.8h-30zM-30 10h44v1.8h-44zM34 6h40v1.8h-40z', 'window', ` fill-opacity="${ink('night')}"`) +
	snow('M-95-48.5h76v4h-76zM20-53h32v4H20zM-99-35h200v3.5H-99zM-150 3c30-3 80-3 120-1s100-2 150 0v3h-270z');
