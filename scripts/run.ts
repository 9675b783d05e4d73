import { settings } from '../src/settings.ts';
import { counterMistake } from '../src/counter.ts';
import { addressMistake } from '../src/site-address.ts';
import { check } from '../src/checks/check.ts';
import { show } from '../src/content/problem.ts';

/** A mistake that is said in its message alone, without a stack. */
export class Refusal extends Error {}

/** Throws a Refusal that lists every mistake in the settings and the content, if there is one. */
export async function refuseMistakes() {
	const mistake = addressMistake ?? counterMistake;
	if (mistake) throw new Refusal(`${mistake} Nothing was changed.`);
	const problems = await check();
	if (problems.length)
		throw new Refusal(
			`${problems.map(show).join('\n')}\n\n${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in the content. Nothing was changed.`,
		);
}

/** The same, but for mistakes whose words hold some others: those that a command mends itself. */
export async function refuseMistakesBut(words: string) {
	const problems = (await check()).filter(({ message }) => !message.includes(words));
	if (problems.length) throw new Refusal(problems.map(show).join('\n'));
}

/** Runs a command. An error is printed as its message, and the exit code is 1; `DEBUG` shows where it comes from. */
export async function run(command: () => Promise<void> | void) {
	try {
		await command();
	} catch (error) {
		console.error((error as Error).message ?? error);
		if (settings.debug && !(error instanceof Refusal)) console.error(error);
		process.exit(1);
	}
}
