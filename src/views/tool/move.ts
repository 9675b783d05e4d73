/* The form of a tool in the browser. The address after `#` is where the answers are; the form follows it, and it the form. */
import { keepLow } from '../../components/keep-low.ts';
import { numberIn } from '../../i18n/intl.ts';
import { addressOf, answersIn, type Read } from '../../tools/answers.ts';
import type { Answers, FieldName } from '../../tools/fields.ts';
import { givenIn, write } from './address.ts';
import { remember, remembered } from './device.ts';
import { Fields } from './form.ts';
import { sayer } from './sayer.ts';
import { filled, withStarts, type Given, type Starts } from './given.ts';

export interface Tool<D> {
	/** What fields begin with while nobody has answered them. */
	starts?: (answers: Answers, move: Move<D>) => Starts;
	/** Shows what comes of the answers, those that fields begin with among them. */
	show: (answers: Answers, move: Move<D>) => void;
}

/** Takes the answers to whoever asks for them. */
export class Move<D> {
	readonly root = document.querySelector<HTMLElement>('.move')!;
	readonly given = JSON.parse(this.root.querySelector('script')!.textContent) as Given<D>;
	private readonly form = this.root.querySelector('form')!;
	private readonly keeper = this.root.querySelector<HTMLInputElement>('[data-keep]')!;
	private readonly line = this.root.querySelector<HTMLElement>('[data-fault]')!;
	private readonly fields: Fields;
	/** The answers as the reader gave them, without what fields begin with. */
	answers: Answers = {};
	private starts: Starts = {};

	constructor(private readonly tool: Tool<D>) {
		const currencies = [...new Set(Object.values(this.given.places).flatMap(({ currency }) => currency ?? []))];
		this.fields = new Fields(this.form, { tag: this.given.tag, currencies }, this.words);
		for (const change of ['input', 'change']) this.form.addEventListener(change, () => this.take());
		this.form.addEventListener('submit', (event) => this.goToResult(event));
		this.form.addEventListener('reset', (event) => this.clear(event));
		this.form.addEventListener('click', ({ target }) => this.setBack(target as HTMLElement));
		addEventListener('hashchange', () => this.open());
		this.open();
	}

	/** The result is counted while the reader types: what is left is to show it. */
	private goToResult(event: Event) {
		event.preventDefault();
		this.root.querySelector<HTMLElement>('.move-result')!.focus();
	}

	/** The part of the page that bears this name. */
	part = <E extends HTMLElement = HTMLElement>(name: string) => this.root.querySelector<E>(`[data-part="${name}"]`)!;

	/** Words of the tool with their gaps filled. */
	words = (name: string, values: Record<string, string> = {}) => filled(this.given.words[name] ?? '', values);

	/** The name of a place, or of one that the site does not know. */
	placeName = (id: string | undefined) => (id && this.given.places[id]?.name) ?? this.words('elsewhere');

	/** Says a result to screen readers, once the reader has stopped typing. */
	say = sayer(this.root.querySelector('output'));

	/** Whether the reader lets the device keep the answers. */
	get isKept() {
		return this.keeper.checked;
	}

	/** Takes answers that were given outside of the form, in place of others to the same questions. */
	give(answers: Answers) {
		this.answers = { ...this.answers, ...answers };
		this.keep();
		this.show();
	}

	/** Takes other answers in place of all. */
	replace(answers: Answers) {
		this.answers = answers;
		this.line.hidden = true;
		this.keep();
		this.show(() => this.fields.fill(this.answers, this.starts));
	}

	private keep() {
		remember('our-move', this.isKept ? addressOf(this.answers) : undefined);
		if (!this.isKept) remember('our-plan', undefined);
	}

	/** Takes the answers from the address, or from the device where the address has none. */
	private open() {
		const kept = remembered('our-move');
		const read = answersIn(givenIn(location) ?? kept ?? '', this.given.known);
		this.answers = read.answers;
		this.keeper.checked = kept !== undefined;
		this.tell(read);
		this.show(() => this.fields.fill(this.answers, this.starts));
	}

	private tell({ fault, unfit }: Read) {
		this.line.hidden = !fault;
		this.line.textContent = fault ? this.words(fault, { n: numberIn(this.given.tag, unfit.length) }) : '';
	}

	private take() {
		this.answers = this.fields.taken(this.answers, this.starts);
		this.keep();
		this.show();
	}

	private show(filling = () => {}) {
		write(this.answers);
		this.starts = { adults: { value: this.answers.job2 ? 2 : 1 }, ...this.tool.starts?.(this.answers, this) };
		filling();
		this.fields.begin(this.answers, this.starts);
		const answers = withStarts(this.answers, this.starts);
		const second = this.form.querySelectorAll<HTMLElement>('[data-adult="2"]');
		second.forEach((part) => (part.hidden = answers.adults !== 2));
		this.tool.show(answers, this);
	}

	private setBack({ dataset }: HTMLElement) {
		const name = dataset['back'] as FieldName | undefined;
		if (!name) return;
		this.fields.setBack(name, this.starts);
		this.take();
	}

	/** Takes all answers away, from the address and from the device. */
	private clear(event: Event) {
		event.preventDefault();
		this.keeper.checked = false;
		this.replace({});
		this.line.hidden = false;
		this.line.textContent = this.words('cleared');
	}
}

/** Makes the form of a tool live, and keeps what comes of it in view. */
export function startMove<D>(tool: Tool<D>) {
	document.querySelectorAll<HTMLElement>('.move-answer').forEach(keepLow);
	return new Move(tool);
}
