import type { APIRoute } from 'astro';
import type { Contact } from '../../../collections/contact.ts';
import { contactCards } from '../../../site/contact-cards.ts';
import { derivations } from '../../../site/derived.ts';
import { pathOf } from '../../../site/page-model.ts';
import { pages } from '../../../site/pages.ts';

export const getStaticPaths = () =>
	pages
		.filter(derivations.contacts.of)
		.map((page) => ({
			params: { locale: page.locale, path: pathOf(page) },
			props: { contacts: 'contacts' in page.facts.data ? page.facts.data.contacts : [] },
		}));

export const GET: APIRoute<{ contacts: Contact[] }> = ({ props }) =>
	new Response(contactCards(props.contacts), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
