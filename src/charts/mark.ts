/** A value in a chart: what it is called, what it is and how the page writes it. */
export interface Mark {
	name: string;
	value: number;
	written: string;
}
