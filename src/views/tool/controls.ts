import { group } from 'd3-array';
import { roundedIn } from '../../i18n/intl.ts';
import { isDay, MOST_WEIGHT } from '../../tools/answer.ts';
import { FIELDS, type Field, type FieldName } from '../../tools/fields.ts';
import { typedNumber } from '../../tools/typed-number.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

/** What a control holds: an answer, nothing, or something that is no answer. */
interface Held {
	answer?: unknown;
	fault?: Fault;
}
export type Fault = 'notNumber' | 'outside' | 'notAges' | 'notDay';

/** How the language of the page writes. */
export interface Writing {
	tag: string;
	currencies: string[];
}

const isName = (name: string): name is FieldName => name in FIELDS;

/** The controls of a form that hold answers, by the names of these. */
export function controlsOf(form: HTMLFormElement): Map<FieldName, Control[]> {
	const all = [...form.querySelectorAll<Control>('input[name], select[name]')];
	const named = all.flatMap((control) => (isName(control.name) ? [{ name: control.name, control }] : []));
	const groups = group(named, ({ name }) => name);
	return new Map([...groups].map(([name, list]) => [name, list.map(({ control }) => control)]));
}

function numberIn(text: string, { least, most, decimals }: Extract<Field, { kind: 'number' }>, writing: Writing): Held {
	const value = typedNumber(text, writing.tag, writing.currencies);
	if (value === undefined) return { fault: 'notNumber' };
	const rounded = Number(value.toFixed(decimals));
	return rounded < least || rounded > most ? { fault: 'outside' } : { answer: rounded };
}

function agesIn(text: string, { most, oldest }: Extract<Field, { kind: 'ages' }>, writing: Writing): Held {
	const ages = text
		.split(/[\s,،;.]+/)
		.filter(Boolean)
		.map((age) => typedNumber(age, writing.tag));
	const fit = ages.every((age) => age !== undefined && Number.isInteger(age) && age >= 0 && age <= oldest);
	return fit && ages.length <= most ? { answer: ages } : { fault: 'notAges' };
}

const weightsIn = (controls: Control[]) =>
	Object.fromEntries(
		controls
			.map(({ dataset, value }) => [dataset['id']!, Math.min(MOST_WEIGHT, Number(value) || 0)] as const)
			.filter(([, weight]) => weight > 0),
	);

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';
const valueOf = (control: Control) => (isBox(control) && !control.checked ? '' : control.value.trim());

/** What the controls of a field hold. */
export function heldBy(name: FieldName, controls: Control[], writing: Writing): Held {
	const field: Field = FIELDS[name];
	const values = controls.map(valueOf).filter(Boolean);
	if (field.kind === 'weights') return { answer: weightsIn(controls) };
	if (field.kind === 'ids') return { answer: [...new Set(values)] };
	const [text] = values;
	// A date that is typed in part is empty to scripts.
	if (!text) return controls[0]!.validity.badInput ? { fault: 'notDay' } : {};
	if (field.kind === 'number') return numberIn(text, field, writing);
	if (field.kind === 'ages') return agesIn(text, field, writing);
	if (field.kind === 'day' && !isDay(text)) return { fault: 'notDay' };
	return { answer: text };
}

/** An answer as the language writes it; for several controls, that of the one at a place. */
function written(control: Control, at: number, answer: unknown, tag: string, field: Field): string {
	if (field.kind === 'weights') return String((answer as Record<string, number>)?.[control.dataset['id']!] ?? 0);
	if (field.kind === 'ids') return (answer as string[] | undefined)?.[at] ?? '';
	if (Array.isArray(answer)) return answer.map((age: number) => roundedIn(tag, age, 2)).join(' ');
	if (typeof answer === 'number' && control instanceof HTMLInputElement) return roundedIn(tag, answer, 2);
	return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

/** Writes an answer into the controls of its field. */
export function fill(name: FieldName, controls: Control[], answer: unknown, { tag }: Writing) {
	controls.forEach((control, at) => {
		if (isBox(control)) control.checked = ((answer ?? []) as string[]).includes(control.value);
		else control.value = written(control, at, answer, tag, FIELDS[name]);
		// A choice that the page does not offer: what stands first is chosen.
		if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
	});
}
