/** How much of a cell is drawn: what is inside it, or only what can be told from afar. */

/** From this scale on there is room to see what is inside a cell, device pixels per µm. */
const NEAR_SCALE = 1.2;

/** Whether cells are drawn with what is inside them; `rough` when the device is too slow for that. */
export const drawsNear = (devicePixelsPerMicrometre: number, rough: boolean): boolean =>
  !rough && devicePixelsPerMicrometre >= NEAR_SCALE;
