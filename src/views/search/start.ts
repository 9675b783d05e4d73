/* Makes the search ready: its form is shown, words and choices are taken from the address, and all else comes when it is used. */

const root = document.querySelector<HTMLElement>('site-search')!;
const form = root.querySelector('form')!;
const field = root.querySelector('input')!;
const asked = new URL(location.href).searchParams;

let search: Promise<{ search(): Promise<void> }> | undefined;

/** Fetches the search, once it is wanted, and answers what stands in the form by then. */
async function start() {
	if (search) return;
	search = import('./site-search.ts').then(({ SiteSearch }) => new SiteSearch(root));
	try {
		await (await search).search();
	} catch {
		search = undefined;
		root.querySelector('[role=status]')!.textContent = root.dataset['failed']!;
		root.querySelector<HTMLElement>('.onward')!.hidden = false;
	}
}

/** What can be asked makes room for the answer, and comes back when nothing is asked. */
const asks = () => [field, ...form.querySelectorAll('select')].some(({ value }) => value.trim());
const makeRoom = () => (root.querySelector<HTMLElement>('.before')!.hidden = asks());

form.hidden = false;
form.addEventListener('input', makeRoom);
form.addEventListener('submit', (event) => event.preventDefault());
for (const use of ['pointerdown', 'input', 'submit']) form.addEventListener(use, () => void start());

field.value = asked.get('q') ?? '';
for (const select of form.querySelectorAll('select')) {
	const value = asked.get(select.name);
	if (value) select.add(new Option(value, value, true, true));
}
makeRoom();
if (asks()) void start();
else field.focus();
