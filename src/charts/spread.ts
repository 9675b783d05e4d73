import { mean } from 'd3-array';

interface Block {
	wishes: number[];
	start: number;
}

const place = (wishes: number[], gap: number, low: number, high: number): Block => {
	const ideal = mean(wishes, (wish, at) => wish - at * gap)!;
	return { wishes, start: Math.max(low, Math.min(high - (wishes.length - 1) * gap, ideal)) };
};

/**
 * Moves labels apart on a line. Takes where each would stand, the least distance between two, and the ends of the
 * line; gives where each stands, in the order given and as near its wish as the others let it (neighbours that
 * touch move as one block, pooled like violators in isotonic regression). Labels that do not fit between the ends
 * run over the far one.
 */
export function spread(wishes: number[], gap: number, [low, high]: [number, number]): number[] {
	const order = wishes.map((_, at) => at).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
	const blocks: Block[] = [];
	for (const at of order) {
		blocks.push(place([wishes[at]!], gap, low, high));
		while (blocks.length > 1 && blocks.at(-1)!.start < blocks.at(-2)!.start + blocks.at(-2)!.wishes.length * gap) {
			const last = blocks.pop()!;
			blocks.push(place([...blocks.pop()!.wishes, ...last.wishes], gap, low, high));
		}
	}
	const stands = blocks.flatMap(({ wishes: own, start }) => own.map((_, at) => start + at * gap));
	return wishes.map((_, at) => stands[order.indexOf(at)]!);
}
