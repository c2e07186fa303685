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

const PER_RANGE = 1 / INTERACTION_RANGE;

/** x where it is positive, else 0: exact, and without a branch that the processor could guess wrong. */
const positivePart = (x: number): number => 0.5 * (x + Math.abs(x));

/** Approach (µm/min along the line of centres, negative = apart) of two cells whose distance is d/R of the sum of their radii. */
export function contactSpeed(share: number, repulsion: number, adhesion: number): number {
  const overlap = positivePart(1 - share);
  const closeness = positivePart(1 - share * PER_RANGE);
  return adhesion * closeness * closeness - repulsion * overlap * overlap;
}

interface Constants {
  readonly repulsion: number;
  readonly adhesion: number;
  readonly grip: number;
  readonly fastest: number;
}

/** Two cells nearer than this have no line between them; they part along x. Added, as a branch would box its number. */
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

/** Every pair of these lists once, in an order that the present places and slots decide; no branch need be guessed. */
function pushAndStick(tissue: Tissue, { repulsion, adhesion, fastest }: Constants, lists: NeighbourList): void {
  const { slot, x, y, radius, kind, count } = tissue.grid;
  const { start, list, owner } = lists;
  const { velocityX, velocityY, compression } = tissue.columns;
  const pairs = start[count];
  for (let k = 0; k < pairs; k++) {
    const i = owner[k];
    const j = list[k];
    const R = radius[i] + radius[j];
    const acrossX = x[j] - x[i];
    const dy = y[j] - y[i];
    const dx = acrossX + COINCIDENT_UM * +(acrossX * acrossX + dy * dy < COINCIDENT_UM * COINCIDENT_UM);
    const squared = dx * dx + dy * dy;
    const d = Math.sqrt(squared);
    // One division for both d / R and speed / d.
    const inverse = 1 / (d * R);
    const share = squared * inverse;
    const sticky = +(kind[i] === CELL_KIND.tumour) * +(kind[j] === CELL_KIND.tumour);
    const overlap = positivePart(1 - share);
    const along = Math.max(contactSpeed(share, repulsion, sticky * adhesion), -fastest) * R * inverse;
    const px = along * dx;
    const py = along * dy;
    const a = slot[i];
    const b = slot[j];
    velocityX[a] += px;
    velocityY[a] += py;
    compression[a] += overlap;
    velocityX[b] -= px;
    velocityY[b] -= py;
    compression[b] += overlap;
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
