import { fill } from '../../i18n/fill.ts';
import { numberIn } from '../../i18n/intl.ts';
import { codeOf } from './code.ts';
import { part, publicOf, words, given } from './given.ts';
import type { Published, Told } from './published.ts';
import { leastWidth, linkTo, type Channel } from './words.ts';

/** From two metres a code needs a tenth of that, in centimetres. */
const WALL = 20;

/** The size of the picture of a shared link. */
const SHARED = { width: 1200, height: 630 };

const putPicture = (name: string, picture: { src: string; alt: string }, size: { width: number; height: number }) =>
	part(name).replaceChildren(Object.assign(new Image(size.width, size.height), picture));

function showCode(link: string) {
	const { svg, png, modules } = codeOf(link);
	putPicture('code', { src: svg, alt: words('alt', { address: link }) }, { width: 200, height: 200 });
	part<HTMLAnchorElement>('svg').href = svg;
	part<HTMLAnchorElement>('png').href = png;
	const [mm, wall] = [leastWidth(modules), WALL].map((n) => numberIn(given.tag, n));
	part('size').textContent = words('size', { mm: mm!, wall: wall! });
}

/** What is sent by mail, as a post, and in an advertisement, in the language of a page. */
function messages({ locale, title, summary }: Told, link: string): string[] {
	const { hello, bye, more, ad } = given.texts[locale]!;
	return [
		[hello, `${title}\n${summary}`, link, bye].join('\n\n'),
		[title, summary, fill(more, { link })].join('\n\n'),
		fill(ad, { title, summary, link }),
	];
}

/** The texts of a language, open where it is that of the page. */
function textsIn(told: Told, channel: Channel): HTMLElement {
	const { locale, path } = told;
	const { label, dir } = given.texts[locale]!;
	const copy = part<HTMLTemplateElement>('language').content.cloneNode(true) as DocumentFragment;
	const box = copy.querySelector('details')!;
	box.open = locale === given.locale;
	Object.assign(copy.querySelector('summary')!, { textContent: label, lang: locale, dir });
	messages(told, linkTo(publicOf(path), channel)).forEach((value, at) => {
		const text = copy.querySelectorAll('textarea')[at]!;
		Object.assign(text, { id: `text-${locale}-${at}`, lang: locale, dir, value });
		copy.querySelectorAll('label')[at]!.htmlFor = text.id;
	});
	return box;
}

/** Shows a link to a page, its code, texts and picture. Takes what is published of it, where, and the channel. */
export function show({ short, told, picture, card }: Published, path: string, channel: Channel) {
	const own = told.find(({ locale }) => locale === given.locale)?.path ?? path;
	const link = linkTo(publicOf(short ?? own), channel);
	part('link').textContent = link;
	part('leads').hidden = !short;
	showCode(link);
	part('texts').replaceChildren(...told.map((language) => textsIn(language, channel)));
	putPicture('picture', picture, SHARED);
	part<HTMLAnchorElement>('download').href = picture.src;
	part('embedding').hidden = !card;
	part<HTMLAnchorElement>('card').href = card ?? '#link';
	part('result').hidden = false;
	part('status').textContent = words('made');
	part('result').querySelector('h2')!.focus();
}
