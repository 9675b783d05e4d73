import { period } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { inListOrder } from './entries.ts';
import { figureLocale, isOld, sourceOf, valueOf, written, type Value } from './figures.ts';
import { pageOf, type PageOf } from './pages.ts';
import { saidIn } from './text-language.ts';

/** A line of a card: a figure, or a fact. */
export interface Row {
	/** The place that it is about, where the card is about all places. */
	id?: string;
	label: string;
	value: string;
	note?: string;
}

const FIGURES = 3;

/** Who published a figure, for when, and what is to be known of it. */
export const sourceAndPeriod = (page: PageOf<'statistics'>, value: Value) => {
	const { t } = translator(page.locale);
	const when = period(value.period, page.locale);
	const hedges = [
		isOld(page.facts, value) && t('figures.old'),
		value.method !== 'published' && t(`method.${value.method}`),
	];
	return [sourceOf(page.facts, value).publisher, when, ...hedges.filter((words) => words !== false)].join(
		t('text.comma'),
	);
};

/** The first figures of a place among some indicators, of those that have one. */
export const figuresOf = (place: string, indicators: string[], locale: string): Row[] =>
	inListOrder(indicators.map((id) => pageOf('statistics', id, locale)))
		.flatMap((page) => {
			const value = valueOf(page.facts, place);
			return value ? [{ page, value }] : [];
		})
		.slice(0, FIGURES)
		.map(({ page, value }) => ({
			label: saidIn(page, page.text.data.title),
			value: saidIn({ locale, textLocale: figureLocale(page) }, written(page, value)),
			note: sourceAndPeriod(page, value),
		}));
