/** A fault that the YAML library found, as far as its words for people need it. */
interface Fault {
	code?: string;
	message: string;
	/** The line that it stands in. */
	text: string;
}

const QUOTE = "Put the value in quotes: 'like this'.";

const byCode: Record<string, string> = {
	TAB_AS_INDENT: 'a tab stands at the beginning of the line. Use spaces.',
	DUPLICATE_KEY: 'the field stands here twice. Remove one of them.',
	BAD_DQ_ESCAPE: 'a backslash stands within double quotes. Write it twice, or use single quotes.',
	BAD_SCALAR_START: `a value begins with a sign that means something else in YAML. ${QUOTE}`,
	TAG_RESOLVE_FAILED: `a value begins with "!", which means something else in YAML. ${QUOTE}`,
	BAD_ALIAS: `a value begins with "*" or "&", which mean something else in YAML. ${QUOTE}`,
	MULTIPLE_DOCS: 'a line of three hyphens stands within the file. Remove it.',
	BLOCK_AS_IMPLICIT_KEY: `a value holds a colon and a space, or the line is indented more than those above it. ${QUOTE} Or mend the indentation.`,
	MISSING_CHAR:
		'a quotation mark, bracket or colon is missing. Close what was opened; put a colon and a space after the name of a field.',
	RESERVED:
		'a value begins with "__ASTRO_", which means something else to the program that makes the pages. Begin it otherwise.',
	BAD_INDENT:
		'a bracket is not closed, or the line is not indented as those around it. Close it, or mend the indentation.',
};

const isQuoted = /^\s*(?:- )?[\w-]+: *(['"])/;

/** What a person can do about a fault in YAML. */
export function yamlWords({ code = '', message, text }: Fault): string {
	if (/^\s*(- *)?[\w-]+:[^ \t\r]/.test(text) && code === 'MULTILINE_IMPLICIT_KEY')
		return `there is no space after the colon. Write a plain space there: ${text.trim().replace(/^((?:- *)?[\w-]+:)[\s\u00a0]*/, '$1 ')}`;
	if (/^\s*-[^\s-]/.test(text) && code === 'MULTILINE_IMPLICIT_KEY')
		return 'there is no space after the hyphen of a list. Write one there.';
	if (code === 'MULTILINE_IMPLICIT_KEY')
		return 'the line has no colon and a space after the name of a field. Write it as "field: value".';
	if (code === 'UNEXPECTED_TOKEN' && isQuoted.test(text))
		return `a quotation mark stands within a value in quotes of the same kind. Use the other kind around the value, or write it twice within single quotes.`;
	if (code === 'UNEXPECTED_TOKEN') return `a value begins with ">" or "|", or a bracket is out of place. ${QUOTE}`;
	return (
		byCode[code] ??
		`${message.split('\n')[0]}. Check indentation, quotes and colons; put text that holds ": " or "#" in quotes.`
	);
}
