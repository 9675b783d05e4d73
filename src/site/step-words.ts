import { list, span } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { PageOf } from './pages.ts';

type Step = PageOf<'guides'>['facts']['data']['steps'][number];
type Term = Omit<NonNullable<Step['term']>, 'source'>;

/** When a step has to be done, in words: "within 3 months and 1 week of the move". */
export function termWords({ when, ...lengths }: Term, locale: string): string {
	const parts = (['month', 'week', 'day'] as const).flatMap((unit) => {
		const length = lengths[`${unit}s`];
		return length ? [span(length, length, unit, locale)] : [];
	});
	return translator(locale).t(`guide.${when}`, { time: list(parts, locale) });
}

/** What to bring, as a list. */
export function documentNames(documents: NonNullable<Step['documents']>, locale: string): string {
	const { t } = translator(locale);
	return list(
		documents.map((name) => t(`document.${name}`)),
		locale,
	);
}
