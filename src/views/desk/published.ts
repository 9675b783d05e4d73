/** A page as it is told in a language. */
export interface Told {
	locale: string;
	title: string;
	summary: string;
	path: string;
}

/** What the site has published of a page. */
export interface Published {
	/** Its short address, if it has one. */
	short: string | undefined;
	told: Told[];
	/** The picture of links to it, from this server, and what it shows. */
	picture: { src: string; alt: string };
	/** Where its card is to be had, if it has one. */
	card: string | undefined;
}

const meta = (page: Document, name: string) =>
	page.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content ?? '';
const pathOf = (address: string) => new URL(address, location.href).pathname;

/**
 * A page of the site as it is published, its scripts asleep; nothing if there is none at the path. Throws where it
 * cannot be fetched.
 */
async function pageAt(path: string): Promise<Document | undefined> {
	const answer = await fetch(path);
	if (!answer.ok || !answer.headers.get('content-type')?.includes('html')) return undefined;
	// The policy of this page lets the colours of another one not through, and would say so.
	const text = (await answer.text()).replace(/<style\b.*?<\/style>/gs, '');
	const page = new DOMParser().parseFromString(text, 'text/html');
	// Some hosts answer with a page of theirs where there is none.
	return meta(page, 'url') && pathOf(meta(page, 'url')) === path ? page : undefined;
}

/** Whether the text of a page is in the language of the page. */
const isOwn = (page: Document) => meta(page, 'locale').split('_')[0] === page.documentElement.lang.split('-')[0];

function toldOn(page: Document): Told {
	const title = meta(page, 'title').replace(` – ${meta(page, 'site_name')}`, '');
	return {
		locale: page.documentElement.lang,
		title,
		summary: meta(page, 'description'),
		path: pathOf(meta(page, 'url')),
	};
}

/** The same page in all languages, as its footer or the choice at a short address names them. */
const languagesOf = (page: Document) =>
	[...page.querySelectorAll<HTMLAnchorElement>('.site-foot a[lang][hreflang], a[data-also]')].map((link) => ({
		lang: link.lang,
		path: pathOf(link.getAttribute('href')!),
	}));

/**
 * What the site has published at a path, read off its pages: nothing that somebody typed is in it. Takes the language
 * that the picture is wanted in. Nothing where there is no page; throws where it cannot be fetched.
 */
export async function publishedAt(path: string, locale: string): Promise<Published | undefined> {
	const first = await pageAt(path);
	if (!first) return undefined;
	const languages = languagesOf(first);
	const pages = await Promise.all(
		languages.map((language) => (language.path === path ? Promise.resolve(first) : pageAt(language.path))),
	);
	const own = pages.filter((page) => page !== undefined).filter(isOwn);
	const shown = own.find(({ documentElement: { lang } }) => lang === locale) ?? own[0] ?? first;
	const isShort = first.querySelector('a[data-also]') !== null;
	return {
		short: isShort ? path : (first.querySelector('link[rel=shortlink]')?.getAttribute('href') ?? undefined),
		told: own.map(toldOn),
		picture: { src: pathOf(meta(shown, 'image')), alt: meta(shown, 'image:alt') },
		card: shown.querySelector('a[href$="#embed"]')?.getAttribute('href') ?? undefined,
	};
}
