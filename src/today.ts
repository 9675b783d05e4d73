import { Temporal } from 'temporal-polyfill';

/** The day of the build: what is past, current or old is so on this day. `BUILD_DATE` sets another, as the tests do. */
export const today = process.env.BUILD_DATE ? Temporal.PlainDate.from(process.env.BUILD_DATE) : Temporal.Now.plainDateISO();
