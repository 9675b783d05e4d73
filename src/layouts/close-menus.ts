/* Escape, a press beside it, or going on by keyboard closes a menu that was opened. Opening needs no script. On a
   phone, groups of links begin folded. */

// What is in sight at once on a wide screen would be as long as a page on a phone.
if (!matchMedia('(min-width: 40rem)').matches)
	document.querySelectorAll<HTMLDetailsElement>('details[data-wide]').forEach((fold) => (fold.open = false));

const opened = () => document.querySelector<HTMLDetailsElement>('details.menu[open]');

function close(menu: HTMLDetailsElement, back: boolean) {
	menu.open = false;
	if (back) menu.querySelector('summary')!.focus({ preventScroll: true });
}

addEventListener('keydown', ({ key }) => {
	const menu = opened();
	if (menu && key === 'Escape') close(menu, true);
});

/**
 * Closes an open menu if something beside it was met. The focus goes back to the menu, but where it has gone to
 * something to use.
 */
function closeFor({ target, type }: Event) {
	const [menu, met] = [opened(), target as HTMLElement];
	if (!menu || menu.contains(met)) return;
	const used = met.closest('a, button, input, select, textarea, summary, label');
	// A press on the text of a page moves the focus there, too: that is left to the press.
	if (used || type === 'click') close(menu, !used);
}
addEventListener('click', closeFor);
addEventListener('focusin', closeFor);

// A page that is kept for the way back comes back with its menus closed.
addEventListener('pagehide', () => {
	const menu = opened();
	if (menu) close(menu, false);
});
