import type { Answers } from '../tools/fields.ts';
import type { PageOf } from './pages.ts';
import { originIds, toolHref } from './tools.ts';

/** The address of the plan that holds the steps of a guide, for who comes from somewhere; nothing without a plan. */
export function planHref({ id, facts, locale }: PageOf<'guides'>, origin?: string): string | undefined {
	const { plan } = facts.data;
	const answers: Answers = {
		...(origin && originIds.includes(origin) ? { origin } : {}),
		...(plan === 'two' ? { adults: 2 } : {}),
		...(plan === 'asked' ? { guides: [id] } : {}),
	};
	return toolHref('plan', locale, answers);
}
