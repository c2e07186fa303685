/**
 * Cells push and stick: soft repulsion of overlapping cells, weak adhesion between tumour cells, and the grip of an
 * NK on its target; all overdamped, as velocities. v = a·(1 − d/R)² apart for d < R, less b·(1 − d/(1.25·R))² together.
 * Reads: neighbour lists, partner. Writes: velocities, compression. Form and strengths: Ghaffarizadeh et al. 2018.
 */
import { declareParameters } from '../core/parameter';

import type { NeighbourList } from '../model/neighbourLists';
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

/** Approach (µm/min along the line of centres, negative = apart) of two cells whose distance is d/R of the sum of their radii. */
export function contactSpeed(share: number, repulsion: number, adhesion: number): number {
  let speed = 0;
  if (share < 1) speed -= repulsion * (1 - share) * (1 - share);
  if (share < INTERACTION_RANGE) {
    const closeness = 1 - share * PER_RANGE;
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

const PER_RANGE = 1 / INTERACTION_RANGE;

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
    pushAndStick(tissue, constants, tissue.neighbours.alike);
    pushAndStick(tissue, constants, tissue.neighbours.targets);
    hold(tissue, constants);
  },
});

/** Every pair of these lists once, in an order that the present places and slots decide. */
function pushAndStick(tissue: Tissue, { repulsion, adhesion, fastest }: Constants, lists: NeighbourList): void {
  const { slot, x, y, radius, kind, count } = tissue.grid;
  const { start, list } = lists;
  const { velocityX, velocityY, compression } = tissue.columns;
  for (let i = 0; i < count; i++) {
    const end = start[i + 1];
    if (start[i] === end) continue;
    const xi = x[i];
    const yi = y[i];
    const ri = radius[i];
    const a = slot[i];
    const stickiness = kind[i] === CELL_KIND.tumour ? adhesion : 0;
    let vx = 0;
    let vy = 0;
    let squeeze = 0;
    for (let k = start[i]; k < end; k++) {
      const j = list[k];
      const dx = x[j] - xi;
      const dy = y[j] - yi;
      const R = ri + radius[j];
      const squared = dx * dx + dy * dy;
      const adhesive = kind[j] === CELL_KIND.tumour ? stickiness : 0;
      if (adhesive === 0 && squared >= R * R) continue;
      const b = slot[j];
      const d = Math.sqrt(squared);
      let px: number;
      let py: number;
      let share: number;
      if (d > COINCIDENT_UM) {
        // One division for both d / R and speed / d.
        const inverse = 1 / (d * R);
        share = squared * inverse;
        const speed = contactSpeed(share, repulsion, adhesive);
        const along = Math.max(speed, -fastest) * R * inverse;
        px = along * dx;
        py = along * dy;
      } else {
        share = d / R;
        const speed = contactSpeed(share, repulsion, adhesive);
        px = Math.max(speed, -fastest);
        py = 0;
      }
      vx += px;
      vy += py;
      velocityX[b] -= px;
      velocityY[b] -= py;
      if (share < 1) {
        squeeze += 1 - share;
        compression[b] += 1 - share;
      }
    }
    velocityX[a] += vx;
    velocityY[a] += vy;
    compression[a] += squeeze;
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
