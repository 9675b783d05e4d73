import { ink, line, rect, shape, snow } from '../canvas.ts';

const both = (draw: (side: 1 | -1) => string) => draw(-1) + draw(1);

/** One wall of the chamber: courses of stone that run towards the gates, a pale coping, grass behind. */
const wall = (side: 1 | -1) =>
	shape(`M${side * 20}-66v33L${side * 46} 2H${side * 110}L${side * 98}-6z`, 'stone') +
	shape(
		`M${side * 20}-66v33L${side * 46} 2H${side * 110}L${side * 98}-6z`,
		'dark',
		` fill-opacity="${side > 0 ? '.42' : '.2'}"`,
	) +
	line(
		`M${side * 20}-58 ${side * 84} 2M${side * 20}-50 ${side * 68} 2M${side * 20}-42 ${side * 56} 2M${side * 34}-53v8M${side * 52}-37v11M${side * 72}-19v14M${side * 27}-51v7M${side * 41}-34v10M${side * 60}-20v13M${side * 30}-38v7M${side * 44}-22v11`,
		'dark',
		0.7,
		' stroke-opacity=".45"',
	) +
	shape(`M${side * 20}-66 ${side * 100}-4l${side * 6}-4L${side * 24}-68z`, 'stone') +
	snow(`M${side * 20}-66 ${side * 100}-4l${side * 6}-4L${side * 24}-68z`);

/** One leaf of the gates: tarred planks, ribs, a long balance beam with a white end to push it by. */
const leaf = (side: 1 | -1) =>
	shape(`M${side * 20}-64v32L0-35.5v-28z`, 'wood') +
	shape(`M${side * 20}-64v32L0-35.5v-28z`, 'dark', ` fill-opacity="${side > 0 ? '.5' : '.32'}"`) +
	line([4, 8, 12, 16].map((x) => `M${side * x}-${64}v${31 - x * -0.1}`).join(''), 'dark', 0.5, ' stroke-opacity=".6"') +
	line(`M0-57.5 ${side * 20}-57M0-48 ${side * 20}-46.5M0-40 ${side * 20}-37.5`, 'dark', 1.5) +
	line(`M0-68.5 ${side * 42}-66`, 'dark', 3) +
	line(`M${side * 34}-66.5 ${side * 42}-66`, 'white', 3) +
	rect(side * 10 - 0.8, -75, 1.6, 10, 'dark') +
	snow(`M0-70.2 ${side * 42}-67.6v.9L0-69.2z`);

/**
 * A canal lock of stone, seen from the lower side: closed wooden gates with balance beams, the canal above them
 * leading away. 200 wide, its foot at 0 0, horizon at -86.
 */
export const canalLock = () =>
	shape('M-20-66C-18-75-2-76 4-87H34C22-83 22-76 20-66z', 'water') +
	shape('M6-81h9v.8H6zM-2-75h13v1H-2zM-12-70.5h10v1h-10z', 'glint', ` fill-opacity="${ink('glints')}"`) +
	shape('M-20-34h40L48 4h-96z', 'water') +
	shape('M-20-34h40l6 8H-26z', 'dark', ' fill-opacity=".3"') +
	both(wall) +
	both(leaf) +
	shape('M-1.2-50h2.4l1.4 16h-5zM-11-40h1.6l1 7h-3.4zM9.6-40h1.6l.9 7H8.6z', 'white', ' fill-opacity=".75"') +
	shape(
		'M-14-33c4-2 24-2 28 0 2 2-6 3-14 3s-16-1-14-3zM-22-22h14v1.2h-14zM4-24h20v1.2H4zM-14-13h34v1.6h-34zM-32-6h22v1.8h-22zM10-5h18v1.8H10z',
		'glint',
		` fill-opacity="${ink('glints')}"`,
	);
