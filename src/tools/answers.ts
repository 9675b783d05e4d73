import { answerFrom, textOf } from './answer.ts';
import { FIELD_NAMES, FIELDS, type Answers, type Field, type FieldName, type Known } from './fields.ts';

/** The form of addresses that is written. A change that old addresses would be misread by needs the next one. */
const VERSION = 1;
/** No answers need more characters than this. */
const MOST = 2000;

/** What an address held that could not be taken: fields by their names, never its own words. */
export interface Read {
	answers: Answers;
	fault?: 'newer' | 'long' | 'unfit';
	unfit: FieldName[];
}

const field = (name: FieldName): Field => FIELDS[name];

/** Answers as they stand after `#` in an address; empty without any. */
export function addressOf(answers: Answers): string {
	const parts = FIELD_NAMES.flatMap((name) => {
		const text = textOf(answers[name]);
		return text === undefined ? [] : [`${field(name).key}=${text}`];
	});
	return parts.length ? [VERSION, ...parts].join('&') : '';
}

function fromParts(said: Map<string, string>, known: Known): Read {
	const unfit: FieldName[] = [];
	const answers = FIELD_NAMES.flatMap((name) => {
		const text = said.get(field(name).key);
		if (text === undefined || text === '') return [];
		const answer = answerFrom(text, field(name), known);
		if (answer === undefined) unfit.push(name);
		return answer === undefined ? [] : [[name, answer]];
	});
	return { answers: Object.fromEntries(answers) as Answers, unfit, ...(unfit.length ? { fault: 'unfit' } : {}) };
}

/**
 * The answers in an address, as they stand after `#` or `?`. Takes what the site has published. What does not fit is
 * left out and named by its field. Never throws, whatever the address holds.
 */
export function answersIn(address: string, known: Known): Read {
	const text = address.replace(/^[#?]/, '');
	if (text.length > MOST) return { answers: {}, unfit: [], fault: 'long' };
	const parts = [...new URLSearchParams(text)];
	const version = parts.find(([key, value]) => /^\d+$/.test(key) && !value)?.[0];
	if (version && Number(version) !== VERSION) return { answers: {}, unfit: [], fault: 'newer' };
	// The first of two wins, as in a form that was sent.
	return fromParts(new Map(parts.reverse()), known);
}
