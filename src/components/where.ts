/* Marks in the list of sections the one that is being read. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))!);
let current: HTMLAnchorElement | undefined;
let asked = false;

function mark() {
	asked = false;
	const at = sections.findLastIndex((section) => section.getBoundingClientRect().top < innerHeight / 3);
	if (links[at] === current) return;
	current?.removeAttribute('aria-current');
	current = links[at];
	current?.setAttribute('aria-current', 'location');
}
addEventListener(
	'scroll',
	() => {
		if (!asked) requestAnimationFrame(mark);
		asked = true;
	},
	{ passive: true },
);
mark();

export {};
