import { getCollection } from 'astro:content';
import { crowKm } from '../charts/compass.ts';
import { unmarked } from '../i18n/foreign.ts';
import { kilometres, number } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { entriesAbout, tradesOf, type Topical } from './entries.ts';
import { placeName, valueOf, written } from './figures.ts';
import { pageAt, pageOf, type PageOf } from './pages.ts';

type Place = PageOf<'municipalities'>;
type Wish = PageOf<'tools'>['facts']['data']['wishes'][number];

/** What a place has of a wish: the number that counts, and how it is written. */
export interface Had {
	value: number;
	words: string;
}

const areas = new Map((await getCollection('areas')).map(({ id, data }) => [id, data]));
const occupations = await getCollection('occupations');

const cityOf = ({ facts, locale }: Place) => pageOf('regions', facts.data.region, locale).facts.data.compareWith;

const crow = (place: Place, to: { lat: number; lon: number }, name: string): Had => {
	const value = Math.round(crowKm(place.facts.data.coordinates, to));
	const words = { km: kilometres(value, place.locale), place: unmarked(name) };
	return { value, words: translator(place.locale).t('find.crow', words) };
};

function toCity(place: Place) {
	const city = cityOf(place);
	const at = areas.get(city)?.coordinates;
	return at && crow(place, at, placeName(city, place.locale));
}

function toHospital(place: Place) {
	const said = place.facts.data.briefing.care?.says.find(({ what }) => what === 'hospital');
	const at = said && 'place' in said && said.place ? pageAt(`municipalities/${said.place}`, place.locale) : undefined;
	return at?.kind === 'municipalities' ? crow(place, at.facts.data.coordinates, at.text.data.title) : undefined;
}

const has = (value: boolean, locale: string): Had => ({
	value: Number(value),
	words: translator(locale).t(value ? 'find.has' : 'find.hasNot'),
});

function directTrain(place: Place) {
	const says = place.facts.data.briefing.travel?.says;
	return (
		says &&
		has(
			says.some((said) => said.what === 'direct' && said.place === cityOf(place)),
			place.locale,
		)
	);
}

/** The price of a home against that in the big city, by the indicator that has both. */
function againstCity(place: Place): Had | undefined {
	const city = cityOf(place);
	for (const id of ['house-price', 'square-metre-price']) {
		const page = pageAt(`statistics/${id}`, place.locale) as PageOf<'statistics'> | undefined;
		const [own, theirs] = [place.id, city].map((of) => page && valueOf(page.facts, of));
		if (!own || !theirs) continue;
		const value = (own.value / theirs.value) * 100;
		const words = {
			value: number(value, { kind: 'share', decimals: 0 }, place.locale),
			place: unmarked(placeName(city, place.locale)),
		};
		return { value, words: translator(place.locale).t('find.against', words) };
	}
	return undefined;
}

const measures = {
	'km-to-city': toCity,
	'km-to-hospital': toHospital,
	'direct-train': directTrain,
	'price-against-city': againstCity,
};

/** What a place has of a wish that hangs on no answer; nothing where it is not known. */
export function hadOf(wish: Wish, place: Place): Had | undefined {
	const { statistic, measure, having } = wish;
	if (having)
		return has(
			having.some((one) => one.place === place.id),
			place.locale,
		);
	if (measure) return measure in measures ? measures[measure as keyof typeof measures](place) : undefined;
	const page = pageAt(`statistics/${statistic}`, place.locale) as PageOf<'statistics'>;
	const value = valueOf(page.facts, place.id);
	return value && { value: value.value, words: unmarked(written(page, value)) };
}

/** How many careers, employers and clusters of each trade the site has at a place itself. */
export function tradesAt(place: Place): Record<string, number> {
	const all = (['stories', 'employers', 'clusters'] as const).flatMap(
		(kind) => entriesAbout(kind, place.id, place.locale) as Topical[],
	);
	const counted = new Map<string, number>();
	for (const trade of all.flatMap(tradesOf)) counted.set(trade, (counted.get(trade) ?? 0) + 1);
	return Object.fromEntries(counted);
}

/** The trades of every occupation. */
export const tradesOfJobs = Object.fromEntries(occupations.map(({ id, data }) => [id, data.trades]));
