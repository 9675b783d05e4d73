/** Words that say how a copy went, and where they are said. */
export interface Told {
	status: HTMLElement;
	copied: string;
	/** Where a browser lets no page copy. */
	marked: string;
}

/** Copies words that stand in an element, and says so; where that is not allowed, marks them instead. */
export async function copyFrom(element: HTMLElement, words: string, { status, copied, marked }: Told) {
	try {
		await navigator.clipboard.writeText(words);
		status.textContent = copied;
	} catch {
		if (element instanceof HTMLTextAreaElement) element.select();
		else getSelection()?.selectAllChildren(element);
		status.textContent = marked;
	}
}
