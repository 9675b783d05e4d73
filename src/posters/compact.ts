import { optimize, VERSION } from 'svgo';
import { keptOnDisk } from '../kept-on-disk.ts';
import { memoize } from '../memoize.ts';

const WRAP = ['<svg xmlns="http://www.w3.org/2000/svg">', '</svg>'] as const;
/** Lines are said from point to point, to a tenth of a unit: no eye sees less, and a page is a fifth lighter. */
const plugins = [{ name: 'convertPathData', params: { floatPrecision: 1, utilizeAbsolute: false } }] as const;

const pack = (drawing: string) => {
	const { data } = optimize(WRAP.join(drawing), { plugins: [...plugins] });
	return data.slice(WRAP[0].length, -WRAP[1].length);
};

/** The same drawing in fewer bytes, for pages that hold it. Takes and gives the inside of an SVG. */
export const compact = memoize(
	(drawing: string) => drawing,
	(drawing) => keptOnDisk('posters', [VERSION, JSON.stringify(plugins), drawing], () => pack(drawing)),
);
