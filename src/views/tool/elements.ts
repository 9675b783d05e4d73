/** An element with a text in it. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', classes = '') {
	const made = document.createElement(name);
	made.textContent = text;
	if (classes) made.className = classes;
	return made;
}

/** A link. */
export const link = (href: string, text: string) => Object.assign(element('a', text), { href });
