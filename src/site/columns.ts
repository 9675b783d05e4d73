/**
 * How many columns a grid has on a wide screen so that no cell stands alone in the last row. Takes the number of its
 * cells.
 */
export const columnsFor = (cells: number) => [5, 4, 3].find((columns) => cells % columns !== 1) ?? 2;
