import { fill } from '../../i18n/fill.ts';
import type { Answers, FieldName, Known } from '../../tools/fields.ts';

/** A place that can be chosen. */
interface Place {
	name: string;
	country: string;
	currency?: string;
}

/** What the build tells the script of a tool. */
export interface Given<D> {
	tag: string;
	known: Known;
	places: Record<string, Place>;
	words: Record<string, string>;
	data: D;
}

/** What a field begins with, and where that comes from, in words. */
export interface Start {
	value?: string | number | undefined;
	note?: string;
}
export type Starts = Partial<Record<FieldName, Start>>;

/** Answers, and for those that nobody has given what their fields begin with. */
export function withStarts(answers: Answers, starts: Starts): Answers {
	const begun = Object.entries(starts).flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]));
	const told = Object.entries(answers).filter(([, answer]) => answer !== undefined);
	return Object.fromEntries([...begun, ...told]) as Answers;
}

/** A sentence with its gaps filled; what fills them keeps its own direction. */
export const filled = (text: string, values: Record<string, string>) =>
	fill(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`])));
