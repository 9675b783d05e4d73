/** Whether a published thing, such as `packs/<id>`, is a page made of others, with no word of its own in its address. */
export const isMadeOfOthers = (of: string) => /^(facets|packs)\//.test(of);

const above = (path: string) => path.replace(/[^/]+\/$/, '');

/**
 * Where a pack leads that has no more work to show: to where those of its place are chosen, or to the place itself.
 * Takes what was published and the addresses that are left; gives nothing for all that is no pack.
 */
export const abovePack = ({ path, of }: { path: string; of: string }, left: Set<string>): string | undefined =>
	of.startsWith('packs/') ? [above(path), above(above(path))].find((at) => left.has(at)) : undefined;
