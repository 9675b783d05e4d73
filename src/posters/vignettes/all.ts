import type { VignetteName } from '../../collections/drawing-words.ts';
import { care } from './care.ts';
import { farm } from './farm.ts';
import { feast } from './feast.ts';
import { food } from './food.ts';
import { home } from './home.ts';
import { office } from './office.ts';
import { power } from './power.ts';
import { school } from './school.ts';
import { sport } from './sport.ts';
import { stage } from './stage.ts';
import { tech } from './tech.ts';
import { travel } from './travel.ts';
import { wood } from './wood.ts';
import { works } from './works.ts';

/** The drawing of each vignette over its land: 160 wide and 100 high, with 0 0 in the middle of its lower edge. */
export const things = {
	...care,
	...farm,
	...feast,
	...food,
	...home,
	...office,
	...power,
	...school,
	...sport,
	...stage,
	...tech,
	...travel,
	...wood,
	...works,
} satisfies Record<VignetteName, () => string>;
