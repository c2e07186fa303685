/**
 * A design: many runs described by one small file. A base run, what differs between its runs, how often each is
 * repeated, and what is written down of them. `docs/experiments.md` tells the format, `docs/design.schema.json`
 * describes it.
 */
import type { SeriesColumn } from '../../protocol/series';
import type { Chosen } from '../../scenario/bundles';

export const DESIGN_FORMAT = 'nkscape-design';
/** Rises when a reader of the version before could misread a file. */
export const DESIGN_VERSION = 1;

/**
 * How the points of a design lie: one point only; every combination of levels; spread evenly by chance or by a
 * low-discrepancy sequence; one point in several arms that share their seeds; tumours and donor lots drawn from
 * distributions.
 */
export const DESIGN_KINDS = ['replicates', 'grid', 'latinHypercube', 'sobol', 'pairs', 'trial'] as const;
export type DesignKind = (typeof DESIGN_KINDS)[number];

/** A number, or the word of a choice or of a kind of word. */
export type FactorValue = number | string;

export const SCALES = ['linear', 'logarithmic'] as const;
export type Scale = (typeof SCALES)[number];

/** These values and no others. */
export interface Levels {
  readonly levels: readonly FactorValue[];
}

/** Anything between two ends, in the parameter's unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly scale: Scale;
  /** Number of levels, the ends included, where the design is a grid. */
  readonly steps?: number;
}

/** A log-normal quantity between tumours; values beyond the limits are put at the limit. */
export interface Drawn {
  readonly distribution: {
    readonly kind: 'logNormal';
    readonly median: number;
    /** Standard deviation of the natural logarithm. */
    readonly spread: number;
    readonly limits: readonly [low: number, high: number];
  };
  /** Where the distribution comes from. */
  readonly reason?: string;
}

/** What differs between points: a parameter by its full name, or a kind of word. */
export type Factor = { readonly name: string } & (Levels | Range | Drawn);

/** What is done to the base run in one arm. */
export interface Arm {
  readonly name: string;
  readonly words: Chosen;
  readonly settings: Readonly<Record<string, FactorValue>>;
  /** Changes on the way, as in `6h:dose=200`, after those of the base. */
  readonly interventions: readonly string[];
}

export interface BaseRun {
  readonly preset: string;
  readonly words: Chosen;
  readonly settings: Readonly<Record<string, FactorValue>>;
  readonly interventions: readonly string[];
  /** Model hours; the preset's when absent. */
  readonly hours?: number;
}

/** What is written down over time. */
export interface Measure {
  readonly series: readonly SeriesColumn[];
  /** Model minutes between two rows, a multiple of the interval at which runs are measured. */
  readonly every_minutes: number;
}

/** A checked design, with everything that the file may leave out filled in. */
export interface Design {
  readonly format: typeof DESIGN_FORMAT;
  readonly formatVersion: typeof DESIGN_VERSION;
  readonly name: string;
  readonly description?: string;
  /** The seeds of the runs begin with it. */
  readonly seed: string;
  readonly base: BaseRun;
  readonly kind: DesignKind;
  readonly factors: readonly Factor[];
  /** One arm without a name when the file has none. */
  readonly arms: readonly [Arm, ...Arm[]];
  /** Number of points of a Latin hypercube or Sobol sequence; number of tumours of a trial; else 1. */
  readonly points: number;
  /** Donor lots that each tumour of a trial meets; else 1. */
  readonly lots: number;
  readonly replicates: number;
  readonly measure: Measure;
}

export const hasLevels = (factor: Factor): factor is Factor & Levels => 'levels' in factor;
export const isDrawn = (factor: Factor): factor is Factor & Drawn => 'distribution' in factor;
