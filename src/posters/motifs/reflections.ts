import { ink, shape } from '../canvas.ts';

const broken = [-74, -52, 12, 64]
	.map((x) => [3, 8, 14, 20].map((y, at) => `M${x - 4 + (at % 2) * 2} ${y}h8v2h-8z`).join(''))
	.join('');

/**
 * What water gives back of a works on its bank: broken stacks by day, lit windows after dusk. 170 wide, from 0 down
 * to 22.
 */
export const reflections = () =>
	shape(broken, 'hull1', ` fill-opacity="${ink('glints')}"`) +
	shape(
		'M-96 4h70v1.6h-70zM-80 9h40v1.6h-40zM-66 14h20v1.6h-20zM-10 4h100v1.6H-10zM-2 9h60v1.6H-2zM14 14h34v1.6H14zM24 19h14v1.6H24z',
		'window',
		` fill-opacity="${ink('night')}"`,
	);
