import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from '../settings.ts';

/** Absolute path of the content folder. */
export const contentDir = resolve(settings.contentDir ?? 'content');

/**
 * The names of the folders in a folder; none where there is no such folder. Hidden ones belong to editors and
 * systems, and links lead out of the content.
 */
export const foldersIn = (folder: string) =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
				entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : [],
			)
		: [];
