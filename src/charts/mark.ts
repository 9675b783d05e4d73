/** A value in a chart: what it is called, what it is and how the page writes it. */
export interface Mark {
	name: string;
	value: number;
	written: string;
	/** The place that it is of, and the number of its mark: it is drawn in the colour of the place. */
	look?: { of: string; mark: number } | undefined;
}
