/**
 * Dexamethasone holds NK cells down, slowly, in killing and in IFN-γ production, and they recover at the same pace as
 * the drug is lost.
 */
import { exp, hill } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { isDose, shareLeft } from './shared/drug';

const SOLUTE = 'steroid';

const share = (label: string, meaning: string, value: number, plausible: readonly [number, number], why: string) =>
  ({ label, meaning, unit: '1', default: value, minimum: 0, maximum: 1, plausible, source: assumed(why) }) as const;

const parameters = declareParameters({
  concentration: {
    label: 'Steroid dose',
    meaning: 'Dexamethasone that a dose brings into the dish, from the moment it is set.',
    unit: 'nM',
    default: 0,
    minimum: 0,
    maximum: 10_000,
    dose: true,
    source: assumed('a choice of protocol; 10 mg by mouth give some 100–200 nM in blood'),
  },
  halfLife: {
    label: 'Half-life of the steroid',
    meaning: 'Time in which half of it is lost.',
    unit: 'h',
    default: 4,
    minimum: 0.1,
    maximum: 1000,
    plausible: [3, 6],
    source: assumed('dexamethasone in plasma 3–6 h'),
  },
  halfMaximal: {
    label: 'Steroid of half effect',
    meaning: 'Level at which suppression is half of its most.',
    unit: 'nM',
    default: 10,
    minimum: 0.1,
    maximum: 1000,
    plausible: [3, 50],
    scale: 'logarithmic',
    source: assumed('affinity of the glucocorticoid receptor is some 5 nM; plausible 3–50'),
  },
  cytotoxicityMost: share(
    'Killing: most suppression',
    'Share of the hit rate that plenty of steroid takes away.',
    0.5,
    [0.2, 0.8],
    'steroids lower NK cytotoxicity by a part; plausible 0.2–0.8',
  ),
  interferonMost: share(
    'IFN-γ: most suppression',
    'Share of IFN-γ production that plenty of steroid takes away.',
    0.8,
    [0.5, 0.95],
    'cytokines give in more than killing; plausible 0.5–0.95',
  ),
  time: {
    label: 'Steroid: time constant',
    meaning: 'How slowly NK cells give in and recover.',
    unit: 'h',
    default: 12,
    minimum: 0.1,
    maximum: 500,
    plausible: [6, 24],
    source: assumed('acts through gene expression; plausible 6–24 h'),
  },
});

/** A suppression below this is none: then nothing is left to recover. */
const NEGLIGIBLE = 1e-6;

export const steroid = defineMechanism({
  key: 'steroid',
  code: CODES.steroid,
  label: 'Steroid',
  meaning:
    'Dexamethasone lowers killing and IFN-γ production of NK cells for as long as it is there, and some time after.',
  law: ['dT/dt = (T_max·c/(c + [halfMaximal]) − T)/[time],   T_max = [cytotoxicityMost], [interferonMost]'],
  symbols: 'c is the level of the drug, T a suppression.',
  reads: { columns: ['kind', 'phase', 'steroidCytotoxicity', 'steroidInterferon'], drugs: ['steroid'] },
  writes: { columns: ['steroidCytotoxicity', 'steroidInterferon'], drugs: ['steroid'] },
  group: 'treatment',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    ...p,
    kept: shareLeft(p.halfLife * MINUTES_PER_HOUR, dt),
    pace: 1 - exp(-dt / (p.time * MINUTES_PER_HOUR)),
  }),
  begin: ({ medium }, { concentration }) => medium.set(SOLUTE, concentration),
  parametersChanged({ medium }, _before, _after, { concentration }, set) {
    if (isDose(set)) medium.set(SOLUTE, concentration);
  },
  switchedOff({ medium, columns }) {
    medium.set(SOLUTE, 0);
    columns.steroidCytotoxicity.fill(0);
    columns.steroidInterferon.fill(0);
  },
  step(tissue, { cytotoxicityMost, interferonMost, halfMaximal, pace, kept }) {
    const { phase, steroidCytotoxicity, steroidInterferon } = tissue.columns;
    const effect = hill(tissue.medium.level(SOLUTE), halfMaximal, 1);
    tissue.medium.keep(SOLUTE, kept);
    const killing = cytotoxicityMost * effect;
    const interferon = interferonMost * effect;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive) continue;
      steroidCytotoxicity[i] = approach(steroidCytotoxicity[i], killing, pace);
      steroidInterferon[i] = approach(steroidInterferon[i], interferon, pace);
    }
  },
});

/** Moves a value by a share of the way to its goal; what is left of nothing is nothing. */
const approach = (value: number, goal: number, pace: number): number => {
  const next = value + (goal - value) * pace;
  return goal < NEGLIGIBLE && next < NEGLIGIBLE ? 0 : next;
};
