import type { Field, Known } from './fields.ts';

/** The most that one wish can weigh. */
export const MOST_WEIGHT = 3;

const JOINT = '.';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^\d{1,9}(\.\d{1,2})?$/;
const WEIGHT = /^([a-z][a-z-]*)([1-9])$/;

/** Whether a text is a day of the calendar: `2027-02-28`. */
export const isDay = (text: string) =>
	DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const unique = <T>(list: T[]) => new Set(list).size === list.length;
const within = (value: number, least: number, most: number) => value >= least && value <= most;

function numberFrom(text: string, { least, most, decimals }: Extract<Field, { kind: 'number' }>) {
	const value = NUMBER.test(text) ? Number(text) : NaN;
	return within(value, least, most) && Number(value.toFixed(decimals)) === value ? value : undefined;
}

function idsFrom(text: string, { of, most, loose }: Extract<Field, { kind: 'ids' }>, known: Known) {
	const all = text.split(JOINT);
	const ids = loose ? all.filter((id) => known[of].includes(id)) : all;
	if (!ids.length) return undefined;
	return ids.length <= most && unique(ids) && ids.every((id) => known[of].includes(id)) ? ids : undefined;
}

function agesFrom(text: string, { most, oldest }: Extract<Field, { kind: 'ages' }>) {
	const ages = text.split(JOINT);
	const fit = ages.length <= most && ages.every((age) => /^\d{1,2}$/.test(age) && Number(age) <= oldest);
	return fit ? ages.map(Number) : undefined;
}

function weightsFrom(text: string, { of }: Extract<Field, { kind: 'weights' }>, known: Known) {
	const pairs = text.split(JOINT).map((pair) => WEIGHT.exec(pair));
	const fit = pairs.every((pair) => pair && known[of].includes(pair[1]!) && Number(pair[2]) <= MOST_WEIGHT);
	if (!fit || !unique(pairs.map((pair) => pair![1]))) return undefined;
	return Object.fromEntries(pairs.map((pair) => [pair![1]!, Number(pair![2])]));
}

/** What a value in an address says of a field; nothing if it does not fit. Never throws, whatever the text. */
export function answerFrom(text: string, field: Field, known: Known): unknown {
	switch (field.kind) {
		case 'id':
			return known[field.of].includes(text) ? text : undefined;
		case 'ids':
			return idsFrom(text, field, known);
		case 'weights':
			return weightsFrom(text, field, known);
		case 'number':
			return numberFrom(text, field);
		case 'ages':
			return agesFrom(text, field);
		case 'choice':
			return field.of.includes(text) ? text : undefined;
		case 'day':
			return isDay(text) ? text : undefined;
	}
}

/** An answer as it stands in an address; nothing for one that says nothing. */
export function textOf(answer: unknown): string | undefined {
	if (Array.isArray(answer)) return answer.length ? answer.join(JOINT) : undefined;
	if (typeof answer === 'string' || typeof answer === 'number') return String(answer);
	const weights = Object.entries((answer ?? {}) as Record<string, number>).filter(([, weight]) => weight > 0);
	return weights.length ? weights.map(([id, weight]) => `${id}${weight}`).join(JOINT) : undefined;
}
