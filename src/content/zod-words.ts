import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'fields under it',
	record: 'fields under it',
};

type Size = Extract<Issue, { code: 'too_small' | 'too_big' }>;

/** Sizes as people speak of them: letters of a text, items of a list, else the number itself. */
function sizeWords(issue: Size): string {
	const small = issue.code === 'too_small';
	const limit = small ? issue.minimum : issue.maximum;
	const bound = `${issue.exact ? 'exactly' : small ? 'at least' : 'at most'} ${limit}`;
	if (issue.origin === 'string') return `is too ${small ? 'short' : 'long'}: ${bound} characters`;
	if (issue.origin === 'array') return `has too ${small ? 'few' : 'many'} items: ${bound}`;
	return `must be ${issue.inclusive ? bound : `${small ? 'more' : 'less'} than ${limit}`}`;
}

/** A number that was written as people write it: with a decimal comma, or with spaces. */
function asNumber(value: unknown): string | undefined {
	const written = typeof value === 'string' ? value.trim() : '';
	return /^[-−–]?[\d\s]*\d([.,]\d+)?$/.test(written)
		? written.replace(/[−–]/, '-').replace(/\s/g, '').replace(',', '.')
		: undefined;
}

const withEnd = (text: string) => (/[.:]$/.test(text) ? text : `${text}.`);

/**
 * What is wrong with the value of a field, in words that a person can act on.
 * Takes what the schema library found, what the field is for, and the value that stands there.
 */
export function zodWords(issue: Issue, about: string, value: unknown): string {
	const number = asNumber(value);
	// Messages of our own begin with a small letter.
	if (/^[a-z]/.test(issue.message)) return `: ${withEnd(issue.message)} ${about}`;
	if (issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected) && number)
		return ` must be a number with a point and without spaces: ${number}.`;
	if (issue.code === 'invalid_type' && issue.expected === 'int')
		return ` must be a whole number, not ${String(value)}. ${about}`;
	if (issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
		return ` must be text: put quotes around it. ${about}`;
	if (issue.code === 'invalid_type')
		return ` must be ${TYPES[issue.expected] ?? issue.expected}${value === null ? ', but nothing stands after the colon' : ''}. ${about}`;
	if (issue.code === 'invalid_value') return ` must be one of: ${issue.values.join(', ')}.`;
	if (issue.code === 'too_small' || issue.code === 'too_big') return ` ${sizeWords(issue)}. ${about}`;
	if (issue.code === 'invalid_key') return ` cannot have this name. ${about}`;
	return ` cannot be "${String(value)}". ${about}`;
}
