import Color from 'colorjs.io';
import type { z } from 'astro/zod';
import type { inks } from '../collections/fields.ts';
import { memoize } from '../memoize.ts';

export type Inks = z.infer<typeof inks>;
export const seasons = ['spring', 'summer', 'autumn', 'lateAutumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

const QUARTERS = ['spring', 'summer', 'autumn', 'winter'] as const;
const BARE = 11;

/** The season of a month (1 to 12) in the north. In November the birches are bare, and no snow lies yet. */
export const seasonOf = (month: number): Season =>
	month === BARE ? 'lateAutumn' : QUARTERS[Math.floor(((month + 9) % 12) / 3)]!;

/** The four seasons that a reader turns between: autumn as it is on the day, golden or bare. */
export const turns = (shown: Season): Season[] =>
	seasons.filter((season) => season !== (shown === 'lateAutumn' ? 'autumn' : 'lateAutumn'));

/** Two colours mixed: `share` of the second. In OKLab, so that the eye sees an even step. */
const mix = (a: string, b: string, share: number) =>
	new Color(a).mix(b, share, { space: 'oklab', outputSpace: 'srgb' }).toString({ format: 'hex', collapse: false });

/** The inks of things that look alike everywhere: timber, stone, glass. */
const THINGS = {
	red: '#9a2419',
	white: '#f6eedd',
	roof: '#2f2a29',
	dark: '#26221f',
	stone: '#b9b0a2',
	brick: '#a2543a',
	steel: '#5f6f7a',
	glass: '#b7d3d8',
	wood: '#b98a55',
	yellow: '#e2b04a',
	window: '#f3d9a0',
	trunk: '#efe9dd',
	road: '#cfc3ab',
	rail: '#5a5048',
	snow: '#f7fafb',
	pit0: '#c8794a',
	pit1: '#a95c3b',
	pit2: '#8b452f',
	pit3: '#6a3026',
	pit4: '#4b211e',
	pit5: '#321817',
	verdigris: '#4f8f7c',
	hull1: '#4c6072',
	hull2: '#7b93a3',
	smoke: '#efe6d8',
};

const GRAIN = '#dba643';

/** All inks of a drawing by day in summer, from the few that a place names. */
function summer(inks: Inks): Record<string, string> {
	const last = inks.ridges.at(-1)!;
	const [back, front = back] = [inks.ground[0]!, inks.ground.at(-1)];
	return {
		...THINGS,
		...Object.fromEntries(inks.sky.map((colour, at) => [`sky${at}`, colour])),
		...Object.fromEntries([0, 1, 2, 3].map((at) => [`ridge${at}`, inks.ridges[at] ?? last])),
		sun: inks.sun,
		glint: inks.sun,
		water: inks.water ?? mix(last, inks.sky.at(-1)!, 0.5),
		ground0: back,
		ground1: inks.ground[1] ?? mix(back, front, 0.5),
		ground2: front,
		field0: inks.field?.[0] ?? GRAIN,
		field1: inks.field?.[1] ?? mix(GRAIN, '#8a5a1c', 0.3),
		field2: inks.field?.[2] ?? '#6f8a3d',
		forest: mix(last, '#16241c', 0.62),
		leaf: '#7d9a45',
		reed: '#a9a05c',
	};
}

const isLand = (name: string) => /^(ground|field)/.test(name);
const isSky = (name: string) => name.startsWith('sky');

/** How a season changes an ink. */
const turn: Record<Season, (name: string, colour: string) => string> = {
	summer: (_, colour) => colour,
	spring: (name, colour) => {
		if (isLand(name)) return mix(colour, '#9dbb5a', 0.42);
		if (name === 'leaf') return '#b5cf63';
		return isSky(name) ? mix(colour, '#d8ebea', 0.4) : colour;
	},
	autumn: (name, colour) => {
		if (isLand(name)) return mix(colour, '#a9652a', 0.38);
		if (name === 'leaf') return '#d9882c';
		if (isSky(name)) return mix(colour, '#d7a77c', 0.26);
		return /^(ridge|water)/.test(name) ? mix(colour, '#5b4a4f', 0.16) : colour;
	},
	lateAutumn: (name, colour) => {
		if (isLand(name)) return mix(colour, '#8b7c68', 0.55);
		if (isSky(name)) return mix(colour, '#cdd3dc', 0.5);
		if (name === 'water') return mix(colour, '#8d9aa6', 0.4);
		return name.startsWith('ridge') ? mix(colour, '#7f8792', 0.3) : colour;
	},
	winter: (name, colour) => {
		if (isLand(name)) return mix(colour, '#eef3f6', name.endsWith('2') ? 0.74 : 0.86);
		if (name === 'water') return mix(colour, '#e3edf2', 0.72);
		if (name.startsWith('ridge')) return mix(colour, '#dbe5ee', 0.42);
		if (isSky(name)) return mix(colour, '#dfe7f0', 0.46);
		return name === 'forest' ? mix(colour, '#8fa3ad', 0.16) : colour;
	},
};

const NIGHT = '#0d1626';

/** The sky after dusk: deep blue above, the place's own light over the horizon. `band` counts from the top. */
const afterglow = (colour: string, band: number, own: string) =>
	mix(
		mix(mix(colour, own, [0.1, 0.3, 0.55, 0.75][band]!), '#1d3560', [0.7, 0.5, 0.3, 0.12][band]!),
		NIGHT,
		[0.7, 0.56, 0.48, 0.4][band]!,
	);

/**
 * How dusk changes an ink: all goes dark in the place's own colour, windows light up, the sun is a moon, and snow lies
 * blue under it.
 */
function dusk(name: string, colour: string, { accent, accentDark }: Inks, season: Season) {
	if (name === 'window') return '#ffcf6b';
	if (name === 'sun') return '#f4ecd2';
	if (name === 'glint') return '#e9e2c8';
	if (name === 'snow') return mix(colour, '#3d5c96', 0.3);
	if (isSky(name)) return afterglow(colour, Math.min(Number(name.slice(3)), 3), accentDark);
	if (season === 'winter' && (isLand(name) || name === 'water')) return mix(colour, '#1f3a6e', 0.58);
	const own = mix(colour, accent, isLand(name) || name.startsWith('ridge') || name === 'water' ? 0.35 : 0);
	return mix(own, NIGHT, isLand(name) ? 0.55 : name.startsWith('ridge') ? 0.5 : 0.48);
}

const flags = (season: Season, night: boolean) => ({
	s: season === 'winter' ? '1' : '0',
	leaves: ['lateAutumn', 'winter'].includes(season) ? '0' : '1',
	harvest: ['spring', 'lateAutumn'].includes(season) ? '0' : '1',
	glints: season === 'winter' ? '.25' : '.75',
	day: night ? '0' : '1',
	night: night ? '1' : '0',
});

/**
 * All inks of a drawing in a season, by day or after dusk, and the few numbers that turn snow, leaves, bales and
 * moon on.
 */
export const inkSet = memoize(
	(inks: Inks, season: Season, night: boolean) => JSON.stringify([inks, season, night]),
	(inks, season, night): Record<string, string> => {
		const turned = Object.entries(summer(inks)).map(([name, colour]) => [name, turn[season](name, colour)] as const);
		const set = Object.fromEntries(
			turned.map(([name, colour]) => [name, night ? dusk(name, colour, inks, season) : colour]),
		);
		return { ...set, ...flags(season, night) };
	},
);
