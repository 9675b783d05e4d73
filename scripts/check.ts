// Says what is wrong in the content. Exits with 1 if anything is.
import { check } from '../src/checks/check.ts';
import { show } from '../src/checks/problem.ts';

const problems = await check();
for (const problem of problems) console.error(show(problem));
if (problems.length) {
	console.error(`\n${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in the content. Nothing was changed.`);
	process.exitCode = 1;
}
