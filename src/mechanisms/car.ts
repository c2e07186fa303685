/**
 * The CAR itself: how much antigen it needs to kill and to make an NK secrete cytokines, and how many there are on it.
 * Half of full killing takes 800 molecules at 10 nM. Co-stimulation enters by the threshold factor and the strength of
 * cytokines here, and by the strength of the CAR in recognition.
 */
import { logNormal } from '../core/distributions';
import { hill } from '../core/exactMath';
import { apparentHalfMaximal } from '../core/kinetics';
import { declareParameters } from '../core/parameter';
import type { Columns } from '../model/columns';
import { CELL_KIND } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, fitted } from './references';

const parameters = declareParameters({
  molecules: {
    label: 'CAR molecules per NK',
    meaning: 'Mean number of CAR molecules on a CAR-positive NK cell.',
    unit: 'molecules/cell',
    default: 20_000,
    minimum: 100,
    maximum: 1_000_000,
    plausible: [5000, 100_000],
    scale: 'logarithmic',
    source: assumed('plausible 5,000–100,000; a published model of CAR-T cells (CARCADE) uses 50,000'),
  },
  moleculesSpread: {
    label: 'Spread of CAR molecules',
    meaning:
      'Standard deviation of the natural logarithm of CAR molecules between NK cells; applies to cells that arrive after a change.',
    unit: '1',
    default: 0.5,
    minimum: 0,
    maximum: 2,
    plausible: [0.3, 1],
    source: assumed('vector copies and promoter noise; plausible 0.3–1'),
  },
  halfMaximalMolecules: {
    label: 'CAR molecules for half of the signal',
    meaning: 'Number of CAR molecules at which more of them begin to matter little.',
    unit: 'molecules/cell',
    default: 5000,
    minimum: 1,
    maximum: 1_000_000,
    plausible: [1000, 20_000],
    scale: 'logarithmic',
    source: assumed('saturation within the range of CAR densities in use; form and value not published'),
  },
  dissociation: {
    label: 'Affinity of the CAR (K_D)',
    meaning: 'Dissociation constant of the CAR’s binder and the antigen; small means tight.',
    unit: 'nM',
    default: 10,
    minimum: 0.01,
    maximum: 100_000,
    plausible: [0.1, 1000],
    scale: 'logarithmic',
    source: assumed('FMC63 against CD19 about 0.3–5 nM, variants of 4D5 against HER2 0.6–1,000 nM'),
  },
  dissociationScale: {
    label: 'K_D that doubles the antigen needed',
    meaning: 'Dissociation constant at which a CAR needs twice the antigen that the tightest one needs.',
    unit: 'nM',
    default: 30,
    minimum: 0.1,
    maximum: 10_000,
    plausible: [10, 300],
    scale: 'logarithmic',
    source: assumed('tighter CARs see less antigen (direction: Hernandez-Lopez 2021); form and value not published'),
  },
  halfMaximalDensity: {
    label: 'Antigen for half of the signal, tightest CAR',
    meaning: 'Antigen density at which a CAR of the tightest binding gives half of its full signal.',
    unit: 'molecules/cell',
    default: 600,
    minimum: 10,
    maximum: 100_000,
    plausible: [75, 2250],
    scale: 'logarithmic',
    source: fitted(
      'lysis by CAR-T cells at 240 CD20 molecules relative to the plateau (Watanabe 2015; V7), and carried over to every CAR and antigen',
      'nkscape calibrate density',
    ),
  },
  thresholdFactor: {
    label: 'Threshold factor of co-stimulation',
    meaning: 'Factor on the antigen that the CAR needs; CARs with CD28 need less than CARs with 4-1BB.',
    unit: '1',
    default: 1,
    minimum: 0.05,
    maximum: 20,
    plausible: [0.3, 5],
    scale: 'logarithmic',
    source: assumed('scale; the order of CD28 and 4-1BB is published (Majzner 2020), its size for NK cells is not'),
  },
  steepness: {
    label: 'Steepness of the CAR response',
    meaning: 'Hill exponent of the CAR signal over antigen density.',
    unit: '1',
    default: 1.2,
    minimum: 0.5,
    maximum: 4,
    plausible: [1, 2],
    source: assumed('CAR-T data are fitted by 1–2'),
  },
  cytokineRatio: {
    label: 'Antigen for cytokines over that for killing',
    meaning: 'How many times the antigen of the half-maximal killing signal half-maximal secretion needs.',
    unit: '1',
    default: 6.25,
    minimum: 1,
    maximum: 100,
    plausible: [2.5, 25],
    scale: 'logarithmic',
    source: assumed(
      '5,000 molecules over 800, both chosen: cytokines of CAR-T cells need a few thousand molecules, about ten times what lysis needs (Watanabe 2015)',
    ),
  },
  cytokineSteepness: {
    label: 'Steepness of the cytokine response',
    meaning: 'Hill exponent of cytokine secretion over antigen density.',
    unit: '1',
    default: 2,
    minimum: 0.5,
    maximum: 4,
    plausible: [1, 3],
    source: assumed('secretion is nearly abolished at 2,000 molecules (Majzner 2020); plausible 1–3'),
  },
  cytokineWeight: {
    label: 'Strength of cytokines by the CAR',
    meaning: 'Share of full secretion that a CAR triggers whose antigen is abundant; co-stimulation changes it.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 5,
    plausible: [0.3, 2],
    source: assumed('scale'),
  },
});

/** CAR molecules whose signal sets the scale. */
const REFERENCE_MOLECULES = 20_000;

/** Signal of this many CAR molecules relative to that of 20,000. */
export const strengthOf = (molecules: number, halfMaximal: number): number =>
  molecules / (molecules + halfMaximal) / (REFERENCE_MOLECULES / (REFERENCE_MOLECULES + halfMaximal));

interface Thresholds {
  /** K_A, K_C: molecules/cell. */
  readonly killing: number;
  readonly cytokines: number;
  readonly steepness: number;
  readonly cytokineSteepness: number;
  readonly cytokineWeight: number;
}

/** Works out what a CAR makes of the antigen that a cell shows. */
function see(c: Columns, slot: number, k: Thresholds): void {
  const antigen = c.antigen[slot];
  c.antigenSeen[slot] = antigen;
  c.antigenSignal[slot] = hill(antigen, k.killing, k.steepness);
  c.cytokineSignal[slot] = k.cytokineWeight * hill(antigen, k.cytokines, k.cytokineSteepness);
}

/** A change of antigen by less than this share of it leaves the signals as they are: they change by hardly more. */
const UNSEEN_CHANGE = 0.005;

export const car = defineMechanism({
  key: 'car',
  code: CODES.car,
  label: 'CAR',
  meaning:
    'How tightly the CAR binds, how much antigen it needs to kill and to drive cytokines, and how many there are.',
  law: [
    'K_A = [halfMaximalDensity]·[thresholdFactor]·(1 + [dissociation]/[dissociationScale])',
    'antigenSignal = hill(A, K_A, [steepness])',
    'cytokineSignal = [cytokineWeight]·hill(A, [cytokineRatio]·K_A, [cytokineSteepness])',
    'carStrength = s(N)/s(20,000),   s(N) = N/(N + [halfMaximalMolecules])',
  ],
  symbols: 'A is the antigen of a target, N the number of CAR molecules of an NK cell.',
  reads: { columns: ['kind', 'antigen', 'antigenSeen', 'carMolecules'] },
  writes: { columns: ['antigenSeen', 'antigenSignal', 'cytokineSignal', 'carMolecules', 'carStrength'] },
  group: 'carDesign',
  parameters,
  cadence_minutes: 3,
  canBeSwitchedOff: false,
  prepare(p) {
    const killing = p.thresholdFactor * apparentHalfMaximal(p.halfMaximalDensity, p.dissociation, p.dissociationScale);
    return { ...p, killing, cytokines: p.cytokineRatio * killing };
  },
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (c.kind[slot] === CELL_KIND.naturalKiller) {
      random.draw(c, slot, 0);
      const sigma = p.moleculesSpread;
      // The location −σ²/2 keeps the mean.
      c.carMolecules[slot] = p.molecules * logNormal((-sigma * sigma) / 2, sigma, random.out[0], random.out[1]);
      c.carStrength[slot] = strengthOf(c.carMolecules[slot], p.halfMaximalMolecules);
    } else see(c, slot, p);
  },
  cellDivided(tissue, _, daughter, p) {
    see(tissue.columns, daughter, p);
  },
  parametersChanged(tissue, before, after, p) {
    const c = tissue.columns;
    const factor = after.molecules / before.molecules;
    for (let i = 0; i < tissue.count; i++) {
      see(c, i, p);
      if (c.kind[i] !== CELL_KIND.naturalKiller) continue;
      c.carMolecules[i] *= factor;
      c.carStrength[i] = strengthOf(c.carMolecules[i], p.halfMaximalMolecules);
    }
  },
  step(tissue, p) {
    const c = tissue.columns;
    const { antigen, antigenSeen } = c;
    for (let i = 0; i < tissue.count; i++) {
      const change = antigen[i] - antigenSeen[i];
      if (change === 0) continue;
      // A cell that slowly regains antigen is looked at anew when that matters, not in every step; one without any at once.
      const negligible = UNSEEN_CHANGE * antigenSeen[i];
      if (change > negligible || change < -negligible || antigen[i] === 0) see(c, i, p);
    }
  },
});
