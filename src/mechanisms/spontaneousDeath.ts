/** Tumour cells also die by themselves, at a small constant rate. Lysis does not count them. */
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  rate: {
    label: 'Spontaneous death',
    meaning: 'Rate at which a tumour cell dies without any NK.',
    unit: '1/h',
    default: 1e-4,
    minimum: 0,
    maximum: 0.1,
    plausible: [0, 1e-3],
    source: assumed('published models use 1e-4 a day to 1e-3 an hour'),
  },
});

export const spontaneousDeath = defineMechanism({
  key: 'spontaneousDeath',
  code: CODES.spontaneousDeath,
  label: 'Spontaneous death',
  meaning: 'A few tumour cells die by themselves.',
  law: ['h = [rate]'],
  reads: { columns: ['kind', 'phase'] },
  writes: { acts: ['doom'], tally: ['spontaneousDeaths'] },
  group: 'tumour',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({ rate: p.rate / MINUTES_PER_HOUR, dt }),
  step(tissue, { rate, dt }, random) {
    const { kind, phase } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) {
      if (kind[i] !== CELL_KIND.tumour || phase[i] !== CELL_PHASE.alive) continue;
      random.draw(tissue.columns, i, 0);
      if (!occursWithin(rate, dt, random.out[0])) continue;
      tissue.doom(i, DEATH_CAUSE.spontaneous);
      tissue.tally.spontaneousDeaths++;
    }
  },
});
