import { locales } from '../../src/i18n/locales.ts';
import { allContentPages } from '../../src/site/content-pages.ts';
import { shortHrefs } from '../../src/site/short.ts';

/** A short address, a language of the site, and where readers of that language go. */
interface Way {
	from: string;
	locale: string;
	to: string;
}

/** The tags of the readers whom a language suits, as browsers send them. */
const tagsOf = new Map(locales.map(({ code, also }) => [code, [code, ...also]]));

const ways = (): Way[] =>
	allContentPages().flatMap((page) => {
		const from = shortHrefs(page).now;
		return from ? [{ from, locale: page.locale, to: page.href }] : [];
	});

/** What a browser sends that asks for one of some languages first. */
const askedFirst = (locale: string) => `^(${tagsOf.get(locale)!.join('|')})([-,;]|$)`;

/** Lines of `_redirects` that lead to a language, before the page at the address. Hosts that know none pass over them. */
export const shortForNetlify = () =>
	ways().map(({ from, locale, to }) => `${from} ${to} 302! Language=${tagsOf.get(locale)!.join(',')}\n`);

/** A block of nginx for each short address. */
export const shortForNginx = () =>
	[...Map.groupBy(ways(), ({ from }) => from)].map(([from, all]) => {
		const lines = all.map(
			({ locale, to }) =>
				`\tif ($http_accept_language ~* "${askedFirst(locale)}") { return 302 ${to}$is_args$args; }\n`,
		);
		return `location = ${from} {\n${lines.join('')}}\n`;
	});

/** All that Caddy needs for short addresses; the query goes along. Empty where there are none. */
export function shortForCaddy(): string {
	const readers = locales.map(({ code }) => `\t"~(?i)${askedFirst(code)}" ${code}\n`);
	const all = ways();
	if (!all.length) return '';
	const targets = all.map(({ from, locale, to }) => `\t"${locale} ${from}" ${to}\n`);
	return [
		`map {header.Accept-Language} {reader} {\n${readers.join('')}\tdefault ""\n}\n`,
		`map "{reader} {path}" {short} {\n${targets.join('')}\tdefault ""\n}\n`,
		'@shortAsked expression `{short} != "" && {query} != ""`\n',
		'@shortPlain expression `{short} != ""`\n',
		'redir @shortAsked {short}?{query} 302\n',
		'redir @shortPlain {short} 302\n',
	].join('');
}
