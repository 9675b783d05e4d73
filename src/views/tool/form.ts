import { numberIn } from '../../i18n/intl.ts';
import { FIELDS, type Answers, type Field, type FieldName } from '../../tools/fields.ts';
import { controlsOf, fill, heldBy, type Control, type Fault, type Writing } from './controls.ts';
import type { Starts } from './given.ts';

type Say = (name: string, values?: Record<string, string>) => string;

/** The fields of a tool: what stands in them, what is wrong with it, and where it comes from. */
export class Fields {
	private readonly controls: Map<FieldName, Control[]>;

	constructor(
		private readonly form: HTMLFormElement,
		private readonly writing: Writing,
		private readonly words: Say,
	) {
		this.controls = controlsOf(form);
	}

	private find = (selector: string) => this.form.querySelector<HTMLElement>(selector);

	/** What stands in the fields, in place of what was answered before. What a field begins with is no answer. */
	taken(before: Answers, starts: Starts): Answers {
		const now = [...this.controls].map(([name, controls]) => {
			const { answer, fault } = heldBy(name, controls, this.writing);
			this.mark(name, fault);
			return [name, fault || (answer !== undefined && answer === starts[name]?.value) ? undefined : answer];
		});
		return { ...before, ...(Object.fromEntries(now) as Answers) };
	}

	/** Writes answers into all fields. */
	fill(answers: Answers, starts: Starts) {
		for (const [name, controls] of this.controls) {
			fill(name, controls, answers[name] ?? starts[name]?.value, this.writing);
			this.mark(name);
		}
	}

	/** Lets fields that nobody has answered hold what the tool begins with, and says where that comes from. */
	begin(answers: Answers, starts: Starts) {
		for (const [name, controls] of this.controls) {
			const start = starts[name];
			const own = answers[name] !== undefined;
			const [note, back] = [this.find(`[data-note="${name}"]`), this.find(`[data-back="${name}"]`)];
			if (note && start?.note !== undefined) note.textContent = start.note;
			if (back) back.hidden = !own || start?.value === undefined;
			const busy = controls.some((control) => control === document.activeElement || control.ariaInvalid);
			if (!own && !busy) fill(name, controls, start?.value, this.writing);
		}
	}

	/** Takes a field back to what the tool begins with. */
	setBack(name: FieldName, starts: Starts) {
		const controls = this.controls.get(name)!;
		fill(name, controls, starts[name]?.value, this.writing);
		this.mark(name);
		controls[0]!.focus();
	}

	/** Says beside a field what is wrong with it. */
	private mark(name: FieldName, fault?: Fault) {
		const [control] = this.controls.get(name)!;
		const line = this.find(`#${name}-error`);
		if (fault) control!.setAttribute('aria-invalid', 'true');
		else control!.removeAttribute('aria-invalid');
		if (!line) return;
		line.hidden = !fault;
		line.textContent = fault ? this.words(fault, this.limitsOf(FIELDS[name])) : '';
	}

	private limitsOf(field: Field): Record<string, string> {
		const numbers = Object.entries(field).filter(([, value]) => typeof value === 'number');
		const limits = numbers.map(([key, value]): [string, string] => [key, numberIn(this.writing.tag, value as number)]);
		return Object.fromEntries([...limits, ['example', numberIn(this.writing.tag, 3500)]]);
	}
}
