import { z } from 'astro/zod';
import { path } from '../collections/fields.ts';
import { listedKinds, type ListedKind } from '../collections/kinds.ts';
import { addressWordNames, addressWords, fieldOf, type AddressWord } from './address-words.ts';
import { counts, strings, type CountKey, type StringKey } from './strings.ts';

const text = z
	.string({ error: 'must be text' })
	.min(1, { error: 'is empty; leave the line out and the string falls back' });
const isTag = (tag: string) => {
	try {
		return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
	} catch {
		return false;
	}
};
const mark = z.string().min(1).max(2);
const forms = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), text);

/** The words of a list: its address, heading and summary. */
const list = z.strictObject({
	path: path.describe('The word in the address.'),
	formerly: z.array(path).default([]).describe('Words that stood in "path" before. The addresses with them lead here.'),
	title: text.describe('Heading of the list and name in the menu.'),
	summary: text.min(50).max(170).describe('One sentence about the list, for search results.'),
	keywords: z.array(text).default([]).describe('Words that readers type who want this list.'),
});

const shape = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
	Object.fromEntries(keys.map((key) => [key, schema.optional()])) as Record<K, z.ZodOptional<S>>;

const wordsInAddresses = Object.fromEntries(
	addressWordNames.map((word) => [fieldOf(word), path.optional().describe(addressWords[word])]),
) as Record<ReturnType<typeof fieldOf<AddressWord>>, z.ZodOptional<typeof path>>;

/** A language: `content/locales/<code>.json`. Everything that it lacks falls back. */
export const localeSchema = z.strictObject({
	label: text.describe('The name of the language in the language itself.'),
	dir: z.enum(['ltr', 'rtl']).describe('Direction of writing.'),
	complete: z
		.boolean()
		.describe(
			'true: a missing string stops the build, and a missing text is listed by `npm run translations`. false: both fall back.',
		),
	default: z.boolean().default(false).describe('true in the one language for readers whose own the site lacks.'),
	quotes: z
		.tuple([mark, mark, mark, mark])
		.optional()
		.describe(
			'Quotation marks: opening, closing, and the two within a quotation. What is typed straight becomes these.',
		),
	stayWithNext: z
		.array(text)
		.default([])
		.describe('Short words that no line ends in: they stay with the word after them. Without capital letters.'),
	intl: z
		.string()
		.refine(isTag, { error: 'must be a tag by which browsers write numbers, like that of a language and a country' })
		.optional()
		.describe('The tag by which numbers and dates are written, where it is another one than the name of the file.'),
	also: z.array(z.string()).default([]).describe('Codes of other languages whose readers this one suits best.'),
	order: z.int().describe('Place in the list of languages, lowest first.'),
	fallback: z.array(z.string()).describe('Languages to fall back to, best first.'),
	lists: z.strictObject(shape<ListedKind, typeof list>(listedKinds, list)).describe('The lists of the site.'),
	...wordsInAddresses,
	hedges: z
		.array(text)
		.default([])
		.describe(
			'Phrases by which a text says what its writers do not know. They stand in <Hard> and <LeftToAsk> only. `…`: up to three words. `*`: any ending.',
		),
	strings: z.strictObject({
		...shape<StringKey, typeof text>(Object.keys(strings) as StringKey[], text),
		...shape<CountKey, typeof forms>(Object.keys(counts) as CountKey[], forms),
	}),
});

export type LocaleFile = z.infer<typeof localeSchema>;
export interface Locale extends LocaleFile {
	/** The name of the file: a BCP 47 language tag. */
	code: string;
}
