import { resolve } from 'node:path';

/** Absolute path of the content folder. `CONTENT_DIR` points elsewhere, as the tests do with a copy. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
