/* The choice of a pack: kept in the address after `#`, so that it can be sent, saved and printed. Style sheets show and hide. */
import { copyFrom } from '../../components/copy.ts';
import { pageTag } from '../../components/page-tag.ts';
import { fill } from '../../i18n/fill.ts';
import { numberIn } from '../../i18n/intl.ts';
import { addressOfChoice, CHOICE_NAMES, choiceIn, type Choice, type ChoiceName } from '../../tools/pack.ts';

const links = () => document.querySelectorAll<HTMLAnchorElement>('a[data-pack], .languages a');
const guides = () => document.querySelectorAll<HTMLAnchorElement>('a[data-guide]');

const isChosen = (control: HTMLInputElement | HTMLOptionElement) =>
	control instanceof HTMLInputElement ? control.checked : control.selected;

/** Whether the address leads to a part of the page. */
const namesPart = () => document.getElementById(location.hash.slice(1)) !== null;

/** Writes what stands after `#` in the address. */
function keep(hash: string) {
	try {
		history.replaceState(history.state, '', location.pathname + location.search + hash);
	} catch {
		// Some browsers forbid many addresses in a short time. The next change writes it.
	}
}

class PackChoice extends HTMLElement {
	private readonly fault = this.querySelector<HTMLElement>('[data-fault]')!;
	private readonly send = document.querySelector<HTMLElement>('.pack-send');

	connectedCallback() {
		this.addEventListener('change', () => {
			this.tell();
			this.show();
		});
		addEventListener('hashchange', () => this.open());
		this.offer();
		this.open();
	}

	/** The controls of a question: each answers it, or leaves it open. */
	private controlsOf(name: ChoiceName) {
		return [...this.querySelectorAll<HTMLInputElement | HTMLOptionElement>(`input[name=${name}], #${name} > option`)];
	}

	/** What a question can be answered with: what the site has published. */
	private idsOf(name: ChoiceName): string[] {
		return this.controlsOf(name).flatMap(({ value }) => value || []);
	}

	private get choice(): Choice {
		const given = CHOICE_NAMES.map((name) => [name, this.controlsOf(name).find(isChosen)?.value] as const);
		return Object.fromEntries(given.filter(([, id]) => id));
	}

	/** Takes the choice from the address. One that names a part of the page leads there, and the choice stays. */
	private open() {
		if (location.hash.length > 1 && !namesPart()) {
			const read = choiceIn(location.hash, { origins: this.idsOf('from'), comparisons: this.idsOf('now') });
			for (const name of CHOICE_NAMES) this.choose(name, read.choice[name] ?? '');
			this.tell(read.fault, read.unfit);
		}
		this.show();
	}

	private choose(name: ChoiceName, id: string) {
		for (const control of this.controlsOf(name))
			if (control instanceof HTMLInputElement) control.checked = control.value === id;
			else control.selected = control.value === id;
	}

	private tell(fault?: 'long' | 'unfit', unfit = 0) {
		this.fault.hidden = !fault;
		this.fault.textContent = fault ? fill(this.dataset[fault]!, { n: numberIn(pageTag(), unfit) }) : '';
	}

	/** Writes the choice into the address, the links that take it along, and what is copied and scanned. */
	private show() {
		const { choice } = this;
		const fragment = addressOfChoice(choice);
		const hash = fragment && `#${fragment}`;
		if (hash || !namesPart()) keep(hash);
		links().forEach((link) => (link.hash = hash));
		guides().forEach((link) => (link.search = choice.from ? `?from=${choice.from}` : ''));
		void this.write(hash);
	}

	/** The address of the pack in words and as a code, which is drawn anew only where a choice changes it. */
	private async write(hash: string) {
		const address = this.send?.querySelector<HTMLElement>('[data-address]');
		const words = address?.querySelector('bdi');
		const said = `${address?.dataset['address']}${hash}`;
		if (!this.send || !words || words.textContent === said) return;
		const parts = said.match(/[^/]+\/*/g) ?? [];
		words.replaceChildren(...parts.flatMap((part) => [part, document.createElement('wbr')]));
		const { qrPath } = await import('../../components/qr-path.ts');
		const { size, d } = qrPath(said);
		const svg = this.send.querySelector('svg')!;
		svg.setAttribute('viewBox', `0 -.5 ${size} ${size}`);
		svg.firstElementChild!.setAttribute('d', `M0-.5h${size}v${size}H0z`);
		svg.lastElementChild!.setAttribute('d', d);
	}

	/** The buttons that only a script can serve. */
	private offer() {
		const { send } = this;
		if (!send) return;
		const [copy, print] = send.querySelectorAll<HTMLButtonElement>('button');
		const address = send.querySelector('bdi')!;
		const told = {
			status: send.querySelector<HTMLElement>('[role=status]')!,
			copied: send.dataset['copied']!,
			marked: send.dataset['marked']!,
		};
		copy!.addEventListener('click', () => void copyFrom(address, address.textContent, told));
		print!.addEventListener('click', () => window.print());
		copy!.hidden = print!.hidden = false;
	}
}
customElements.define('pack-choice', PackChoice);
