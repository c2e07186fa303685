/**
 * Cells push and stick: soft repulsion of overlapping cells, weak adhesion between tumour cells, and the grip of an
 * NK on its target; all overdamped, as velocities. v = a·(1 − d/R)² apart for d < R, less b·(1 − d/(1.25·R))² together.
 * Reads: neighbour grid, partner. Writes: velocities, compression. Form and strengths: Ghaffarizadeh et al. 2018.
 */
import { declareParameters } from '../core/parameter';
import { INTERACTION_RANGE, type Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';

const parameters = declareParameters({
  repulsion: {
    label: 'Repulsion',
    meaning: 'Speed at which two wholly overlapping cells are driven apart.',
    unit: 'µm/min',
    default: 10,
    minimum: 0,
    maximum: 50,
    source: paper('ghaffarizadeh2018'),
  },
  adhesion: {
    label: 'Tumour adhesion',
    meaning: 'Speed at which neighbouring tumour cells are drawn together.',
    unit: 'µm/min',
    default: 0.4,
    minimum: 0,
    maximum: 5,
    source: paper('ghaffarizadeh2018'),
  },
  grip: {
    label: 'Grip of an NK on its target',
    meaning: 'Rate at which an NK that holds a target closes the gap to it.',
    unit: '1/min',
    default: 0.5,
    minimum: 0,
    maximum: 1.5,
    source: assumed('strong enough to hold a conjugate together against crawling; range of stability 0–1.5'),
  },
  displacementLimit: {
    label: 'Largest displacement by contact',
    meaning: 'No contact moves a cell further than this in one step; keeps crowded starts stable.',
    unit: 'µm',
    default: 2,
    minimum: 0.1,
    maximum: 5,
    source: assumed('numerical guard, a quarter of the tumour radius'),
  },
});

/** Approach (µm/min along the line of centres, negative = apart) of two cells at distance d whose radii sum to R. */
export function contactSpeed(d: number, R: number, repulsion: number, adhesion: number): number {
  let speed = 0;
  if (d < R) {
    const overlap = 1 - d / R;
    speed -= repulsion * overlap * overlap;
  }
  const reach = INTERACTION_RANGE * R;
  if (adhesion > 0 && d < reach) {
    const closeness = 1 - d / reach;
    speed += adhesion * closeness * closeness;
  }
  return speed;
}

interface Constants {
  readonly repulsion: number;
  readonly adhesion: number;
  readonly grip: number;
  readonly fastest: number;
}

/** Two cells on the very same point have no line between them; they part along x. */
const COINCIDENT_UM = 1e-9;

export const contactMechanics = defineMechanism({
  key: 'contactMechanics',
  code: 2,
  label: 'Contact mechanics',
  meaning: 'Cells push each other apart where they overlap, tumour cells stick together, and an NK grips its target.',
  group: 'microenvironment',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt): Constants => ({ ...p, fastest: p.displacementLimit / dt }),
  switchedOff: (tissue) => void tissue.columns.compression.fill(0),
  step(tissue, constants) {
    const { compression } = tissue.columns;
    compression.fill(0, 0, tissue.count);
    pushAndStick(tissue, constants);
    hold(tissue, constants);
  },
});

/** Every pair of neighbours once, in an order that the present places and slots decide. */
function pushAndStick(tissue: Tissue, { repulsion, adhesion, fastest }: Constants): void {
  const { grid } = tissue;
  const { slot, x, y, radius, kind, start, columns, rows } = grid;
  const { velocityX, velocityY, compression } = tissue.columns;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const bin = row * columns + column;
      const end = start[bin + 1];
      // A cell's partners: the rest of its own bin with the bin to the right, and three bins in the row below.
      const sameEnd = column < columns - 1 ? start[bin + 2] : end;
      const below = row < rows - 1;
      const belowStart = below ? start[bin + columns - (column > 0 ? 1 : 0)] : 0;
      const belowEnd = below ? start[bin + columns + (column < columns - 1 ? 2 : 1)] : 0;
      for (let i = start[bin]; i < end; i++) {
        const xi = x[i];
        const yi = y[i];
        const ri = radius[i];
        const a = slot[i];
        const tumour = kind[i] === CELL_KIND.tumour;
        let vx = 0;
        let vy = 0;
        let squeeze = 0;
        for (let pass = 0; pass < 2; pass++) {
          const from = pass === 0 ? i + 1 : belowStart;
          const to = pass === 0 ? sameEnd : belowEnd;
          for (let j = from; j < to; j++) {
            const dx = x[j] - xi;
            const dy = y[j] - yi;
            const R = ri + radius[j];
            const reach = INTERACTION_RANGE * R;
            const squared = dx * dx + dy * dy;
            if (squared >= reach * reach) continue;
            const sticky = tumour && kind[j] === CELL_KIND.tumour;
            if (!sticky && squared >= R * R) continue;
            const b = slot[j];
            const d = Math.sqrt(squared);
            let speed = contactSpeed(d, R, repulsion, sticky ? adhesion : 0);
            if (speed < -fastest) speed = -fastest;
            const along = d > COINCIDENT_UM ? speed / d : 0;
            const px = d > COINCIDENT_UM ? along * dx : speed;
            const py = along * dy;
            vx += px;
            vy += py;
            velocityX[b] -= px;
            velocityY[b] -= py;
            if (d < R) {
              const overlap = 1 - d / R;
              squeeze += overlap;
              compression[b] += overlap;
            }
          }
        }
        velocityX[a] += vx;
        velocityY[a] += vy;
        compression[a] += squeeze;
      }
    }
  }
}

/** An NK closes the gap to its target; the target, heavier and attached to others, stays. */
function hold(tissue: Tissue, { grip }: Constants): void {
  const { kind, phase, partner, x, y, radius, velocityX, velocityY } = tissue.columns;
  for (let i = 0; i < tissue.count; i++) {
    if (kind[i] !== CELL_KIND.naturalKiller || partner[i] === 0 || phase[i] !== CELL_PHASE.alive) continue;
    const t = tissue.cells.slotOf(partner[i]);
    if (t < 0) continue;
    const dx = x[t] - x[i];
    const dy = y[t] - y[i];
    const d = Math.sqrt(dx * dx + dy * dy);
    const gap = d - (radius[i] + radius[t]);
    if (gap <= 0) continue;
    velocityX[i] += (grip * gap * dx) / d;
    velocityY[i] += (grip * gap * dy) / d;
  }
}
