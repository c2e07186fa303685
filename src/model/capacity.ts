/** How many cells a dish is let to hold by what is put into it; what divides in it is held by room alone. */

/** Dish area a cell takes up, µm²: that of a small cell, so that a dish can be filled but not stacked. */
const AREA_PER_CELL = 80;
/** However large the dish: twice as many as may be there at the start, in less memory than one array can have. */
const MOST_CELLS = 2_000_000;

/** Cells that fit in a dish of this size (µm); a dose or a challenge that finds it full is lost. */
export const mostCells = (width: number, height: number): number =>
  Math.min(MOST_CELLS, Math.floor((width * height) / AREA_PER_CELL));
