import { Temporal } from 'temporal-polyfill';
import { inSite } from '../site-address.ts';

/** The short address of a campaign, by its code. */
export const shortHref = (code: string) => inSite(`/k/${code}/`);

const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

/** Whether a campaign is still to come on a day, runs, or is over: the day after its last one. */
export function stateOf({ starts, ends }: { starts: string; ends: string }, on: Temporal.PlainDate): 'coming' | 'running' | 'over' {
	if (before(on, Temporal.PlainDate.from(starts))) return 'coming';
	return before(Temporal.PlainDate.from(ends), on) ? 'over' : 'running';
}
