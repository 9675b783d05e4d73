import { municipalitiesWith } from '../../site/figures.ts';
import { pageOf, pagesIn } from '../../site/pages.ts';
import { picture } from './picture.ts';
import { LONG, standIn, WORDS, type Sample } from './samples.ts';

/** The components of texts, with the place of the page and its sources. */
export function proseSamplesIn(locale: string): Record<string, Sample[]> {
	const { sources, steps, figures } = standIn(locale).facts.data;
	const source = sources[0]!.id;
	const places = municipalitiesWith(pageOf('statistics', figures[0]!, locale)).slice(0, 3);
	return {
		Bars: [{ props: { title: LONG, names: `One; ${LONG}`, values: '10 7.5', sources: source } }],
		Callout: [{ props: { title: LONG }, slot: WORDS }],
		Chart: [{ props: { of: figures[0], places: places.join(' ') } }],
		Drawing: [{ props: { of: `stories/${pagesIn('stories', locale)[0]!.id}` } }],
		FactBox: [{ props: { title: 'Facts' }, slot: WORDS }],
		Figure: [{ props: { of: figures[0] } }],
		Hard: [{ slot: WORDS }],
		LeftToAsk: [{ slot: `<ul><li>${LONG}</li></ul>` }],
		Link: [{ props: { href: 'https://example.org/' }, slot: LONG }],
		LinkList: [{ props: { title: LONG }, slot: `<ul><li><a href="#">${LONG}</a></li></ul>` }],
		Picture: [{ props: { src: picture, alt: '', title: 'N. N., CC BY 4.0' } }],
		Quote: [{ props: { source }, slot: WORDS }],
		Ring: [
			{
				props: { title: 'Ring', centre: LONG },
				slot: `<ul><li><strong>One</strong> ${LONG}</li><li><strong>Two</strong></li><li>Three</li><li>Four</li></ul>`,
			},
		],
		Source: [{ props: { id: source } }],
		Step: [
			{ props: { id: steps[0]!.id, title: LONG }, slot: WORDS },
			{ props: { id: steps[1]!.id, title: 'Short' }, slot: WORDS },
		],
		Unfolding: [{ slot: `<h2 id="text-x">Section</h2>${WORDS}` }],
	};
}
