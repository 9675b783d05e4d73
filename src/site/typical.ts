import { unmarked } from '../i18n/foreign.ts';
import { converted } from '../money/difference.ts';
import { nationAt, sideOf } from '../money/form.ts';
import { leftOf } from '../money/household.ts';
import type { Gap, Left } from '../money/types.ts';
import type { Answers } from '../tools/fields.ts';
import { placeName } from './figures.ts';
import { moneyData } from './money.ts';
import { pagesIn, type PageOf } from './pages.ts';

type Household = PageOf<'tools'>['facts']['data']['households'][number];

/** What must be known before a sum says anything; the others are left out, and the page says so. */
const NEEDED: Gap[] = ['place', 'pay', 'rent', 'price'];

/** What a typical household has left at a place, if enough is known. */
function leftAt({ jobs, ages, home }: Household, place: string, weeks: number, locale: string) {
	const data = { ...moneyData(locale), weeks };
	const [job1, job2] = jobs;
	const answers: Answers = {
		to: place,
		adults: jobs.length,
		homeThere: home,
		children: ages,
		...(job1 ? { job1 } : {}),
		...(job2 ? { job2 } : {}),
	};
	const side = sideOf(data, answers, 'There');
	const nation = nationAt(data, answers, 'There');
	const left: Left | undefined = side && leftOf(side);
	return left && nation && !left.gaps.some((gap) => NEEDED.includes(gap)) ? { left, nation } : undefined;
}

/**
 * What a typical household has left a month at every municipality, and how much more or less that is than in the big
 * city of each region, in the money of the municipality; and the names of the places where a price is not known.
 */
export function typicalRows(household: Household, weeks: number, locale: string) {
	const at = (id: string) => ({ name: unmarked(placeName(id, locale)), found: leftAt(household, id, weeks, locale) });
	const cities = [...new Set(pagesIn('regions', locale).flatMap(({ facts }) => facts.data.compareWith ?? []))].map(at);
	const places = pagesIn('municipalities', locale).map(({ id }) => at(id));
	const beside = cities.flatMap(({ found }) => found ?? []);
	const rows = places.flatMap(({ name, found }) => {
		if (!found) return [];
		const { left, nation } = found;
		const differences = beside.map((city) => left.sum - converted(city.left.sum, city.nation, nation));
		return [{ name, left: left.sum, currency: left.currency, differences }];
	});
	const names = (some: typeof places) => some.map(({ name }) => name);
	return {
		rows,
		cities: names(cities.filter(({ found }) => found)),
		without: names([...places, ...cities].filter(({ found }) => !found)),
	};
}
