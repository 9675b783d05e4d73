import { MARKS } from '../charts/marks.ts';
import { smallChart, type Dot } from '../charts/small-chart.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { digest } from '../share/cache.ts';
import { inSite } from '../site-address.ts';
import { groupsOf } from './findings.ts';
import { municipalitiesWith, type Value } from './figures.ts';
import { pageOf, pagesIn, type Page, type PageOf } from './pages.ts';

/** The number of the mark of each municipality, the same in every chart. */
const marks = memoize(
	() => 'all',
	() => new Map(pagesIn('municipalities', defaultLocale.code).map(({ id }, at) => [id, at])),
);

/** The mark and the colours of a municipality in charts. */
export function lookOf(place: string) {
	const { accent, accentDark } = pageOf('municipalities', place, defaultLocale.code).facts.data.inks;
	return { mark: marks().get(place)!, light: accent, dark: accentDark };
}

/** The styles that give marks and bars the colours of their municipalities, by day and on dark pages. */
export const looksCss = (places: readonly string[]) => {
	const rules = (of: 'light' | 'dark') =>
		places.map((place) => `.of-${place}{fill:${lookOf(place)[of]};stroke:${lookOf(place)[of]}}`).join('');
	return places.length === 0
		? ''
		: `${rules('light')}@media screen and (prefers-color-scheme:dark){${rules('dark')}}.outlined.outlined{fill:none}`;
};

/** The municipalities that a key to all charts names: none where they are more than the marks that differ. */
export function inKey(locale: string): PageOf<'municipalities'>[] {
	const all = pagesIn('municipalities', locale);
	return all.length <= MARKS ? all : [];
}

/** The municipalities whose marks stand on a page: those of its chart, or of the key to all charts. */
export function markedOn(page: Page): string[] {
	if (page.kind === 'statistics') return municipalitiesWith(page);
	return page.kind === 'lists' && page.id === 'statistics' ? inKey(page.locale).map(({ id }) => id) : [];
}

const dotOf = ({ place, value }: Value): Dot => ({ value, ...lookOf(place) });

/** The small chart of an indicator: its address, its size, and its file. The same in every language. */
export const smallChartOf = memoize(
	({ id }: PageOf<'statistics'>) => id,
	(page) => {
		const lines = groupsOf(page).map(({ values, against, others }) => ({
			dots: values.map(dotOf),
			against: against?.value,
			others: others.map(({ value }) => value),
		}));
		const { svg, ...size } = smallChart(lines);
		const name = `${page.id}-${digest(svg)}`;
		return { name, svg, ...size, href: inSite(`/charts/${name}.svg`) };
	},
);

/** The small charts of all indicators. */
export const smallCharts = () => pagesIn('statistics', defaultLocale.code).map(smallChartOf);
