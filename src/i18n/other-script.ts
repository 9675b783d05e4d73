// Letters, marks and digits of Latin script, one of them a letter; a sign that belongs to such a word may stand
// before it.
const word = (before: string) => String.raw`[${before}]?[\p{sc=Latin}\p{M}0-9]*\p{sc=Latin}[\p{sc=Latin}\p{M}0-9]*`;
const NEXT = String.raw`[\p{sc=Latin}\p{M}0-9]+`;

/**
 * Words that belong together: what their first one may carry, what may stand between two, and what the last one may
 * carry.
 */
const run = (before: string, between: string, after: string) =>
	new RegExp(String.raw`(?:[0-9]+[\s-])?${word(before)}(?:[${between}\s]{1,3}${NEXT})*[${after}]*`, 'gu');
const BETWEEN = String.raw`\-–‑./&’'+:@_,·|`;
const WITH_BRACKETS = run(String.raw`.@#+(“"`, `${BETWEEN}()“”"`, String.raw`)”"/+°`);
const WITHOUT = run('.@#+', BETWEEN, '/+°');

// Money as its language writes it: the mark that keeps its sign and its digits in order must not reach the words
// after it.
const MONEY = /\u200e[\p{sc=Latin}.\s]*[-−]?\p{Nd}(?:[\p{Nd}٬٫,.]*\p{Nd})?/gu;

const count = (text: string, sign: string) => text.split(sign).length - 1;
const isClosed = (text: string) =>
	count(text, '(') === count(text, ')') && count(text, '“') === count(text, '”') && count(text, '"') % 2 === 0;

/**
 * A text from right to left in pieces: words in Latin script, which have to be set apart, and all between them.
 * A name stays whole, with its brackets if both belong to it: `Example University (EXU)`.
 */
export function apart(text: string): { words: string; latin: boolean }[] {
	const money = [...text.matchAll(MONEY)].map(({ index, 0: words }) => ({ at: index, words }));
	const inMoney = ({ at }: { at: number }) =>
		money.some((other) => at >= other.at && at < other.at + other.words.length);
	const names = [...text.matchAll(WITH_BRACKETS)].flatMap(({ index, 0: words }) =>
		isClosed(words)
			? [{ at: index, words }]
			: [...words.matchAll(WITHOUT)].map((part) => ({ at: index + part.index, words: part[0] })),
	);
	const found = [...money, ...names.filter((name) => !inMoney(name))].sort((a, b) => a.at - b.at);
	const ends = [0, ...found.map(({ at, words }) => at + words.length)];
	const before = [...found.map(({ at }) => at), text.length].map((at, order) => text.slice(ends[order], at));
	return before
		.flatMap((words, order) => [
			{ words, latin: false },
			{ words: found[order]?.words ?? '', latin: true },
		])
		.filter(({ words }) => words);
}
