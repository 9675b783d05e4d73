import { inkSet, turns, type Inks, type Season } from './seasons.ts';

type InkSet = Record<string, string>;

const rule = (selector: string, set: InkSet) => {
	const inks = Object.entries(set).map(([name, value]) => `--${name}:${value}`);
	return inks.length ? `${selector}{${inks.join(';')}}` : '';
};
const only = (set: InkSet, wanted: (name: string, value: string) => boolean) =>
	Object.fromEntries(Object.entries(set).filter(([name, value]) => wanted(name, value)));

/** The names of the inks that a drawing asks for. */
export const inksIn = (drawing: string) => new Set([...drawing.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name!));

/** A drawing with its inks written out, for pictures that know no style sheets. */
export const inked = (drawing: string, set: InkSet) =>
	drawing.replace(/var\(--([\w]+)\)/g, (hole, name: string) => set[name] ?? hole);

/**
 * The style sheet that inks a file of a drawing in one season, by day and after dusk: no more inks than it asks
 * for.
 */
export function fileCss(drawing: string, inks: Inks, season: Season) {
	const asked = inksIn(drawing);
	const day = only(inkSet(inks, season, false), (name) => asked.has(name));
	const night = only(inkSet(inks, season, true), (name, value) => asked.has(name) && value !== day[name]);
	return `${rule('svg', day)}@media screen and (prefers-color-scheme:dark){${rule('svg', night)}}`;
}

/**
 * The style sheet that inks a drawing of a class: in one season, or in all, chosen by radio inputs `#season-<name>`.
 * Dark pages show it after dusk; print shows it by day. Each rule says only what differs from those before it, and names only the inks that are asked for.
 */
export function inksCss(className: string, inks: Inks, shown: Season, choice = false, asked?: Set<string>) {
	const own = `.${className}`;
	const setOf = (season: Season, dark: boolean) =>
		only(inkSet(inks, season, dark), (name) => !asked || asked.has(name));
	const [day, night] = [setOf(shown, false), setOf(shown, true)];
	const turned = (choice ? turns(shown).filter((season) => season !== shown) : []).map((season) => {
		const [byDay, byNight] = [setOf(season, false), setOf(season, true)];
		return {
			selector: `:root:has(#season-${season}:checked) ${own}`,
			day: only(byDay, (name, value) => value !== day[name]),
			// What the rule by day says outweighs the night of the shown season, and is said again.
			night: only(byNight, (name, value) => value !== night[name] || byDay[name] !== day[name]),
		};
	});
	const days = rule(own, day) + turned.map((season) => rule(season.selector, season.day)).join('');
	const dusk = only(night, (name, value) => value !== day[name]);
	const nights = rule(own, dusk) + turned.map((season) => rule(season.selector, season.night)).join('');
	return `${days}@media screen and (prefers-color-scheme:dark){${nights}}`;
}

/**
 * The style sheet of a drawing on a sheet of its own: season and hour are chosen by radio inputs `#season-<name>` and
 * `#hour-day` or `#hour-dusk`, and hold on paper too.
 */
export function sheetCss(className: string, inks: Inks, shown: Season, asked: Set<string>) {
	const chosen = (season: Season, hour: string) =>
		`:root:has(#season-${season}:checked):has(#hour-${hour}:checked) .${className}`;
	return turns(shown)
		.flatMap((season) =>
			(['day', 'dusk'] as const).map((hour) =>
				rule(
					chosen(season, hour),
					only(inkSet(inks, season, hour === 'dusk'), (name) => asked.has(name)),
				),
			),
		)
		.join('');
}
