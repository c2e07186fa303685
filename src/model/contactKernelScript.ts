/** Contact forces over a list of pairs of sorted cells, in JavaScript; contactKernel.wat does the same. */
import { CELL_KIND } from '../vocabulary';
import { INTERACTION_RANGE } from './interaction';

/** How cells push and stick. */
export interface ContactLaw {
  /** Speed at which two wholly overlapping cells are driven apart, µm/min. */
  readonly repulsion: number;
  /** Speed at which neighbouring tumour cells are drawn together, µm/min. */
  readonly adhesion: number;
  /** No contact drives cells apart faster than this, µm/min. */
  readonly fastest: number;
}

/** What the sums over pairs are made from and added to; all by the place of a cell among the sorted ones. */
export interface SortedCells {
  /** Positions and radii, µm. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly kind: Uint8Array;
  /** µm/min, x and y side by side. */
  readonly velocity: Float64Array;
  /** Sum over neighbours of the overlap as a fraction of touching distance. */
  readonly compression: Float64Array;
}

export const PER_RANGE = 1 / INTERACTION_RANGE;

/** Two cells nearer than this have no line between them; they part along x. Added, as a branch would box its number. */
export const COINCIDENT_UM = 1e-9;

/** x where it is positive, else 0: exact, and without a branch that the processor could guess wrong. */
const positivePart = (x: number): number => 0.5 * (x + Math.abs(x));

/** Approach (µm/min along the line of centres, negative = apart) of two cells whose distance is d/R of the sum of their radii. */
export function contactSpeed(share: number, repulsion: number, adhesion: number): number {
  const overlap = positivePart(1 - share);
  const closeness = positivePart(1 - share * PER_RANGE);
  return adhesion * closeness * closeness - repulsion * overlap * overlap;
}

/** Adds to the velocities and compressions of cells what the first `pairs` pairs owner[k] and list[k] do to them, in their order. */
export function pushAndStick(
  owner: Int32Array,
  list: Int32Array,
  pairs: number,
  { x, y, radius, kind, velocity, compression }: SortedCells,
  { repulsion, adhesion, fastest }: ContactLaw,
): void {
  for (let k = 0; k < pairs; k++) {
    const i = owner[k];
    const j = list[k];
    const R = radius[i] + radius[j];
    const acrossX = x[j] - x[i];
    const dy = y[j] - y[i];
    const dx = acrossX + COINCIDENT_UM * +(acrossX * acrossX + dy * dy < COINCIDENT_UM * COINCIDENT_UM);
    const squared = dx * dx + dy * dy;
    // One division for both d / R and speed / d.
    const inverse = 1 / (Math.sqrt(squared) * R);
    const share = squared * inverse;
    const sticky = +(kind[i] === CELL_KIND.tumour) * +(kind[j] === CELL_KIND.tumour);
    const overlap = positivePart(1 - share);
    const along = Math.max(contactSpeed(share, repulsion, sticky * adhesion), -fastest) * R * inverse;
    const px = along * dx;
    const py = along * dy;
    velocity[2 * i] += px;
    velocity[2 * i + 1] += py;
    compression[i] += overlap;
    velocity[2 * j] -= px;
    velocity[2 * j + 1] -= py;
    compression[j] += overlap;
  }
}

/** Takes velocities, x and y by slot, to where they stand side by side in the order of the sorted cells. */
export function gather(
  slot: Int32Array,
  count: number,
  x: Float64Array,
  y: Float64Array,
  velocity: Float64Array,
): void {
  for (let n = 0; n < count; n++) {
    velocity[2 * n] = x[slot[n]];
    velocity[2 * n + 1] = y[slot[n]];
  }
}

/** The way back, with the compressions. */
export function scatter(
  slot: Int32Array,
  count: number,
  x: Float64Array,
  y: Float64Array,
  velocity: Float64Array,
  compressionBySlot: Float64Array,
  compression: Float64Array,
): void {
  for (let n = 0; n < count; n++) {
    const i = slot[n];
    x[i] = velocity[2 * n];
    y[i] = velocity[2 * n + 1];
    compressionBySlot[i] = compression[n];
  }
}
