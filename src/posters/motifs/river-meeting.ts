import { ink, shape } from '../canvas.ts';

/**
 * Two rivers that wind down from the horizon on either side of a headland, meet and flow on as one towards the
 * viewer. 270 wide, its foot at 0 0.
 */
export const riverMeeting = () =>
	shape(
		'M-150 0C-110-16-70-26-58-38-48-50-74-58-92-66-110-74-66-80-72-86-76-91-104-92-104-94-100-92-62-91-58-86-54-80-86-76-70-68-50-60-10-50 2-34 12-48 46-58 60-66 72-73 36-76 42-83 48-89 84-90 88-94 90-90 60-88 58-82 56-76 98-74 88-63 80-54 52-50 58-38 66-26 110-16 150 0z',
		'water',
	) +
	shape(
		'M-52-24h26v1.4h-26zM-20-17h44v1.6h-44zM30-26h22v1.2H30zM-80-9h40v1.8h-40zM8-8h50v1.8H8zM-66-62h12v.8h-12zM62-62h12v.8H62zM-10-30h18v1.2h-18z',
		'glint',
		` fill-opacity="${ink('glints')}"`,
	);
