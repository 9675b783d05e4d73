import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';

/** A step with its last day. */
export interface DatedStep {
	key: string;
	/** As `2027-02-28`. */
	day: string;
	title: string;
	/** The page that tells the step. */
	url: string;
	/** Who decides. */
	authority: string;
}

/**
 * Dated steps as a calendar file. Takes a name for the calendar, and the name of the site, which tells its entries
 * from those of others. They are notes on whole days, which leave the reader's own days free.
 */
export function planCalendar(steps: DatedStep[], name: string, host: string): string {
	const calendar = ical({ name, prodId: { company: host, product: 'plan' } });
	for (const { key, day, title, url, authority } of steps)
		calendar.createEvent({
			id: `plan-${key}@${host}`,
			summary: title,
			start: day,
			allDay: true,
			description: `${authority}\n${url}`,
			url,
			transparency: ICalEventTransparency.TRANSPARENT,
			busystatus: ICalEventBusyStatus.FREE,
		});
	return calendar.toString();
}
