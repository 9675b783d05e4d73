const KEY = 'our-move';

/** What the device remembers of the answers; nothing where it forbids that. */
export function remembered(): string | undefined {
	try {
		return localStorage.getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Lets the device remember the answers, or forget them without any. */
export function remember(address: string | undefined) {
	try {
		if (address === undefined) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, address);
	} catch {
		// The answers still stand in the address.
	}
}
