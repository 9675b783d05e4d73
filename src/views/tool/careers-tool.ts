import { group } from 'd3-array';
import { countryIn, numberIn } from '../../i18n/intl.ts';
import { vacancies } from '../../site/vacancies.ts';
import type { CareersData, Job } from '../../tools/careers-data.ts';
import { pagesFor, ranked, within, type WorkPlace } from '../../tools/careers.ts';
import type { Answers } from '../../tools/fields.ts';
import { element, link } from './elements.ts';
import type { Move, Tool } from './move.ts';
import { money } from './write.ts';

type CareersMove = Move<CareersData>;
/** Kilometres that are begun with. */
const REACH = 40;
const KINDS = ['stories', 'employers', 'clusters'] as const;

/** What the occupation is paid in a country, by each group that its statistics count. */
function payLines(job: Job, country: string, { given, words }: CareersMove): string[] {
	const { tag, data } = given;
	const written = (value: number) => money(tag, value, data.currencies[country]!);
	return job.pay
		.filter((pay) => pay.country === country)
		.map(({ label, median, low, high, period, by }) => {
			const range = low && high ? words('range', { low: written(low), high: written(high) }) : '';
			return words('pay', { place: countryIn(tag, country), label, median: written(median), period, by }) + range;
		});
}

/** What is known of a licence in a country. */
function licence(job: Job, country: string, { given, words }: CareersMove): HTMLElement {
	const asked = job.licences[country];
	const place = countryIn(given.tag, country);
	if (!asked) return element('li', words('noLicence', { place }));
	const line = element('li', `${words('licence', { place })} `);
	line.append(link(asked.href, asked.title));
	return line;
}

/** The official search of each country within reach, narrowed to its places and to the occupation. */
function searches(job: Job, reach: WorkPlace[], { given: { data }, words }: CareersMove): HTMLElement[] {
	return [...group(reach, ({ country }) => country)].flatMap(([country, places]) => {
		const search = data.searches[country];
		const work = job.search[country];
		if (!search || !work) return [];
		const href = vacancies(
			search,
			places.map((place) => place.search),
			[work],
		);
		const line = element('li');
		line.append(link(href, words('search', { what: job.name, name: search.name })));
		return [line];
	});
}

/** What one occupation has within reach. */
function jobPart(job: Job, here: WorkPlace, reach: WorkPlace[], from: string | undefined, move: CareersMove) {
	const ids = reach.map(({ id }) => id);
	const pages = pagesFor(job, ids, move.given.data.pages);
	const part = element('section');
	const lists = KINDS.flatMap((kind) => {
		const own = pages.filter((page) => page.kind === kind);
		if (!own.length) return [];
		const list = element('ul');
		list.append(
			...own.map(({ href, title }) => {
				const line = element('li');
				line.append(link(href, title));
				return line;
			}),
		);
		return [element('p', move.words(kind), 'label mt-3'), list];
	});
	const facts = element('ul', '', 'mt-3');
	const countries = [...new Set([from ?? here.country, here.country])];
	facts.append(
		...countries.flatMap((country) => payLines(job, country, move)).map((text) => element('li', text)),
		licence(job, here.country, move),
		...(job.match === 'exact' ? [] : [element('li', move.words('match'))]),
	);
	const found = element('ul', '', 'mt-3');
	found.append(...searches(job, reach, move));
	part.append(element('h3', job.name, 'mt-5 text-h3'), found, facts, ...lists);
	if (!pages.length) part.append(element('p', move.words('nothing'), 'mt-3'));
	return part;
}

/** The places of the site by what both have there. */
function showRanks(jobs: Job[], km: number, move: CareersMove) {
	const { data, tag } = move.given;
	const rows = ranked(jobs, data.places, data.pages, km).map(({ place, counts }) => {
		const row = element('tr');
		const head = element('th');
		head.setAttribute('scope', 'row');
		head.append(link(place.href, place.name));
		row.append(head, ...counts.map((count) => element('td', numberIn(tag, count))));
		return row;
	});
	const heads = [move.words('place'), ...jobs.map(({ name }) => name)].map((text) => {
		const head = element('th', text);
		head.setAttribute('scope', 'col');
		return head;
	});
	const line = element('tr');
	line.append(...heads);
	move.part('heads').replaceChildren(line);
	move.part('rows').replaceChildren(...rows);
}

function show(answers: Answers, move: CareersMove) {
	const { data, tag } = move.given;
	const ids = answers.adults === 2 ? [answers.job1, answers.job2] : [answers.job1];
	const jobs = ids.flatMap((id) => data.jobs.find((job) => job.id === id) ?? []);
	const here = data.places.find(({ id }) => id === answers.to);
	const isAsked = jobs.length === ids.length && here !== undefined;
	move.part('more').hidden = !isAsked;
	if (!isAsked) {
		move.part('answer').textContent = move.words('unasked');
		return move.say('');
	}
	const km = answers.reach ?? REACH;
	const reach = within(data.places, here, km);
	const counts = jobs.map((job) => {
		const { length } = pagesFor(
			job,
			reach.map(({ id }) => id),
			data.pages,
		);
		return move.words('count', { what: job.name, n: numberIn(tag, length) });
	});
	const text = move.words('answer', {
		place: here.name,
		km: numberIn(tag, km),
		what: counts.join(move.words('comma')),
	});
	move.part('answer').textContent = text;
	move.say(text);
	const from = answers.from ? move.given.places[answers.from]?.country : undefined;
	move.part('jobs').replaceChildren(...jobs.map((job) => jobPart(job, here, reach, from, move)));
	showRanks(jobs, km, move);
}

export const careersTool: Tool<CareersData> = {
	starts: (_, move) => ({ reach: { value: REACH, note: move.words('reachNote') } }),
	show,
};
