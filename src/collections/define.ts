import { z } from 'astro/zod';
import { language, localId, path, source } from './fields.ts';

/** What a kind adds to the two shapes that all kinds share. */
interface Additions<F extends z.ZodRawShape, T extends z.ZodRawShape> {
	/** Fields of `facts.yaml`. */
	facts?: F;
	/** Fields of the front matter of a text. */
	text?: T;
	/** A text of this kind holds one `<Hard>` block. */
	saysWhatIsHard?: boolean;
	/** Every paragraph of a text that holds a number names its source. */
	cites?: boolean;
}

const baseFacts = z.strictObject({
	source: language.describe('The language that the entry is written in first, like the name of a locale file.'),
	sources: z.array(source).default([]).describe('Where the claims of the entry come from.'),
});

const baseText = z.strictObject({
	title: z.string().min(2).max(70).describe('The heading of the page.'),
	path: path.describe('The last part of the address, in this language.'),
	formerly: z
		.array(path)
		.default([])
		.describe('Words that stood in "path" before. The addresses with them lead here. `npm run addresses` writes them.'),
	summary: z.string().min(50).max(170).describe('One sentence for search results, cards and shared links.'),
	keywords: z
		.array(z.string().min(2))
		.default([])
		.describe(
			'Words that readers of this language type who want this page. They count for more than those of the text.',
		),
	translatedFrom: localId
		.optional()
		.describe('Stamp of the text that this one was translated from. `npm run translations -- --stamp` writes it.'),
});

/**
 * A kind of content: the schema of `content/<kind>/<id>/facts.yaml` and of `text.<locale>.mdx` beside it.
 * Takes what the kind adds to the shared fields; its fields win over shared ones of the same name.
 */
export function kind<F extends z.ZodRawShape = {}, T extends z.ZodRawShape = {}>(additions: Additions<F, T>) {
	return {
		facts: baseFacts.extend(additions.facts ?? ({} as F)),
		text: baseText.extend(additions.text ?? ({} as T)),
		saysWhatIsHard: additions.saysWhatIsHard ?? false,
		cites: additions.cites ?? false,
	};
}
