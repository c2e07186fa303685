/**
 * What an experimenter writes down of a killing assay: targets, effectors, what is in the medium, for how long, and
 * what is read at the end. `docs/assay.schema.json` describes the same for files. Units stand in the names.
 */
import type { ShortName } from '../../scenario/aliases';
import type { ParameterName } from '../../scenario/parameterName';

/** Things that are taken away from the NK cells, by the gene or the protein that is gone. */
export const KNOCK_OUTS = ['perforin', 'granzyme', 'tgfBetaReceptor', 'nkg2a', 'pd1', 'cd16'] as const;
export type KnockOut = (typeof KNOCK_OUTS)[number];

/** What can be read from an assay; each gives one number or several. */
export const READOUTS = [
  'lysis',
  'killsPerNk',
  'contacts',
  'deathTiming',
  'interferonGamma',
  'fieldSpread',
  'nkSurvival',
  'nkTurnover',
  'antigen',
  'targetsOverTime',
] as const;
export type Readout = (typeof READOUTS)[number];

export interface Targets {
  /** A cell line by its key, such as `raji`; without it the targets are the model's default ones. */
  readonly line?: string;
  /** The antigen the CAR aims at, when the line carries several. */
  readonly antigen?: string;
  /** Mean molecules a cell, in place of the line's. */
  readonly antigenDensity?: number;
  /** Standard deviation of ln(molecules) between cells, in place of the line's. */
  readonly antigenSpread?: number;
  /** Share of cells without the antigen, in place of the line's. */
  readonly antigenNegativeFraction?: number;
  /** Cells put in at the beginning (of each round). */
  readonly number?: number;
}

export interface Effectors {
  /** A product by its key, such as `peripheral-blood`. */
  readonly product?: string;
  /** Signalling domains of the CAR by their key, such as `41bbz`. */
  readonly costimulation?: string;
  /** Whether the cells carry the CAR at all. */
  readonly car?: boolean;
  /** Share of the cells that carry the CAR, in place of the product's. */
  readonly carPositiveFraction?: number;
  readonly number?: number;
  /** NK cells for each target, in place of `number`. */
  readonly effectorToTarget?: number;
}

export interface Antibody {
  readonly name: string;
  readonly concentration_ug_per_mL: number;
}

/** What the medium holds. */
export interface Cytokines {
  /** Where IL-15 comes from, by its word, such as `armoured`; a level given beside it takes the place of the supply. */
  readonly il15?: string;
  readonly interleukin15_pM?: number;
  readonly tgfBeta_ng_per_mL?: number;
}

/** Hours that the NK cells wait alone, in a medium of their own, before the first targets come. */
export interface PreExposure extends Omit<Cytokines, 'il15'> {
  readonly hours: number;
}

export interface AssayScene {
  /** The kind of scene by its word, such as `nodule`; sizes given beside it overrule its own. */
  readonly kind?: string;
  readonly width_um?: number;
  readonly height_um?: number;
  readonly depth_um?: number;
}

export interface Rechallenge {
  /** How often targets come, the first time included. */
  readonly rounds: number;
  readonly every_hours: number;
}

/** The conditions of one arm. */
export interface Conditions {
  readonly targets?: Targets;
  readonly effectors?: Effectors;
  readonly antibody?: Antibody;
  readonly cytokines?: Cytokines;
  readonly preExposure?: PreExposure;
  readonly scene?: AssayScene;
  /** From when the first targets are there. */
  readonly hours?: number;
  readonly knockOuts?: readonly KnockOut[];
  readonly rechallenge?: Rechallenge;
  /** Any parameter by its short or full name, as a number, a word or a switch; these win over everything else. */
  readonly settings?: Readonly<Partial<Record<ParameterName | ShortName, number | string | boolean>>>;
  /** Largest share of the label that a release assay can show (R_max); 1 unless stated. */
  readonly releaseCeiling?: number;
}

export interface Arm extends Conditions {
  readonly name: string;
}

export interface AssaySpecification extends Conditions {
  readonly name: string;
  readonly description?: string;
  readonly readouts: readonly Readout[];
  /** Variations; what an arm does not say is as in the assay. Without arms the assay is its only arm. */
  readonly arms?: readonly Arm[];
  /** Independent repeats of each arm. */
  readonly seeds?: number;
}

export const DEFAULT_SEEDS = 10;
export const DEFAULT_HOURS = 4;

/** Sections that an arm changes member by member; everything else it replaces. */
export const SECTIONS = ['targets', 'effectors', 'cytokines', 'scene', 'settings'] as const;

/** What an arm says of its effectors takes the place of what the assay says of the same thing in other words. */
function mergedEffectors(common: Effectors, own: Effectors): Effectors {
  const { number, effectorToTarget, car, carPositiveFraction, ...rest } = common;
  const counted = own.number !== undefined || own.effectorToTarget !== undefined;
  const carried = own.car === false || own.carPositiveFraction !== undefined;
  const kept = {
    ...(counted ? {} : { number, effectorToTarget }),
    ...(carried ? {} : { car, carPositiveFraction }),
  };
  const stated = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { ...rest, ...stated, ...own };
}

/** The arms of an assay with all that they take from it. */
export function armsOf(assay: AssaySpecification): readonly Arm[] {
  const { name, description: _, readouts: __, arms, seeds: ___, ...common } = assay;
  if (arms === undefined || arms.length === 0) return [{ name, ...common }];
  return arms.map((arm) => {
    const merged: Record<string, unknown> = { ...common, ...arm };
    for (const section of SECTIONS)
      if (common[section] !== undefined && arm[section] !== undefined)
        merged[section] = { ...common[section], ...arm[section] };
    if (common.effectors !== undefined && arm.effectors !== undefined)
      merged.effectors = mergedEffectors(common.effectors, arm.effectors);
    return merged as unknown as Arm;
  });
}
