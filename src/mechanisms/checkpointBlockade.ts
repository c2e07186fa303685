/**
 * Antibodies that block the inhibitory receptors NKG2A (monalizumab) and PD-1: each a level in the medium, kept in
 * multiples of the concentration that blocks half of the most. How much can be blocked at most stands with the receptors
 * (inhibition).
 */
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import type { Tissue } from '../model/tissue';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { isDose, shareLeft } from './shared/drug';

const concentration = (receptor: string) =>
  ({
    label: `${receptor} block`,
    meaning: `Antibody against ${receptor} that a dose brings into the dish, from the moment it is set.`,
    unit: 'µg/mL',
    default: 0,
    minimum: 0,
    maximum: 10_000,
    dose: true,
    source: assumed('a choice of protocol; some 10–100 in blood under treatment'),
  }) as const;

const halfMaximal = (receptor: string, value: number) =>
  ({
    label: `${receptor} block: half of the most`,
    meaning: `Concentration that blocks half of what can be blocked of ${receptor}.`,
    unit: 'µg/mL',
    default: value,
    minimum: 0.0001,
    maximum: 1000,
    plausible: [0.03, 3],
    scale: 'logarithmic',
    source: assumed('of the order of a nanomolar dissociation constant; plausible 0.03–3'),
  }) as const;

const parameters = declareParameters({
  nkg2aConcentration: concentration('NKG2A'),
  nkg2aHalfMaximal: halfMaximal('NKG2A', 0.3),
  pd1Concentration: concentration('PD-1'),
  pd1HalfMaximal: halfMaximal('PD-1', 0.3),
  halfLife: {
    label: 'Half-life of blocking antibodies',
    meaning: 'Time in which half of them is lost.',
    unit: 'h',
    default: 480,
    minimum: 0.1,
    maximum: 100_000,
    plausible: [240, 720],
    scale: 'logarithmic',
    source: assumed('20 days, as of IgG in blood; plausible 10–30 days'),
  },
});

interface Doses {
  readonly nkg2aConcentration: number;
  readonly nkg2aHalfMaximal: number;
  readonly pd1Concentration: number;
  readonly pd1HalfMaximal: number;
}

function dose({ medium }: Tissue, p: Doses): void {
  medium.set('nkg2aBlocker', p.nkg2aConcentration / p.nkg2aHalfMaximal);
  medium.set('pd1Blocker', p.pd1Concentration / p.pd1HalfMaximal);
}

export const checkpointBlockade = defineMechanism({
  key: 'checkpointBlockade',
  code: CODES.checkpointBlockade,
  label: 'Checkpoint blockade',
  meaning: 'Antibodies that block NKG2A or PD-1 on NK cells.',
  law: ['C ← C·2^(−dt/[halfLife]),   blocked: b = mostBlocked·C/(C + C½)'],
  symbols: 'C is the level of a blocker, C½ that of half of the most.',
  reads: { drugs: ['nkg2aBlocker', 'pd1Blocker'] },
  writes: { drugs: ['nkg2aBlocker', 'pd1Blocker'] },
  group: 'treatment',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({ ...p, kept: shareLeft(p.halfLife * MINUTES_PER_HOUR, dt) }),
  begin: (tissue, p) => dose(tissue, p),
  parametersChanged({ medium }, before, after, _constants, set) {
    // What is dissolved stays as it is, in units of the new half-maximal concentrations.
    medium.keep('nkg2aBlocker', before.nkg2aHalfMaximal / after.nkg2aHalfMaximal);
    medium.keep('pd1Blocker', before.pd1HalfMaximal / after.pd1HalfMaximal);
    if (isDose(set, 'nkg2aConcentration'))
      medium.set('nkg2aBlocker', after.nkg2aConcentration / after.nkg2aHalfMaximal);
    if (isDose(set, 'pd1Concentration')) medium.set('pd1Blocker', after.pd1Concentration / after.pd1HalfMaximal);
  },
  switchedOff({ medium }) {
    medium.set('nkg2aBlocker', 0);
    medium.set('pd1Blocker', 0);
  },
  step({ medium }, { kept }) {
    medium.keep('nkg2aBlocker', kept);
    medium.keep('pd1Blocker', kept);
  },
});
