import { expect, test } from 'vitest';
import { contact, telephone, toRing } from '../../src/collections/contact.ts';
import { openingHours } from '../../src/i18n/hours.ts';
import { written } from '../../src/i18n/telephone.ts';
import { planned } from '../../src/site/journeys.ts';

test.for([
	['+4624086000', '0240\u2011860 00'],
	['+4762562000', '62 56 20 00'],
	['+358912345678', '09 12345678'],
	['116117', '116 117'],
	['1177', '1177'],
	['112', '112'],
] as const)('%s is written %s in its country', ([number, there]) => {
	expect(written(number)).toBe(there.replaceAll(' ', '\u00a0'));
	expect(telephone.safeParse(number).success).toBe(true);
});

test.for(['0240-860 00', '+46 240 860 00', '+46', '+999123', 'call us', 46240860])(
	'%s is no number to ring',
	(number) => {
		expect(telephone.safeParse(number).success).toBe(false);
	},
);

test('a number, an address or hours need a source', () => {
	const given = { topic: 'municipality', name: 'Example', url: 'https://www.example.org/', language: 'en' };
	expect(contact.safeParse(given).success).toBe(true);
	expect(contact.safeParse({ ...given, telephone: '+4624086000' }).success).toBe(false);
	expect(contact.safeParse({ ...given, telephone: '+4624086000', source: 'page' }).success).toBe(true);
});

test('who thinks of moving rings a municipality, not a line for care or a landlord', () => {
	const given = { name: 'Somebody', url: 'https://www.example.org/', language: 'en', telephone: '+4624086000' };
	const rung = toRing([
		{ ...given, topic: 'care', telephone: '1177' },
		{ ...given, topic: 'housing' },
		{ ...given, topic: 'municipality', telephone: undefined },
		{ ...given, topic: 'municipality' },
	]);
	expect(rung).toEqual([{ ...given, topic: 'municipality' }]);
});

test('hours are said once for days that are alike, in the language of the page', () => {
	const open = [
		{ from: 'mo', to: 'fr', opens: '08:00', closes: '12:00' },
		{ from: 'mo', to: 'fr', opens: '13:00', closes: '16:15' },
		{ from: 'sa', to: 'sa', opens: '10:00', closes: '12:00' },
	] as const;
	expect(openingHours([...open], 'sv')).toBe('mån–fre 08:00–12:00 och 13:00–16:15; lör 10:00–12:00');
	expect(openingHours([...open], 'en')).toMatch(/^Mon–Fri .* and .*; Sat /);
});

test('a planner gets both stations, and no link is made of half of one', () => {
	const planner = { name: 'Example', language: 'en', url: 'https://www.example.org/?a={from.name}&b={to.id}' };
	expect(planned(planner, { name: 'Løten & co' }, { name: 'Oslo S', id: '1' })).toBe(
		'https://www.example.org/?a=L%C3%B8ten%20%26%20co&b=1',
	);
	expect(planned(planner, { name: 'Løten' }, { name: 'Oslo S' })).toBeUndefined();
});
