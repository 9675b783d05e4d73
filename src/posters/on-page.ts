import { today } from '../today.ts';
import { inksCss } from './ink-css.ts';
import { seasonOf, type Inks, type Season } from './seasons.ts';

/**
 * A drawing on a page: whose it is; its inks, where it is drawn in the page itself; and whether the reader can turn
 * its season.
 */
export interface Shown {
	of: string;
	inks?: Inks;
	choice?: boolean;
	/** Whether two cards show it: entries without a drawing are shown with that of their place. */
	twice?: boolean;
	/** The season that it opens in, if not that of the day of the build. */
	season?: Season | undefined;
}

/** The class of the picture of an entry: it inks a drawing, and names it for the passage from card to page. */
export const inkClass = (of: string) => `ink-${of.replace('/', '-')}`;

/** The season that pages open in: that of the day they were built. */
export const season: Season = seasonOf(today.month);

// Cards and the heads of places only: a picture that lies under words would cover them on its way.
// A name that stands twice on a page stops the passage, so what two cards show has none.
const named = (className: string) => `:is(.card,.place-head) .${className}{view-transition-name:${className}}`;

/** The style sheet of all pictures on a page; of their inks only those that are asked for, where that is told. */
export const postersCss = (shown: Shown[], asked?: Set<string>) =>
	shown
		.map(
			({ of, inks, choice, twice, season: own = season }) =>
				(inks ? inksCss(inkClass(of), inks, own, choice, asked) : '') + (twice ? '' : named(inkClass(of))),
		)
		.join('');
