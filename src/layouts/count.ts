/** What is told of a visit: the page, the names of its channel, and the site that it came from. */
export interface Visit {
	url: string;
	title: string;
	from: string;
}

interface Call {
	to: string;
	body?: string;
}

/** How each counter is told, by its documented interface for other programs: none sets a cookie then. */
export const calls: Record<string, (address: string, site: string, visit: Visit) => Call> = {
	matomo: (address, idsite, { url, title, from }) => ({
		to: `${address}/matomo.php?${new URLSearchParams({ idsite, rec: '1', url, action_name: title, urlref: from, send_image: '0' })}`,
	}),
	plausible: (address, domain, { url, from }) => ({
		to: `${address}/api/event`,
		body: JSON.stringify({ name: 'pageview', url, domain, referrer: from }),
	}),
	goatcounter: (address, _, { url, title, from }) => {
		const { pathname, search } = new URL(url);
		return { to: `${address}/count?${new URLSearchParams({ p: pathname + search, t: title, r: from })}` };
	},
};

const CHANNEL = ['utm_source', 'utm_medium', 'utm_campaign'];

/** A visit as it is told: of what follows `?` the names of a channel alone, of where it came from the site alone. */
export function visitOf(address: string, title: string, referrer: string): Visit {
	const { origin, pathname, searchParams } = new URL(address);
	const kept = new URLSearchParams(
		CHANNEL.flatMap((name) => (searchParams.has(name) ? [[name, searchParams.get(name)!]] : [])),
	);
	const query = kept.toString();
	const from = referrer && new URL(referrer).origin;
	return { url: origin + pathname + (query && `?${query}`), title, from: from === origin ? '' : from };
}

/** Tells the counter of this visit, unless the reader asks for none. */
export function tell({ kind = '', address = '', site = '' }: DOMStringMap) {
	const asks = navigator as { globalPrivacyControl?: boolean };
	if (asks.globalPrivacyControl || navigator.doNotTrack === '1') return;
	const { to, body } = calls[kind]!(address, site, visitOf(location.href, document.title, document.referrer));
	const sent = {
		mode: 'no-cors',
		credentials: 'omit',
		keepalive: true,
		...(body ? { method: 'POST', body } : {}),
	} as const;
	// A counter that does not answer is nothing that a reader should hear of.
	fetch(to, sent).catch(() => undefined);
}
