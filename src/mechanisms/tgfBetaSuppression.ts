/**
 * TGF-β wears NK cells down, each ability at its own pace: IFN-γ production, innate receptors, granzyme and perforin,
 * CAR-driven killing, division and crawling. Order of sensitivity: Trotta 2008, Yvon 2017 (directions).
 */
import { exp } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR, PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA } from '../core/units';
import type { Tissue } from '../model/tissue';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

/** A label within a sentence; abbreviations keep their capitals. */
const inSentence = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

type Range = readonly [number, number];

const half = (label: string, value: number, plausible: Range, why: string) =>
  ({
    label: `${label}: TGF-β of half effect`,
    meaning: `TGF-β at which the suppression of ${inSentence(label)} is half of its most.`,
    unit: 'ng/mL',
    default: value,
    minimum: 0.01,
    maximum: 50,
    scale: 'logarithmic',
    plausible,
    source: assumed(why),
  }) as const;
const most = (label: string, value: number, plausible: Range, why: string) =>
  ({
    label: `${label}: most suppression`,
    meaning: `Suppression of ${inSentence(label)} at saturating TGF-β.`,
    unit: '1',
    default: value,
    minimum: 0,
    maximum: 1,
    plausible,
    source: assumed(why),
  }) as const;
const time = (label: string, value: number, plausible: Range, why: string) =>
  ({
    label: `${label}: time constant`,
    meaning: `How slowly the suppression of ${inSentence(label)} builds up and fades.`,
    unit: 'h',
    default: value,
    minimum: 0.1,
    maximum: 500,
    plausible,
    source: assumed(why),
  }) as const;

const parameters = declareParameters({
  sensitivity: {
    label: 'Sensitivity to TGF-β',
    meaning: '1 is a normal NK cell; 0.05 one with a knocked-out or dominant-negative TGF-β receptor; 0 feels nothing.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 1,
    source: assumed('scale; 0.05 for engineered cells, direction published'),
  },
  interferonHalf: half('IFN-γ production', 0.3, [0.1, 2], 'the most sensitive output; plausible 0.1–2'),
  interferonMost: most('IFN-γ production', 0.85, [0.6, 0.95], 'plausible 0.6–0.95'),
  interferonTime: time('IFN-γ production', 6, [3, 12], 'within hours; plausible 3–12'),
  receptorsHalf: half('Innate receptors', 1, [0.2, 3.5], 'plausible 0.2–3.5'),
  receptorsMost: most('Innate receptors', 0.6, [0.4, 0.8], 'NKG2D, NKp30 and DNAM-1 fall; plausible 0.4–0.8'),
  receptorsTime: time('Innate receptors', 24, [12, 48], '48–72 h of exposure in experiments; plausible 12–48'),
  cytotoxicityHalf: half('Granzyme and perforin', 1, [0.2, 3.5], 'plausible 0.2–3.5; models of CD8 T cells use 3.5'),
  cytotoxicityMost: most('Granzyme and perforin', 0.6, [0.4, 0.8], 'plausible 0.4–0.8'),
  cytotoxicityTime: time('Granzyme and perforin', 36, [18, 72], 'needs extended exposure; plausible 18–72'),
  carHalf: half(
    'CAR-driven killing',
    3,
    [1, 5],
    'three times the innate value: CAR-NK partly resist (direction published)',
  ),
  carMost: most('CAR-driven killing', 0.6, [0.2, 0.8], 'plausible 0.2–0.8'),
  carTime: time('CAR-driven killing', 36, [18, 72], 'as granzyme and perforin'),
  proliferationHalf: half('Division', 1, [0.2, 3.5], 'plausible 0.2–3.5'),
  proliferationMost: most('Division', 0.7, [0.4, 0.9], 'plausible 0.4–0.9'),
  proliferationTime: time('Division', 12, [6, 24], 'plausible 6–24'),
  motilityHalf: half('Crawling', 2, [0.5, 5], 'plausible 0.5–5'),
  motilityMost: most('Crawling', 0.3, [0, 0.5], 'plausible 0–0.5'),
  motilityTime: time('Crawling', 12, [6, 24], 'plausible 6–24'),
});

const OUTPUTS = ['interferon', 'receptors', 'cytotoxicity', 'car', 'proliferation', 'motility'] as const;

/** The columns of OUTPUTS, in their order. */
const suppressedOutputs = ({ columns: c }: Tissue): readonly Float32Array[] => [
  c.suppressedInterferon,
  c.suppressedReceptors,
  c.suppressedCytotoxicity,
  c.suppressedCar,
  c.suppressedProliferation,
  c.suppressedMotility,
];

/** Suppression that a constant concentration ends at. Concentrations in one unit. */
export const steadySuppression = (most: number, concentration: number, half: number): number =>
  (most * concentration) / (concentration + half);

export interface Output {
  readonly most: number;
  readonly half_pM: number;
  /** Share of the gap to the steady value closed in one step. */
  readonly pace: number;
}

export const tgfBetaSuppression = defineMechanism({
  key: 'tgfBetaSuppression',
  code: CODES.tgfBetaSuppression,
  label: 'Suppression by TGF-β',
  meaning:
    'NK cells that stay in TGF-β lose, step by step, cytokine production, receptors, granzyme, division and speed.',
  law: ['dT/dt = ([sensitivity]·T_max·c/(c + IC50) − T)/τ, with T_max, IC50 and τ of each output'],
  symbols: 'c is the concentration of TGF-β, T the suppression of one of six abilities.',
  reads: {
    columns: [
      'kind',
      'phase',
      'voxel',
      'suppressedInterferon',
      'suppressedReceptors',
      'suppressedCytotoxicity',
      'suppressedCar',
      'suppressedProliferation',
      'suppressedMotility',
    ],
    fields: ['tgfBeta'],
  },
  writes: {
    columns: [
      'suppressedInterferon',
      'suppressedReceptors',
      'suppressedCytotoxicity',
      'suppressedCar',
      'suppressedProliferation',
      'suppressedMotility',
    ],
  },
  group: 'microenvironment',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt): readonly Output[] =>
    OUTPUTS.map((name) => ({
      most: p.sensitivity * p[`${name}Most`],
      half_pM: p[`${name}Half`] * PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA,
      pace: 1 - exp(-dt / (p[`${name}Time`] * MINUTES_PER_HOUR)),
    })),
  switchedOff(tissue) {
    for (const suppressed of suppressedOutputs(tissue)) suppressed.fill(0);
  },
  step(tissue, outputs) {
    const { phase, voxel } = tissue.columns;
    const { concentration } = tissue.field('tgfBeta');
    const { slots, length } = tissue.lists.naturalKillers;
    const columns = suppressedOutputs(tissue);
    for (let k = 0; k < outputs.length; k++) {
      const { most: ceiling, half_pM, pace } = outputs[k];
      const suppressed = columns[k];
      for (let n = 0; n < length; n++) {
        const i = slots[n];
        if (phase[i] !== CELL_PHASE.alive) continue;
        suppressed[i] += (steadySuppression(ceiling, concentration[voxel[i]], half_pM) - suppressed[i]) * pace;
      }
    }
  },
});
