import { flags } from './flags.ts';
import { pageFields } from './page-fields.ts';
import { openDoor } from './open-door.ts';
import { worksHall } from './works-hall.ts';
import { bales } from './bales.ts';
import { skiTrack } from './ski-track.ts';
import { skiCabin } from './ski-cabin.ts';
import { furrows } from './furrows.ts';
import { avenue } from './avenue.ts';
import { whiteFarm } from './white-farm.ts';
import { headland } from './headland.ts';
import { brickDistillery } from './brick-distillery.ts';
import { canalLock } from './canal-lock.ts';
import { canalSteamer } from './canal-steamer.ts';
import { dome } from './dome.ts';
import { floatingBridge } from './floating-bridge.ts';
import { freightBridge } from './freight-bridge.ts';
import { glassVault } from './glass-vault.ts';
import { grainShore } from './grain-shore.ts';
import { headFrame } from './head-frame.ts';
import { manor } from './manor.ts';
import { midsummerPole } from './midsummer-pole.ts';
import type { MotifName } from '../../collections/drawing-words.ts';
import { openPit } from './open-pit.ts';
import { paddleSteamer } from './paddle-steamer.ts';
import { powerLine } from './power-line.ts';
import { ravine } from './ravine.ts';
import { reflections } from './reflections.ts';
import { riverMeeting } from './river-meeting.ts';
import { skiJump } from './ski-jump.ts';
import { spireChurch } from './spire-church.ts';
import { steelworks } from './steelworks.ts';
import { suspensionBridge } from './suspension-bridge.ts';
import { templeHall } from './temple-hall.ts';
import { timberTower } from './timber-tower.ts';
import { townChurch } from './town-church.ts';
import { transformer } from './transformer.ts';
import { upturnedHull } from './upturned-hull.ts';
import { whiteChurch } from './white-church.ts';
import { woodenTown } from './wooden-town.ts';

/** The drawing of each landmark: its foot at 0 0, 100 units high unless its file says otherwise. */
export const motifs: Record<string, () => string> = {
	'brick-distillery': brickDistillery,
	'canal-lock': canalLock,
	'canal-steamer': canalSteamer,
	dome,
	'floating-bridge': floatingBridge,
	'freight-bridge': freightBridge,
	'glass-vault': glassVault,
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
	'spire-church': spireChurch,
	steelworks,
	'suspension-bridge': suspensionBridge,
	'temple-hall': templeHall,
	'timber-tower': timberTower,
	'town-church': townChurch,
	transformer,
	'upturned-hull': upturnedHull,
	'white-church': whiteChurch,
	'wooden-town': woodenTown,
	'grain-shore': grainShore,
	headland,
	'white-farm': whiteFarm,
	avenue,
	furrows,
	'ski-cabin': skiCabin,
	'ski-track': skiTrack,
	bales,
	'works-hall': worksHall,
	'open-door': openDoor,
	'page-fields': pageFields,
	flags,
} satisfies Record<MotifName, () => string>;
