import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const LONG = 20_000;
const SECONDS = 5;

// A brace that no single backslash stands before, or a line that begins like code: the parser of code can crash on
// these, or never end.
const CODE = /(?:^|[^\\]|\\\\)\{|^[\s>*+\d.)-]*(?:import|export)\b/m;

/** Whether the parser comes to an end on a text. What looks like code, or is long, is tried in a process of its own. */
export function canBeParsed(body: string): boolean {
	if (body.length <= LONG && !CODE.test(body)) return true;
	try {
		execFileSync(process.execPath, [resolve('src/content/parse-alone.ts')], {
			input: body,
			timeout: SECONDS * 1000,
			stdio: ['pipe', 'ignore', 'ignore'],
		});
		return true;
	} catch {
		return false;
	}
}
