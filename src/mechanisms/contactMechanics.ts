/**
 * Cells push and stick: soft repulsion of overlapping cells, weak adhesion between tumour cells, and the grip of an NK
 * on its target; all overdamped, as velocities. Form and strengths: Ghaffarizadeh et al. 2018.
 */
import { declareParameters } from '../core/parameter';

import type { ContactLaw } from '../model/contactKernelScript';
import type { Tissue } from '../model/tissue';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
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
    plausible: [0.1, 1.5],
    source: assumed('strong enough to hold a conjugate together against crawling; range of stability 0–1.5'),
  },
  displacementLimit: {
    label: 'Largest displacement by contact',
    meaning: 'No contact moves a cell further than this in one step; keeps crowded starts stable.',
    unit: 'µm',
    default: 2,
    minimum: 0.1,
    maximum: 5,
    plausible: [1, 4],
    source: assumed('numerical guard, a quarter of the tumour radius'),
  },
});

export interface Constants extends ContactLaw {
  readonly grip: number;
}

export const contactMechanics = defineMechanism({
  key: 'contactMechanics',
  code: CODES.contactMechanics,
  label: 'Contact mechanics',
  meaning: 'Cells push each other apart where they overlap, tumour cells stick together, and an NK grips its target.',
  law: [
    'apart:     [repulsion]·(1 − d/R)²         for d < R, so that no contact moves a cell further than [displacementLimit] a step',
    'together:  [adhesion]·(1 − d/(1.25·R))²   for d < 1.25·R, between tumour cells',
  ],
  symbols: 'd is the distance of two cells, R the sum of their radii.',
  reads: { columns: ['phase', 'x', 'y', 'radius', 'velocityX', 'velocityY', 'partner'], dish: ['neighbours'] },
  writes: { columns: ['velocityX', 'velocityY', 'compression'] },
  group: 'microenvironment',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt): Constants => ({ ...p, fastest: p.displacementLimit / dt }),
  switchedOff: (tissue) => void tissue.columns.compression.fill(0),
  settles: true,
  step(tissue, constants) {
    pushAndStick(tissue, constants);
    hold(tissue, constants);
  },
});

/**
 * Every pair of the lists once, in an order that the present places and slots decide. The sums are made where the cells
 * stand sorted, for a kernel's sake, and start from the velocities that others have added up.
 */
function pushAndStick({ grid, neighbours, columns }: Tissue, law: ContactLaw): void {
  const { count, memory } = grid;
  const { alike, targets } = neighbours;
  memory.beginContacts(columns, count);
  memory.pushAndStick(alike.owner, alike.list, alike.start[count], law);
  memory.pushAndStick(targets.owner, targets.list, targets.start[count], law);
  memory.endContacts(columns, count);
}

/** An NK closes the gap to its target; the target, heavier and attached to others, stays. */
function hold(tissue: Tissue, { grip }: Constants): void {
  const { phase, partner, x, y, radius, velocityX, velocityY } = tissue.columns;
  const { slots, length } = tissue.holders();
  for (let n = 0; n < length; n++) {
    const i = slots[n];
    if (partner[i] === 0 || phase[i] !== CELL_PHASE.alive) continue;
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
