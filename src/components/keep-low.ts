/** What a bar may cover of the window. */
const MOST = 0.2;

/** Lets a bar stay in view while one scrolls, as long as it leaves room for what is read: otherwise it is `tall`. */
export function keepLow(bar: HTMLElement) {
	const measure = () => bar.classList.toggle('tall', bar.offsetHeight > innerHeight * MOST);
	new ResizeObserver(measure).observe(bar);
	addEventListener('resize', measure);
}
