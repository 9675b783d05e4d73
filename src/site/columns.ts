const WIDE = [5, 4, 3, 2];

/**
 * How many columns a grid has on a wide screen so that no cell stands alone in the last row, and all rows are full
 * where that can be. Takes the number of its cells.
 */
export const columnsFor = (cells: number) =>
	WIDE.find((columns) => columns <= cells && cells % columns === 0) ??
	WIDE.find((columns) => columns <= cells && cells % columns !== 1) ??
	2;
