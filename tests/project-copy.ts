import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project whose code a test can add to, on the packages of this one. */
export function copyOfProject() {
	const dir = mkdtempSync(join(tmpdir(), 'project-'));
	for (const part of PARTS) cpSync(part, join(dir, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
	return {
		dir,
		write: (file: string, text: string) => writeFileSync(join(dir, file), text),
		/** Replaces the first match; throws if there is none. */
		replace(file: string, from: string, to: string) {
			const text = readFileSync(join(dir, file), 'utf8');
			if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
			writeFileSync(join(dir, file), text.replace(from, to));
		},
	};
}
