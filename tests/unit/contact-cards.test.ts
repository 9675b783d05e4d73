import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Contact } from '../../src/collections/contact.ts';
import { contactCards, hasCards } from '../../src/site/contact-cards.ts';

const page = { topic: 'jobs', name: 'Page only', url: 'https://a.example/', language: 'en' } satisfies Contact;
const office = {
	...page,
	name: 'Ålder kommun, kontakt; växel',
	telephone: '+4624086000',
	email: 'info@a.example',
	source: 'x',
} satisfies Contact;

test('whoever can be rung or written to has a card, read by others as it was meant', () => {
	const text = contactCards([page, office, { ...page, name: 'Care', telephone: '1177', source: 'x' }]);
	expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
	const cards = (ICAL.parse(text) as unknown[][]).map((card) => new ICAL.Component(card as never));
	expect(cards).toHaveLength(2);
	const said = (name: string) => cards[0]!.getFirstPropertyValue(name);
	expect(['version', 'fn', 'tel', 'email', 'url'].map(said)).toEqual([
		'4.0',
		office.name,
		office.telephone,
		office.email,
		office.url,
	]);
	expect(cards[1]!.getFirstPropertyValue('email')).toBeNull();
});

test('an entry without anybody to ring has none', () => {
	expect(hasCards({ facts: { data: { contacts: [page] } } })).toBe(false);
	expect(hasCards({ facts: { data: {} } })).toBe(false);
	expect(hasCards({ facts: { data: { contacts: [office] } } })).toBe(true);
});
