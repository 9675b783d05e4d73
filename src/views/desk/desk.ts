/* The page that makes links. What is typed goes into links alone, and there only as far as letters, digits and hyphens are left of it: all other words come from pages of the site. */
import { copyFrom } from '../../components/copy.ts';
import { given, part, root, words } from './given.ts';
import { publishedAt } from './published.ts';
import { show } from './result.ts';
import { linkWord, pathIn } from './words.ts';

const NAMES = ['source', 'medium', 'campaign'] as const;

const field = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const picker = root.querySelector<HTMLSelectElement>('[name=page]')!;

/** Says what is wrong with a choice, by its name, in place of what came of the last one; without one says nothing. */
function tell(name = '') {
	part('fault').textContent = name && words(name);
	part('fault').hidden = !name;
	if (name) part('result').hidden = true;
}

/** Where the chosen page stands, from where the site begins; says why where there is none. */
function chosen(): string | undefined {
	const typed = field('address').value.trim();
	const path = picker.selectedOptions[0]?.dataset['path'];
	if (!typed && !path) tell('empty');
	if (!typed) return path;
	const read = pathIn(typed, [given.home, location.origin + given.base]);
	if (read.fault) tell(read.fault);
	return read.path;
}

async function make() {
	tell();
	const path = chosen();
	if (!path) return;
	const at = given.base + path;
	const channel = { source: field('source').value, medium: field('medium').value, campaign: field('campaign').value };
	try {
		const published = await publishedAt(at, given.locale);
		if (published) show(published, at, channel);
		else tell('unknown');
	} catch {
		tell('failed');
	}
}

function copy(button: HTMLElement) {
	const beside = button.parentElement!;
	const text = beside.querySelector('textarea');
	const [from, value] = text ? [text, text.value] : [part('link'), part('link').textContent];
	const status = beside.querySelector<HTMLElement>('[role=status]')!;
	void copyFrom(from, value, { status, copied: words('copied'), marked: words('marked') });
}

/** The fragment names a page by its id; what names none is no choice, and is shown nowhere. */
function choose() {
	const option = [...picker.options].find(({ value }) => value && `#${value}` === location.hash);
	if (option) option.selected = true;
}

root.addEventListener('submit', (event) => {
	event.preventDefault();
	void make();
});
root.addEventListener('click', ({ target }) => {
	const button = (target as HTMLElement).closest<HTMLElement>('[data-copy]');
	if (button) copy(button);
});
for (const name of NAMES)
	field(name).addEventListener('change', () => (field(name).value = linkWord(field(name).value)));
picker.addEventListener('change', () => (field('address').value = ''));
field('address').addEventListener('input', () => (picker.value = ''));
addEventListener('hashchange', choose);
choose();
