import { translator } from '../i18n/translate.ts';
import { countryName } from '../i18n/format.ts';
import { valueOf } from '../site/figures.ts';
import { pageAt, pagesIn, type PageOf } from '../site/pages.ts';

/** The line under the card of a municipality: its inhabitants. */
export function municipalityCaption({ id, locale }: PageOf<'municipalities'>) {
	const population = pageAt('statistics/population', locale) as PageOf<'statistics'> | undefined;
	const value = population && valueOf(population.facts, id);
	return value ? translator(locale).count('count.inhabitants', value.value) : '';
}

/** The line under the card of a region: its country and the number of its municipalities. */
export function regionCaption({ id, locale, facts }: PageOf<'regions'>) {
	const municipalities = pagesIn('municipalities', locale).filter((place) => place.facts.data.region === id);
	return `${countryName(facts.data.country, locale)}, ${translator(locale).count('count.municipalities', municipalities.length)}`;
}
