import { smallChart, type Dot } from '../charts/small-chart.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { digest } from '../share/cache.ts';
import { inSite } from '../site-address.ts';
import { groupsOf } from './findings.ts';
import type { Value } from './figures.ts';
import { pageOf, pagesIn, type PageOf } from './pages.ts';

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
	return `${rules('light')}@media screen and (prefers-color-scheme:dark){${rules('dark')}}.outlined.outlined{fill:none}`;
};

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
