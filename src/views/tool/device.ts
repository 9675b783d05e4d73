/** What a device can keep: the answers, and what the steps of a plan said when they were kept. */
type Kept = 'our-move' | 'our-plan';

/** What the device remembers; nothing where it forbids that. */
export function remembered(what: Kept): string | undefined {
	try {
		return localStorage.getItem(what) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Lets the device remember something, or forget it where there is none. */
export function remember(what: Kept, text: string | undefined) {
	try {
		if (text === undefined) localStorage.removeItem(what);
		else localStorage.setItem(what, text);
	} catch {
		// The answers still stand in the address.
	}
}
