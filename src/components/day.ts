/** The day on the reader's clock, like 2026-11-23. */
export const dayOf = (now = new Date()) =>
	new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
