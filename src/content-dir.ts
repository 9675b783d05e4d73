import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute path of the content folder. `CONTENT_DIR` points elsewhere, as the tests do with a copy. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The names of the folders in a folder; none where there is no such folder. Hidden ones belong to editors and systems. */
export const foldersIn = (folder: string) => (isFolder(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.') && isFolder(join(folder, name))) : []);
