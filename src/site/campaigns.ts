import { inSite } from '../site-address.ts';

/** The short address of a campaign, by its code. */
export const shortHref = (code: string) => inSite(`/k/${code}/`);
