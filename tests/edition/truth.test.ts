import { expect, test } from 'vitest';
import { readEntries } from '../../src/collections/entries.ts';

interface Source {
	id: string;
	url: string;
	via?: { url: string };
}

const { entries } = readEntries();
// Guides are checked step by step, each against the source that its reader meets.
const sources = entries.flatMap(({ kind, id, data }) =>
	((data?.['sources'] ?? []) as Source[]).map((source) => ({ ...source, at: `${kind}/${id}#${source.id}` })),
);

/** Hosts that hold copies of encyclopaedias, documents, news and data of others. */
const COPIES =
	/(^|\.)(docplayer|doczz|docslib|abcdocz|5dok|studylibsv|scribd|1library|vdocuments|wikisum|infokontak|wiki\.mar|wiki\.x|jakami|osmarks|datana|memim|qa\.edu|ru24|earthpressnews|europesays|postsen|newsdirectory3|digitpatrox|texttv|skolkoll|staging\.stange)\.\w+$/;
/** Those who publish work of their own there. */
const AUTHORS = /^\/(Region-Dalarna|Skatteetaten|janbjorge)\//;
const isCopy = ({ hostname, pathname }: URL) =>
	COPIES.test(hostname) || (hostname === 'github.com' && !AUTHORS.test(pathname));

test('a source is the original: a copy that was read stands beside it, at another address', () => {
	const copies = sources.filter(({ at, url }) => !at.startsWith('guides/') && isCopy(new URL(url)));
	const twice = sources.filter(({ at, url, via }) => !at.startsWith('guides/') && via?.url === url);
	expect({ copies: copies.map(({ at, url }) => `${at} ${url}`), twice: twice.map(({ at }) => at) }).toEqual({
		copies: [],
		twice: [],
	});
});

interface Indicator {
	topic: string;
	sources: { retrieved: string }[];
	values: { place: string; period: string }[];
}

/** The months since the year nought until the end of a period, be it a year, a month, a day or two of them. */
function monthOf(period: string) {
	const [year, month = '12'] = period.split('/').at(-1)!.split('-');
	return Number(year) * 12 + Number(month);
}

const FOUR_YEARS = 48;

test('what a municipality shows of its work is at most four years older than the day on which it was fetched', () => {
	const indicators = new Map(
		entries.filter(({ kind }) => kind === 'statistics').map(({ id, data }) => [id, data as unknown as Indicator]),
	);
	const isOld = (indicator: Indicator, place: string) => {
		const newest = Math.max(
			...indicator.values.filter((value) => value.place === place).map(({ period }) => monthOf(period)),
		);
		return newest < Math.max(...indicator.sources.map(({ retrieved }) => monthOf(retrieved))) - FOUR_YEARS;
	};
	const shown = entries
		.filter(({ kind }) => kind === 'municipalities')
		.flatMap(({ id, data }) =>
			(data!['figures'] as string[]).map((figure) => ({ id, figure, indicator: indicators.get(figure)! })),
		);
	const old = shown.filter(({ id, indicator }) => indicator.topic === 'work' && isOld(indicator, id));
	expect(old.map(({ id, figure }) => `${id} ${figure}`)).toEqual([]);
});
