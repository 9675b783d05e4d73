/** The id of a heading, from the slug that Markdown gave it: without the combining marks of some scripts, which HTML checkers refuse. */
export const anchor = (slug: string) => slug.normalize('NFC').replace(/\p{M}/gu, '');
