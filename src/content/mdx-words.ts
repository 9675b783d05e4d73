const CLOSE = 'Close every component; write \\{ and \\< for a brace and a bracket in text.';

/**
 * What a person can do about a fault that the compiler found. Takes its words and the line of the text that it
 * names.
 */
export function mdxWords(message: string, text: string): string {
	const component = /<\/?([A-Z]\w*)[^>]*/.exec(text);
	if (component && /[“”„«»’‘]/.test(component[0]))
		return `curly quotation marks stand around the value of <${component[1]}>. There they must be straight: <${component[1]} title="…">.`;
	if (component && (component[0].match(/"/g) ?? []).length % 2 === 1)
		return `a quotation mark is missing in <${component[1]}>. Write name="value".`;
	if (/<!--/.test(text)) return 'a remark like <!-- … --> does not work in a text. Take it out.';
	const address = /<((?:https?:\/\/|mailto:)[^>\s]+|[^<>\s@]+@[^<>\s@]+)>/.exec(text)?.[1];
	if (address)
		return `an address in pointed brackets does not work in a text. Write [words](${/^\S+@/.test(address) && !address.startsWith('mailto:') ? 'mailto:' : ''}${address}).`;
	const closing = /Expected a closing tag for `<(\w+)>`/.exec(message)?.[1];
	if (closing && /^[a-z]/.test(closing)) return `HTML such as <${closing}> is not allowed. Use Markdown.`;
	if (closing)
		return `<${closing}> is not closed. Write </${closing}> after what stands in it, or <${closing} … /> where nothing does. ${CLOSE}`;
	const opening = /Unexpected closing tag `<\/(\w+)>`/.exec(message)?.[1];
	if (opening) return `</${opening}> closes what was not opened, or not here. Write <${opening}> before it. ${CLOSE}`;
	if (/Unexpected character after `<`/.test(message)) return `"<" begins a component in a text. ${CLOSE}`;
	if (/closing brace|in expression|acorn/i.test(message)) return `"{" begins code in a text. ${CLOSE}`;
	return `${message}. ${CLOSE}`;
}
