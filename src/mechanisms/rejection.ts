/**
 * Host T cells come back after lymphodepletion and kill NK cells of another donor: from the end of the window on, each
 * NK dies with a constant hazard. The window runs from the start of the run, when lymphodepletion is taken to end.
 */
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_DAY, stepsUp } from '../core/units';
import { CELL_PHASE, DEATH_CAUSE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { loseEffector } from './shared/effectorDeath';

const parameters = declareParameters({
  host: {
    label: 'Host rejects NK cells',
    meaning: 'Whether the NK cells come from another donor and the host’s T cells reject them once they are back.',
    unit: '',
    default: 0,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['no', 'yes'],
    source: assumed('a choice of scene: no host in a well, one in a patient'),
  },
  window: {
    label: 'Window after lymphodepletion',
    meaning: 'Time from the start of the run in which the host cannot reject yet.',
    unit: 'd',
    default: 10,
    minimum: 0,
    maximum: 400,
    plausible: [7, 21],
    source: assumed('T cells are back some 7–21 d after fludarabine and cyclophosphamide'),
  },
  rate: {
    label: 'Rate of rejection',
    meaning: 'Rate at which each NK is killed by the host after the window.',
    unit: '1/d',
    default: 0.3,
    minimum: 0,
    maximum: 10,
    plausible: [0.1, 1],
    source: assumed('mismatched NK cells disappear within a week or two of it; plausible 0.1–1'),
  },
});

export const rejection = defineMechanism({
  key: 'rejection',
  code: CODES.rejection,
  label: 'Host rejection',
  meaning: 'When the host’s T cells return after lymphodepletion, they kill NK cells of another donor.',
  law: ['h = [rate] for t > [window], with [host]'],
  symbols: 't is the time since the start of the run.',
  reads: { columns: ['kind', 'phase'] },
  writes: { acts: ['detach', 'doom'], tally: ['nkDeaths'] },
  group: 'product',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    dt,
    hazard: (p.host * p.rate) / MINUTES_PER_DAY,
    window_minutes: p.window * MINUTES_PER_DAY,
  }),
  step(tissue, { dt, hazard, window_minutes }, random) {
    if (hazard === 0 || tissue.step < stepsUp(window_minutes, tissue.timeStep)) return;
    const c = tissue.columns;
    const { phase } = c;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive) continue;
      random.draw(c, i, 0);
      if (occursWithin(hazard, dt, random.out[0])) loseEffector(tissue, i, DEATH_CAUSE.rejection);
    }
  },
});
