/** What pages may load and do, but for scripts and styles: Astro adds those, by their hashes. */
export const directives = [
	"default-src 'none'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'self'",
	"form-action 'self'",
] as const;
