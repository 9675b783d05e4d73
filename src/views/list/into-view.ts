// A pressed filter shows this much of its neighbours, in pixels, so that a row is seen to go on.
const EDGE = 24;

/** Draws the choices of a row along until the pressed one is in view. */
export function intoView(row: HTMLElement) {
	const pressed = row.querySelector('[aria-current]')!.getBoundingClientRect();
	const { left, right } = row.getBoundingClientRect();
	const [before, after] = [pressed.left - left, pressed.right - right].map((by) => Math.round(by));
	if (before! < EDGE) row.scrollBy({ left: before! - EDGE });
	else if (after! > -EDGE) row.scrollBy({ left: after! + EDGE });
}
