import { Temporal } from 'temporal-polyfill';
import { settings } from './settings.ts';

/** The day of the build: what is past, current or old is so on this day. `BUILD_DATE` sets another, as the tests do. */
export const today = settings.buildDate ? Temporal.PlainDate.from(settings.buildDate) : Temporal.Now.plainDateISO();

/**
 * The later of the day of the build and that of the machine: what lies after both is to come, whichever day a build
 * is made for.
 */
export const latestDay = [today, Temporal.Now.plainDateISO()].sort(Temporal.PlainDate.compare).at(-1)!;
