import type { Degrees } from './frame.ts';

/** A place with a page. */
export interface Place {
	name: string;
	/** What is read out. */
	title: string;
	href: string;
	at: Degrees;
	/** The colours of its mark on light and on dark paper. */
	accent: { accent: string; accentDark: string };
	/** The page that the map stands on is about it. */
	here: boolean;
	/** What a card says of it when it is pointed at. */
	card: string[];
	/** Of many places the largest have their names on the map. */
	inhabitants?: number | undefined;
}

/** A place without a page, for orientation. */
interface Landmark {
	name: string;
	at: Degrees;
	airport: boolean;
}

export interface Railway {
	name: string;
	stations: { name: string; at: Degrees }[];
}

/** A road by the places that it passes. */
export interface Road {
	name: string;
	places: Degrees[];
}

export interface MapData {
	/** What the frame is fitted to. */
	fit: Degrees[];
	places: Place[];
	landmarks: Landmark[];
	/** Countries, in capitals, by the middle of their places: each name stands on its own side of a border. */
	countries: { name: string; at: Degrees }[];
	railways: Railway[];
	roads: Road[];
	/** Lakes with a point on their water. */
	lakes: { name: string; at: Degrees }[];
	/** So many kilometres, written out. */
	km: (km: number) => string;
}
