/** Corpses vanish: a dead cell is removed after a while, and this is the only place where cells are removed. */
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_KIND, CELL_PHASE, EVENT } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  corpseTime: {
    label: 'Time to clear a corpse',
    meaning: 'How long a dead tumour or healthy cell still takes up space.',
    unit: 'h',
    default: 8,
    minimum: 0.1,
    maximum: 48,
    plausible: [6, 18],
    source: assumed('apoptosis to disappearance takes 6–18 h in published models'),
  },
  nkCorpseTime: {
    label: 'Time to clear an NK corpse',
    meaning: 'How long a dead NK cell still takes up space.',
    unit: 'h',
    default: 2,
    minimum: 0.1,
    maximum: 48,
    plausible: [0.5, 8],
    source: assumed('small cells are taken up sooner'),
  },
});

export const clearance = defineMechanism({
  key: 'clearance',
  code: CODES.clearance,
  label: 'Clearance',
  meaning: 'Dead cells are cleared away after some hours.',
  law: ['removed after [corpseTime], NK cells after [nkCorpseTime]'],
  reads: { columns: ['kind', 'phase', 'kills', 'clearStep'] },
  writes: { columns: ['clearStep'], acts: ['detach', 'remove'], events: ['cleared'], tally: ['retire'] },
  group: 'microenvironment',
  parameters,
  cadence_minutes: 0,
  canBeSwitchedOff: false,
  prepare: (p) => ({
    corpseMinutes: p.corpseTime * MINUTES_PER_HOUR,
    nkCorpseMinutes: p.nkCorpseTime * MINUTES_PER_HOUR,
  }),
  step(tissue, { corpseMinutes, nkCorpseMinutes }) {
    const c = tissue.columns;
    const { phase, clearStep } = c;
    const { step, cells, tally } = tissue;
    // Backwards, because the last cell moves into the place of a removed one.
    const { slots, length } = tissue.lists.dying;
    for (let n = length - 1; n >= 0; n--) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.dead) continue;
      const isNk = c.kind[i] === CELL_KIND.naturalKiller;
      if (clearStep[i] < 0) clearStep[i] = step + tissue.stepsIn(isNk ? nkCorpseMinutes : corpseMinutes);
      if (step < clearStep[i]) continue;
      if (isNk) {
        tissue.detach(i);
        tally.retire(c.kills[i]);
      }
      tissue.events.record(step, EVENT.cleared, c.id[i], 0);
      cells.remove(i);
    }
  },
});
