import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, foldersIn } from './dir.ts';

const idsByKind = new Map<string, string[]>();

/**
 * The ids of a kind: the names of its folders. Thousands of references ask for them in one turn, in which nothing
 * changes on the disk.
 */
export function idsOf(kind: string): string[] {
	if (!idsByKind.size) setImmediate(() => idsByKind.clear());
	const ids =
		idsByKind.get(kind) ??
		foldersIn(join(contentDir, kind)).filter((name) => existsSync(join(contentDir, kind, name, 'facts.yaml')));
	idsByKind.set(kind, ids);
	return ids;
}
