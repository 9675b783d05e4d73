import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';

/** A whole content of six small places, which tests of code run on. It shows every kind once. */
export const EXAMPLE = 'tests/example';

/** A copy of the example content that a test can break. */
export function copyOfContent() {
	const dir = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
	cpSync(EXAMPLE, dir, { recursive: true });
	const at = (file: string) => join(dir, file);
	return {
		dir,
		at,
		write: (file: string, text: string) => writeFileSync(at(file), text),
		/** Replaces the first match; throws if there is none, so that no test passes on an unbroken copy. */
		replace(file: string, from: RegExp | string, to: string | ((found: string) => string)) {
			const text = readFileSync(at(file), 'utf8');
			const changed = text.replace(from, to as string);
			if (changed === text) throw new Error(`${file} does not hold ${from}.`);
			writeFileSync(at(file), changed);
		},
		append: (file: string, text: string) => writeFileSync(at(file), `${readFileSync(at(file), 'utf8')}\n${text}\n`),
	};
}

/**
 * A folder in which a build keeps what it need not make again: new, but for pictures to share, which all builds of the
 * example draw alike.
 */
export function newCache(): string {
	const dir = mkdtempSync(join(tmpdir(), 'cache-'));
	const shared = resolve('.cache/kit/share');
	mkdirSync(shared, { recursive: true });
	symlinkSync(shared, join(dir, 'share'));
	return dir;
}

/**
 * Runs one of the project's scripts, of this project or of a copy of it, on some content. Gives its exit code and
 * all that it said.
 */
export function runScriptIn(
	cwd: string,
	script: string,
	env: Record<string, string>,
	...args: string[]
): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const child = spawn(process.execPath, [`scripts/${script}`, ...args], { cwd, env: { ...process.env, ...env } });
		let output = '';
		child.stdout.on('data', (data) => (output += data));
		child.stderr.on('data', (data) => (output += data));
		child.on('close', (code) => done({ code, output }));
	});
}

/** Runs one of the project's scripts on some content. */
export const runScript = (script: string, env: Record<string, string>, ...args: string[]) =>
	runScriptIn('.', script, env, ...args);

/**
 * What the check says of some content, a line for each mistake. In this process, with its modules read anew, since
 * they read the folder once: a process for each mistake would take minutes. Not for tests that run side by side.
 */
export async function mistakesIn(dir: string): Promise<string[]> {
	vi.resetModules();
	vi.stubEnv('CONTENT_DIR', dir);
	const [{ check }, { show }] = await Promise.all([
		import('../src/checks/check.ts'),
		import('../src/content/problem.ts'),
	]);
	const mistakes = (await check()).map(show);
	vi.unstubAllEnvs();
	return mistakes;
}
