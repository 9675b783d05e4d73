import { join } from 'node:path';
import type { z } from 'astro/zod';
import { contentDir } from '../content/dir.ts';
import { readFile } from '../content/files.ts';
import { idsOf } from '../content/ids.ts';
import { readYaml } from '../content/yaml-file.ts';
import { allKinds, type AnyKind } from './kinds.ts';

/** What the facts of a kind hold. */
export type FactsOf<K extends AnyKind> = z.infer<(typeof allKinds)[K]['facts']>;

/**
 * The facts of all entries of a kind, by their ids, straight from their files: for what is known outside Astro, too.
 * Throws on facts that do not fit; `npm run check` says where.
 */
export function factsOf<K extends AnyKind>(kind: K): Map<string, FactsOf<K>> {
	const read = (id: string) => {
		const file = join(contentDir, kind, id, 'facts.yaml');
		return allKinds[kind].facts.parse(readYaml(file, readFile(file).text).data) as FactsOf<K>;
	};
	return new Map(idsOf(kind).map((id) => [id, read(id)]));
}
