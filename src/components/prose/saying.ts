import type { Mark } from '../../charts/mark.ts';
import { list } from '../../i18n/format.ts';

/** What a chart says to readers who do not see it: its title, and each name with its value. */
export const saying = (title: string, marks: readonly Mark[], locale: string) =>
	`${title}: ${list(
		marks.map(({ name, written }) => `${name} ${written}`),
		locale,
	)}`;
