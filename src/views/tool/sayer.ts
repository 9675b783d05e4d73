// Screen readers hear a result once the typing has stopped.
const QUIET = 700;

/** A function that says words in a live region, and only the last of those that follow each other at once. */
export function sayer(output: HTMLOutputElement | null) {
	let quiet = 0;
	return (text: string) => {
		clearTimeout(quiet);
		if (output && output.textContent !== text) quiet = window.setTimeout(() => (output.textContent = text), QUIET);
	};
}
