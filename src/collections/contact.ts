import { z } from 'astro/zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { language, localId, url } from './fields.ts';

const SHORT_NUMBER = /^\d{3,6}$/;

/** A number to ring as machines write it: +46 and the rest without spaces, or a short number such as 112. */
export const telephone = z
	.string({ error: 'must stand in quotes' })
	.refine((number) => SHORT_NUMBER.test(number) || parsePhoneNumberFromString(number)?.number === number, {
		error: "must be a whole number with its country and no spaces, like '+46240860000', or a short one, like '112'",
	});

/** The days of the week, as calendars write them. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "must be a time in quotes, like '08:00'" });

/** When somebody answers: from a day to a day, from a time to a time. */
const opening = z.strictObject({
	from: z.enum(weekdays).describe('The first day.'),
	to: z.enum(weekdays).describe('The last day.'),
	opens: clock.describe('From this time.'),
	closes: clock.describe('To this time.'),
});

const topics = [
	'municipality',
	'newcomers',
	'jobs',
	'housing',
	'school',
	'care',
	'business',
	'associations',
	'transport',
	'leisure',
] as const;

/** Whom to ask: the page where one acts, and the number or address that a source gives. */
export const contact = z
	.strictObject({
		topic: z.enum(topics).describe('What one can ask there.'),
		name: z.string().min(2).describe('Who answers, in the language of the page.'),
		url: url.describe('The address of the page.'),
		language: language.describe('The language of the page, like the name of a locale file.'),
		telephone: telephone.optional().describe('The number to ring.'),
		email: z.email({ error: 'must be an e-mail address' }).optional().describe('The address to write to.'),
		hours: z.array(opening).min(1).optional().describe('When somebody answers the telephone.'),
		source: localId.optional().describe('The id of the source in this file that gives number, address and hours.'),
	})
	.refine(({ telephone: number, email, hours, source }) => source || !(number || email || hours), {
		error: 'a number, an e-mail address or hours need a "source"',
		path: ['source'],
	});

export type Contact = z.infer<typeof contact>;
export type Topic = Contact['topic'];
export type Opening = z.infer<typeof opening>;

/**
 * Those whom somebody who thinks of moving rings: the municipalities that give a number, in the order of the file.
 * A line for care or a landlord is no answer to that.
 */
export const toRing = (contacts: Contact[]) =>
	contacts.flatMap((contact) =>
		contact.topic === 'municipality' && contact.telephone ? [{ ...contact, telephone: contact.telephone }] : [],
	);
