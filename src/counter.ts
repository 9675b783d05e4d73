import { settings } from './settings.ts';

/** Who counts, where visits are told to, and the id that the site has there. */
export interface Counter {
	kind: 'matomo' | 'plausible' | 'goatcounter';
	/** Its name, as people know it. */
	name: string;
	address: string;
	origin: string;
	/** Empty where the address says enough. */
	site: string;
}

const KNOWN = { matomo: 'Matomo', plausible: 'Plausible', goatcounter: 'GoatCounter' } as const;
const LIKE = 'Write it like matomo https://stats.your-site.org 3, plausible https://plausible.io your-site.org or';

const isKnown = (kind: string): kind is Counter['kind'] => kind in KNOWN;

/** Reads the setting of a counter; says what is wrong with it, with the mend. Without one nothing is counted. */
export function counterIn(setting = ''): { counter?: Counter; mistake?: string } {
	if (!setting.trim()) return {};
	const [kind = '', address = '', site = '', ...more] = setting.trim().split(/\s+/);
	const wrong = (what: string) => ({
		mistake: `COUNTER "${setting}" ${what}. ${LIKE} goatcounter https://you.goatcounter.com.`,
	});
	if (!isKnown(kind)) return wrong('names no counter that the site knows');
	if (!/^https:\/\/[^/\s;,'"]+(\/[\w./-]*)?$/.test(address) || !URL.canParse(address))
		return wrong('lacks an address that starts with https://');
	if (more.length || !/^[\w.-]*$/.test(site)) return wrong('holds more than a name, an address and an id');
	if (kind !== 'goatcounter' && !site) return wrong('lacks the id that the site has there');
	const { origin } = new URL(address);
	return { counter: { kind, name: KNOWN[kind], address: address.replace(/\/$/, ''), origin, site } };
}

/** What counts visits, and what is wrong with the setting; nothing unless `COUNTER` is set. */
export const { counter, mistake: counterMistake } = counterIn(settings.counter);
