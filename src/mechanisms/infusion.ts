/**
 * NK cells arrive in doses: on a schedule of its own, and whenever a user gives one. They come in from the edge of the
 * dish, as from vessels around the tumour, or spread over all of it, as from a pipette. What was lost on the way from
 * the maker (deliveredShare) does not arrive.
 */
import { declareParameters } from '../core/parameter';
import { lineageKey, type RandomSource } from '../core/random';
import { MINUTES_PER_HOUR, stepsUp } from '../core/units';
import { mostCells } from '../model/capacity';
import { LINEAGE_SOURCE, type Tissue } from '../model/tissue';
import { CELL_KIND, EVENT } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  size: {
    label: 'Size of scheduled doses',
    meaning: 'NK cells in each scheduled dose; 0 means no schedule.',
    unit: 'cells',
    default: 0,
    minimum: 0,
    maximum: 20_000,
    integer: true,
    source: assumed('a choice of protocol'),
  },
  first: {
    label: 'First scheduled dose',
    meaning: 'When the first scheduled dose is given.',
    unit: 'h',
    default: 24,
    minimum: 0,
    maximum: 10_000,
    source: assumed('a choice of protocol'),
  },
  interval: {
    label: 'Interval of doses',
    meaning: 'Time between two scheduled doses.',
    unit: 'h',
    default: 72,
    minimum: 0.5,
    maximum: 10_000,
    source: assumed('a choice of protocol'),
  },
  number: {
    label: 'Number of scheduled doses',
    meaning: 'How many doses the schedule gives.',
    unit: '1',
    default: 3,
    minimum: 0,
    maximum: 100,
    integer: true,
    source: assumed('a choice of protocol'),
  },
  arrival: {
    label: 'Where doses arrive',
    meaning: 'All over the dish, as from a pipette, or at its edge, as from vessels around a tumour.',
    unit: '',
    default: 0,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['dispersed', 'edge'],
    source: assumed('a choice of scene'),
  },
  radius: {
    label: 'NK radius',
    meaning: 'Radius of the NK cells that arrive.',
    unit: 'µm',
    default: 5,
    minimum: 2,
    maximum: 10,
    plausible: [4.25, 6],
    source: assumed('activated NK cells are about 10 µm wide, twice the size of resting ones; plausible 8.5–12'),
  },
});

/** Number of the first dose in the lineage keys; NK present at the start are dose 0. */
const FIRST_DOSE = 1;

/** Width of the strip along the walls in which NK cells start and arrive, µm: some six of their diameters. */
const EDGE_STRIP = 60;

/** A point in the dish, or in the strip along its walls, from four uniforms. */
export function arrivalPoint(
  uniforms: ArrayLike<number>,
  width: number,
  height: number,
  strip: number,
  atEdge: boolean,
): readonly [number, number] {
  if (!atEdge) return [uniforms[0] * width, uniforms[1] * height];
  const perimeter = 2 * (width + height);
  const along = uniforms[0] * perimeter;
  const inward = uniforms[1] * strip;
  if (along < width) return [along, inward];
  if (along < 2 * width) return [along - width, height - inward];
  if (along < 2 * width + height) return [inward, along - 2 * width];
  return [width - inward, along - 2 * width - height];
}

export const infusion = defineMechanism({
  key: 'infusion',
  code: CODES.infusion,
  label: 'Doses',
  meaning: 'NK cells arrive in doses, on a schedule or when you give one.',
  law: ['NK ← NK + delivered·[size] at [first] + k·[interval], k < [number]'],
  symbols: 'delivered is the share that arrives alive, k counts the doses.',
  reads: { dish: ['deliveredShare', 'doses', 'pendingDoses'] },
  writes: {
    columns: ['dose'],
    dish: ['doses', 'pendingDoses'],
    acts: ['addCell'],
    events: ['infused'],
    tally: ['infusedNk', 'undeliveredNk'],
  },
  group: 'product',
  parameters,
  cadence_minutes: 0,
  canBeSwitchedOff: false,
  prepare: (p, dt) => ({ ...p, dt, keyWords: new Uint32Array(4) }),
  populate(tissue, { radius }, { cells, atEdge, uniformsOf }) {
    const { width, height } = tissue.domain;
    const alive = arrivingAlive(tissue, cells);
    for (let n = 0; n < alive; n++) {
      const [x, y] = arrivalPoint(uniformsOf(n), width, height, EDGE_STRIP, atEdge);
      tissue.addCell(CELL_KIND.naturalKiller, 0, n, x, y, radius);
    }
  },
  beforeChange: (tissue, p, random) => infusePending(tissue, p, random),
  step(tissue, p, random) {
    for (let n = 0; n < p.number && p.size > 0; n++) {
      const due = stepsUp((p.first + n * p.interval) * MINUTES_PER_HOUR, p.dt);
      if (due === tissue.step) tissue.pendingDoses.push({ cells: p.size });
    }
    infusePending(tissue, p, random);
  },
});

/** How many of so many NK cells of the product arrive alive; the others are counted as undelivered. */
function arrivingAlive(tissue: Tissue, cells: number): number {
  const alive = Math.round(cells * tissue.deliveredShare);
  tissue.tally.undeliveredNk += cells - alive;
  return alive;
}

interface Arrival {
  readonly arrival: number;
  readonly radius: number;
  readonly keyWords: Uint32Array;
}

/** Infuses every dose that waits. */
function infusePending(tissue: Tissue, p: Arrival, random: RandomSource): void {
  for (const dose of tissue.pendingDoses) infuse(tissue, dose.cells, p, random);
  tissue.pendingDoses.length = 0;
}

function infuse(tissue: Tissue, cells: number, { arrival, radius, keyWords }: Arrival, random: RandomSource): void {
  const dose = FIRST_DOSE + tissue.doses++;
  const { width, height } = tissue.domain;
  const alive = arrivingAlive(tissue, cells);
  const room = Math.min(alive, mostCells(width, height) - tissue.count);
  for (let n = 0; n < room; n++) {
    lineageKey(LINEAGE_SOURCE.place, dose, n, keyWords);
    random.drawFor(keyWords, 0);
    const [x, y] = arrivalPoint(random.out, width, height, EDGE_STRIP, arrival === 1);
    const slot = tissue.addCell(CELL_KIND.naturalKiller, dose, n, x, y, radius);
    tissue.columns.dose[slot] = dose;
    tissue.tally.infusedNk++;
    tissue.events.record(tissue.step, EVENT.infused, tissue.columns.id[slot], 0);
  }
}
