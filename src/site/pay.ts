import { getCollection } from 'astro:content';
import { period } from '../i18n/format.ts';
import { unmarked } from '../i18n/foreign.ts';
import { translator } from '../i18n/translate.ts';
import { countryName } from '../i18n/format.ts';

const countries = await getCollection('countries');

/** What work pays in each country, whatever it is: half of all who work full time earn more. */
export function nationsPay(locale: string): Record<string, { median: number; note: string }> {
	return Object.fromEntries(
		countries.flatMap(({ data: { code, money, sources } }) => {
			if (!money) return [];
			const { median, period: when, source } = money.pay;
			const { publisher } = sources.find(({ id }) => id === source)!;
			const words = { place: countryName(code, locale), period: period(when, locale), publisher };
			return [[code, { median, note: unmarked(translator(locale).t('pay.median', words)) }]];
		}),
	);
}
