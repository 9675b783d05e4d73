/** The name of the server of an address, as people say it. */
export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
