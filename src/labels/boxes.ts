/** A rectangle by its edges. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether two boxes cover each other. */
export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The area that two boxes share. */
export const shared = (a: Box, b: Box) =>
	Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
	Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** The part of a box that lies outside a square of this size. */
export const outside = (box: Box, size: number) =>
	(box.right - box.left) * (box.bottom - box.top) - shared(box, { left: 0, top: 0, right: size, bottom: size });

/** The box around a point that reaches so far from it. */
export const boxAround = ({ x, y }: { x: number; y: number }, reach: number): Box => ({
	left: x - reach,
	top: y - reach,
	right: x + reach,
	bottom: y + reach,
});
