import { defineHastPlugin, type HastNode } from 'satteri';
import { digits } from '../../../i18n/format.ts';
import { translator } from '../../../i18n/translate.ts';
import { localeOfFile } from './locale-of-file.ts';

const text = (value: string): HastNode => ({ type: 'text', value });
const number = (locale: string, written: string) =>
	written
		.split('-')
		.map((part) => digits(Number(part), locale))
		.join('-');

/** Footnotes in the language of the text: their heading, the numbers, and the way back. */
export const footnotes = defineHastPlugin({
	name: 'footnotes',
	element: [
		{
			filter: ['h2'],
			visit(node, context) {
				if (node.properties['id'] !== 'footnote-label') return;
				return {
					...node,
					children: [text(translator(localeOfFile(context.fileURL)).t('footnotes.title'))],
				} as typeof node;
			},
		},
		{
			filter: ['a'],
			visit(node, context) {
				const locale = localeOfFile(context.fileURL);
				const { t } = translator(locale);
				const told = /[\d-]+$/.exec(String(node.properties['ariaLabel'] ?? ''))?.[0];
				if ('dataFootnoteBackref' in node.properties)
					context.setProperty(node, 'ariaLabel', t('footnotes.back', { number: number(locale, told ?? '1') }));
				if (!('dataFootnoteRef' in node.properties)) return;
				const shown = number(locale, context.textContent(node));
				context.setProperty(node, 'ariaLabel', t('footnotes.note', { number: shown }));
				return {
					...node,
					properties: { ...node.properties, ariaLabel: t('footnotes.note', { number: shown }) },
					children: [text(shown)],
				} as typeof node;
			},
		},
	],
});
