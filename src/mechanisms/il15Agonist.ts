/**
 * IL-15 given as a drug (N-803, or recombinant IL-15): a level that is the same everywhere, set by a dose and falling
 * with its half-life. The mechanism of IL-15 adds it to what NK cells feel.
 */
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';
import { isDose, shareLeft } from './shared/drug';

const SOLUTE = 'interleukin15Agonist';

const parameters = declareParameters({
  concentration: {
    label: 'IL-15 agonist dose',
    meaning: 'IL-15 activity that a dose of N-803 or IL-15 brings into the dish, from the moment it is set.',
    unit: 'pM',
    default: 0,
    minimum: 0,
    maximum: 10_000,
    dose: true,
    source: assumed('a choice of protocol'),
  },
  halfLife: {
    label: 'Half-life of the agonist',
    meaning: 'Time in which half of it is lost: N-803 20 h, recombinant IL-15 about 2.5 h.',
    unit: 'h',
    default: 20,
    minimum: 0.1,
    maximum: 1000,
    plausible: [2, 30],
    source: paper('n803PhaseOne2022'),
  },
});

export const il15Agonist = defineMechanism({
  key: 'il15Agonist',
  code: CODES.il15Agonist,
  label: 'IL-15 agonist',
  meaning: 'A dose of N-803 or IL-15 supports NK cells everywhere and is lost over hours.',
  law: ['C ← C·2^(−dt/[halfLife])'],
  symbols: 'C is the level of the drug.',
  reads: { drugs: ['interleukin15Agonist'] },
  writes: { drugs: ['interleukin15Agonist'] },
  group: 'treatment',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({ concentration: p.concentration, kept: shareLeft(p.halfLife * MINUTES_PER_HOUR, dt) }),
  begin: ({ medium }, { concentration }) => medium.set(SOLUTE, concentration),
  parametersChanged({ medium }, _before, _after, { concentration }, set) {
    if (isDose(set)) medium.set(SOLUTE, concentration);
  },
  switchedOff: ({ medium }) => medium.set(SOLUTE, 0),
  step: ({ medium }, { kept }) => medium.keep(SOLUTE, kept),
});
