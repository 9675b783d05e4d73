import { headFrame } from './head-frame.ts';
import type { MotifName } from './names.ts';
import { openPit } from './open-pit.ts';
import { paddleSteamer } from './paddle-steamer.ts';
import { upturnedHull } from './upturned-hull.ts';

/** The drawing of each landmark: its foot at 0 0, 100 units high unless its file says otherwise. */
export const motifs: Record<string, () => string> = {
	'head-frame': headFrame,
	'open-pit': openPit,
	'paddle-steamer': paddleSteamer,
	'upturned-hull': upturnedHull,
} satisfies Record<MotifName, () => string>;
