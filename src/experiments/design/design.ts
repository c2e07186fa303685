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
/** How the points of a design lie. */
export type DesignKind = (typeof DESIGN_KINDS)[number];

/** A number, or the word of a choice or of a kind of word. */
export type FactorValue = number | string;

/** The ways between two ends: evenly, or evenly in the logarithm. */
export const SCALES = ['linear', 'logarithmic'] as const;
/** How the way between two ends is divided. */
export type Scale = (typeof SCALES)[number];

/** These values and no others. */
export interface Levels {
  /** In the order of the points. */
  readonly levels: readonly FactorValue[];
}

/** Anything between two ends, in the parameter's unit. */
export interface Range {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** How the way between them is divided. */
  readonly scale: Scale;
  /** Number of levels, the ends included, where the design is a grid. */
  readonly steps?: number;
}

/** A log-normal quantity between tumours; values beyond the limits are put at the limit. */
export interface Drawn {
  /** The distribution. */
  readonly distribution: {
    /** Log-normal, the only one there is. */
    readonly kind: 'logNormal';
    /** In the parameter's unit. */
    readonly median: number;
    /** Standard deviation of the natural logarithm. */
    readonly spread: number;
    /** In the parameter's unit. */
    readonly limits: readonly [low: number, high: number];
  };
  /** Where the distribution comes from. */
  readonly reason?: string;
}

/** What a factor is called. */
export interface Named {
  /** A parameter by its full name, or a kind of word. */
  readonly name: string;
}

/** What differs between points: a parameter by its full name, or a kind of word. */
export type Factor = Named & (Levels | Range | Drawn);

/** What is done to the base run in one arm. */
export interface Arm {
  /** What it is called; empty of the only one. */
  readonly name: string;
  /** Words that stand for settings. */
  readonly words: Chosen;
  /** By short or full name. */
  readonly settings: Readonly<Record<string, FactorValue>>;
  /** Changes on the way, as in `6h:dose=200`, after those of the base. */
  readonly interventions: readonly string[];
}

/** The run that all others are made of. */
export interface BaseRun {
  /** The preset that the run begins from. */
  readonly preset: string;
  /** Words that stand for settings. */
  readonly words: Chosen;
  /** By short or full name. */
  readonly settings: Readonly<Record<string, FactorValue>>;
  /** Changes on the way, as in `6h:dose=200`. */
  readonly interventions: readonly string[];
  /** Model hours; the preset's when absent. */
  readonly hours?: number;
}

/** What is written down over time. */
export interface Measure {
  /** Measurements that are kept. */
  readonly series: readonly SeriesColumn[];
  /** Model minutes between two rows, a multiple of the interval at which runs are measured. */
  readonly every_minutes: number;
}

/** A checked design, with everything that the file may leave out filled in. */
export interface Design {
  /** Marks a design. */
  readonly format: typeof DESIGN_FORMAT;
  /** Version of the format. */
  readonly formatVersion: typeof DESIGN_VERSION;
  /** What it is called. */
  readonly name: string;
  /** What it is for. */
  readonly description?: string;
  /** The seeds of the runs begin with it. */
  readonly seed: string;
  /** The run that all others are made of. */
  readonly base: BaseRun;
  /** How the points lie. */
  readonly kind: DesignKind;
  /** What differs between points. */
  readonly factors: readonly Factor[];
  /** One arm without a name when the file has none. */
  readonly arms: readonly [Arm, ...Arm[]];
  /** Number of points of a Latin hypercube or Sobol sequence; number of tumours of a trial; else 1. */
  readonly points: number;
  /** Donor lots that each tumour of a trial meets; else 1. */
  readonly lots: number;
  /** Repeats of each point and arm. */
  readonly replicates: number;
  /** What is written down over time. */
  readonly measure: Measure;
}

export const hasLevels = (factor: Factor): factor is Factor & Levels => 'levels' in factor;
export const isDrawn = (factor: Factor): factor is Factor & Drawn => 'distribution' in factor;
