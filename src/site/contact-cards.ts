import ICAL from 'ical.js';
import type { Contact } from '../collections/contact.ts';

/** Those of some contacts who can be rung or written to: what an address book is for. */
const reachable = (contacts: Contact[]) => contacts.filter(({ telephone, email }) => telephone ?? email);

/** Whether an entry names somebody who can be rung or written to. */
export const hasCards = ({ facts: { data } }: { facts: { data: object } }) =>
	reachable((data as { contacts?: Contact[] }).contacts ?? []).length > 0;

function cardOf({ name, telephone, email, url }: Contact): string {
	const card = new ICAL.Component('vcard');
	const fields = { version: '4.0', kind: 'org', fn: name, org: name, tel: telephone, email, url };
	for (const [field, value] of Object.entries(fields)) if (value) card.addPropertyWithValue(field, value);
	return `${card.toString()}\r\n`;
}

/** A file for address books (vCard 4.0): a card for each contact who can be rung or written to, in their order. */
export const contactCards = (contacts: Contact[]) => reachable(contacts).map(cardOf).join('');
