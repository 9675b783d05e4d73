import { crowKm } from '../charts/compass.ts';
import { duration, kilometres } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { inhabitantsOf, placeName } from './figures.ts';
import type { PageOf } from './pages.ts';

type Municipality = PageOf<'municipalities'>;
type Journey = Municipality['facts']['data']['journeys'][number];

const isTimed = (journey: Journey): journey is Journey & { minutes: number } => journey.minutes !== undefined;

/** A journey whose minutes a source gives: how, and how long. */
function journeyLine({ by, minutes }: { by?: Journey['by']; minutes: number }, locale: string) {
	return [by && translator(locale).t(`journeys.${by}`), duration(minutes, locale)].filter(Boolean).join(' ');
}

/** How far a place lies from the one that the page is about, and how long the way takes where a source says so. */
function fromHere(place: Municipality, here: Municipality) {
	const { locale } = place;
	const between = [
		...here.facts.data.journeys.filter(({ to }) => to === place.id),
		...place.facts.data.journeys.filter(({ to }) => to === here.id),
	].find(isTimed);
	const km = kilometres(Math.round(crowKm(here.facts.data.coordinates, place.facts.data.coordinates)), locale);
	return [
		translator(locale).t('map.away', { km, place: here.text.data.title }),
		...(between ? [journeyLine(between, locale)] : []),
	];
}

/**
 * What the card of a place on a map says: how many live there, and the way from the place that the page is about, or
 * else to the first place to which a source gives the time.
 */
export function cardOf(place: Municipality, here: Municipality | undefined): string[] {
	const { id, locale, facts } = place;
	const people = inhabitantsOf(id, locale);
	const first = facts.data.journeys.find(isTimed);
	const away = first ? [`${placeName(first.to, locale)}: ${journeyLine(first, locale)}`] : [];
	return [
		...(people === undefined ? [] : [translator(locale).count('count.inhabitants', people)]),
		...(here ? (here.id === id ? [] : fromHere(place, here)) : away),
	];
}
