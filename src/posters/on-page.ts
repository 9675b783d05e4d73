import { inksCss, seasonOf, type Inks } from './seasons.ts';

/** A drawing on a page: whose it is, and whether the reader can turn its season. */
export interface Shown {
	of: string;
	inks: Inks;
	choice?: boolean;
}

/** The class that inks the drawing of an entry. */
export const inkClass = (of: string) => `ink-${of.replace('/', '-')}`;

/** The season that pages open in: that of the day they were built. */
export const season = seasonOf(new Date().getMonth() + 1);

/** The style sheet of all drawings on a page. */
export const postersCss = (shown: Shown[]) => shown.map(({ of, inks, choice }) => inksCss(inkClass(of), inks, season, choice)).join('');
