import { canalLock } from './canal-lock.ts';
import { canalSteamer } from './canal-steamer.ts';
import { dome } from './dome.ts';
import { floatingBridge } from './floating-bridge.ts';
import { freightBridge } from './freight-bridge.ts';
import { headFrame } from './head-frame.ts';
import { manor } from './manor.ts';
import { midsummerPole } from './midsummer-pole.ts';
import type { MotifName } from './names.ts';
import { openPit } from './open-pit.ts';
import { paddleSteamer } from './paddle-steamer.ts';
import { powerLine } from './power-line.ts';
import { ravine } from './ravine.ts';
import { reflections } from './reflections.ts';
import { riverMeeting } from './river-meeting.ts';
import { skiJump } from './ski-jump.ts';
import { steelworks } from './steelworks.ts';
import { suspensionBridge } from './suspension-bridge.ts';
import { templeHall } from './temple-hall.ts';
import { townChurch } from './town-church.ts';
import { transformer } from './transformer.ts';
import { upturnedHull } from './upturned-hull.ts';
import { woodenTown } from './wooden-town.ts';

/** The drawing of each landmark: its foot at 0 0, 100 units high unless its file says otherwise. */
export const motifs: Record<string, () => string> = {
	'canal-lock': canalLock,
	'canal-steamer': canalSteamer,
	dome,
	'floating-bridge': floatingBridge,
	'freight-bridge': freightBridge,
	'head-frame': headFrame,
	manor,
	'midsummer-pole': midsummerPole,
	'open-pit': openPit,
	'paddle-steamer': paddleSteamer,
	'power-line': powerLine,
	ravine,
	reflections,
	'river-meeting': riverMeeting,
	'ski-jump': skiJump,
	steelworks,
	'suspension-bridge': suspensionBridge,
	'temple-hall': templeHall,
	'town-church': townChurch,
	transformer,
	'upturned-hull': upturnedHull,
	'wooden-town': woodenTown,
} satisfies Record<MotifName, () => string>;
