import type { APIRoute } from 'astro';
import { calendarOf } from '../../../site/ics-file.ts';
import { calendars, inCalendar } from '../../../site/calendars.ts';
import { pathOf } from '../../../site/page-model.ts';
import type { PageOf } from '../../../site/pages.ts';
import { today } from '../../../today.ts';

export const getStaticPaths = () =>
	calendars().map(({ page, name, events }) => ({
		params: { locale: page.locale, path: pathOf(page) },
		props: { name, events },
	}));

export const GET: APIRoute<{ name: string; events: PageOf<'events'>[] }> = ({ props, site }) =>
	new Response(calendarOf(props.events.map(inCalendar), props.name, { site: site!, on: today }), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
