import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const minutes = (n: number) => ({ testTimeout: n * 60_000, hookTimeout: n * 60_000 });

/** Tests of code run on a content of their own, so that they hold for whatever is built. */
const env = { CONTENT_DIR: 'tests/example' };

/** What is true of this edition alone is left out, with a word, where `content` is another's. */
const own = existsSync(`${process.env['CONTENT_DIR'] ?? 'content'}/regions/falun-borlange`);
if (!own) console.log('tests/edition is skipped: the content is that of another edition.');
const OPENS_SITE = 'tests/edition/*.site.test.ts';

/** What takes a minute or more, the longest first: begun last, it would run on alone. */
const SLOW = ['axe', 'every-page', 'base-path', 'print', 'lint', 'swap', 'errors', 'third-region', 'pack', 'search'];
const rank = ({ moduleId }: TestSpecification) =>
	SLOW.findIndex((name) => new RegExp(`/${name}(\\.site)?\\.test\\.ts$`).test(moduleId));

/** Test files in the order in which they begin. */
class SlowFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const slow = files.filter((file) => rank(file) >= 0).sort((a, b) => rank(a) - rank(b));
		return [...slow, ...(await super.sort(files.filter((file) => rank(file) < 0)))];
	}
}

export default defineConfig({
	test: {
		// Tests of the site wait for its browser half of their time, so two files run beside each other on two cores, too.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		sequence: { sequencer: SlowFirst },
		projects: [
			// Modules are read once for all of them: who changes what they rest on resets them afterwards.
			{ test: { name: 'unit', include: ['tests/unit/*.test.ts'], env, isolate: false, ...minutes(1) } },
			{ test: { name: 'lint', include: ['tests/lint/*.test.ts'], ...minutes(5) } },
			{ test: { name: 'content', include: ['tests/content/*.test.ts'], env, ...minutes(2) } },
			{
				test: {
					name: 'site',
					include: ['tests/site/*.test.ts', 'tests/browser/*.test.ts', ...(own ? [OPENS_SITE] : [])],
					globalSetup: 'tests/built-site.ts',
					...minutes(10),
				},
			},
			{
				test: {
					name: 'edition',
					include: own ? ['tests/edition/*.test.ts'] : [],
					exclude: [OPENS_SITE],
					...minutes(2),
				},
			},
			{ test: { name: 'kit', include: ['tests/kit/*.test.ts'], ...minutes(10) } },
		],
	},
});
