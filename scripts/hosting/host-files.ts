import { existsSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes } from '../../src/i18n/locales.ts';
import { base } from '../../src/site-address.ts';
import { headersFile } from './headers.ts';

/** The page of each language that says that there is nothing, where hosts look for it: the nearest 404.html above an address. */
function moveNotFound(folder: string) {
	for (const code of localeCodes) {
		const own = join(folder, code, '404');
		if (!existsSync(own)) continue;
		renameSync(join(own, 'index.html'), join(folder, code, '404.html'));
		rmdirSync(own);
	}
}

/** Writes what hosts read into the folder of a built site: headers, rules of ways, and that nothing is to be left out. */
export function writeHostFiles(folder: string) {
	moveNotFound(folder);
	writeFileSync(join(folder, '_headers'), headersFile(base));
	writeFileSync(join(folder, '_redirects'), localeCodes.map((code) => `${base}/${code}/* ${base}/${code}/404.html 404\n`).join(''));
	// GitHub Pages leaves out folders that begin with _ otherwise.
	writeFileSync(join(folder, '.nojekyll'), '');
}
