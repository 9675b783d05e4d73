// Makes src/map/relief.json, the heights under every map, from ETOPO5 (NOAA National Geophysical Data Center, 1993, public domain) as far as src/map/extent.json reaches.
// Needs etopo5.cdf: apt-get download ferret-datasets && dpkg-deb -x ferret-datasets_*.deb out. Run: node scripts/map-relief.ts out/usr/share/ferret-vis/data/etopo5.cdf
import { readFileSync, writeFileSync } from 'node:fs';
import { NetCDFReader } from 'netcdfjs';
import extent from '../src/map/extent.json' with { type: 'json' };

/** The grid has so many steps to the degree, from the South Pole up and from Greenwich on. */
const STEPS = 12;
const ACROSS = 360 * STEPS;
/** Metres to a step of height: finer ones say nothing on a grid whose cells are nine kilometres wide. */
const METRES = 10;

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say where etopo5.cdf lies: node scripts/map-relief.ts <file>');
const heights = new NetCDFReader(readFileSync(file)).getDataVariable('ROSE') as number[];

const columns = (extent.east - extent.west) * STEPS + 1;
const rows = (extent.north - extent.south) * STEPS + 1;
const steps = Uint8Array.from({ length: columns * rows }, (_, at) => {
	const column = (Math.floor(at % columns) + extent.west * STEPS + ACROSS) % ACROSS;
	const row = (extent.south + 90) * STEPS + Math.floor(at / columns);
	return Math.min(255, Math.max(0, Math.round(heights[row * ACROSS + column]! / METRES)));
});
const relief = { west: extent.west, south: extent.south, perDegree: STEPS, columns, rows, metres: METRES };
writeFileSync(
	'src/map/relief.json',
	`${JSON.stringify({ ...relief, steps: Buffer.from(steps).toString('base64') })}\n`,
);
console.log(`${columns} × ${rows} heights, up to ${steps.reduce((a, b) => Math.max(a, b)) * METRES} m`);
