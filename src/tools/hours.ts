/** How somebody goes to work: days a week, and minutes one way; of which there may be two adults. */
export interface Commute {
	days: number;
	minutes: number;
}

/** Hours that an adult gets back, or loses where they are negative. */
export interface HoursBack {
	now: number;
	there: number;
	week: number;
	/** Days and nights of 24 hours in a year. */
	yearDays: number;
}

/** Hours that a month of full-time work has: 40 hours a week. */
export const HOURS_A_MONTH = (40 * 52) / 12;

/** Hours a week on the way, there and back. */
export const weekly = ({ days, minutes }: Commute) => (days * minutes * 2) / 60;

/** What a move gives or takes, for all adults together. Takes both ways of each, and the weeks that they work a year. */
export function hoursBack(adults: { now: Commute; there: Commute }[], weeks: number): HoursBack {
	const sum = (side: 'now' | 'there') => adults.reduce((hours, adult) => hours + weekly(adult[side]), 0);
	const [now, there] = [sum('now'), sum('there')];
	return { now, there, week: now - there, yearDays: ((now - there) * weeks) / 24 };
}

/** What time is worth a month at a pay: a yardstick, nobody is paid it. */
export const worthOf = (hoursAWeek: number, weeks: number, pay: number) =>
	((hoursAWeek * weeks) / 12) * (pay / HOURS_A_MONTH);
