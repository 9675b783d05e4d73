const SECTION = /(?=<h2 id="text-)/;
/** Blocks at the end of a text that are no part of its last section. */
const BLOCK = /(?=<section class="hard"|<details class="unfold left-to-ask")/;

/** Steps open one by one, so what holds some stays open. */
const STEP = '<section class="step"';

/** A section as one that opens under its heading. */
function folded(section: string) {
	if (section.includes(STEP)) return section;
	const [, heading, text] = /^(<h2.*?<\/h2>)(.*)$/s.exec(section)!;
	return `<details class="unfold"><summary>${heading}</summary>${text}</details>`;
}

/**
 * A text whose sections open under their headings; what stands before the first, and what is hard, stay in sight.
 * Takes and gives HTML as texts are compiled to it.
 */
export function unfolding(html: string): string {
	const parts = html.split(SECTION).map((part) => {
		const [section, ...blocks] = part.split(BLOCK);
		return (SECTION.test(part) ? folded(section!) : section!) + blocks.join('');
	});
	return parts.join('');
}
