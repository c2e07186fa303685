/**
 * The contract of a mechanism: one biological process, its parameters, its law and its step.
 * A mechanism touches only the tissue it is given, draws only from the random source it is given and keeps
 * nothing between calls. It never removes a cell: it marks the phase, and `clearance` removes.
 */
import type { ParameterSpecs, ParameterValues } from '../core/parameter';
import type { RandomSource } from '../core/random';
import type { Tissue } from '../model/tissue';

/** Headings under which the page groups mechanisms. */
export type MechanismGroup =
  | 'carDesign'
  | 'cytotoxicity'
  | 'cytokines'
  | 'tumour'
  | 'microenvironment'
  | 'motility'
  | 'product'
  | 'treatment';

/**
 * C is whatever `prepare` makes of the parameters: constants computed once per change, not once per cell.
 */
export interface Mechanism<S extends ParameterSpecs = ParameterSpecs, C = unknown> {
  /** The name in links, flags and tables: `key.parameter`. */
  readonly key: string;
  /** Number of this mechanism's random draws; fixed for ever, never reused. */
  readonly code: number;
  readonly label: string;
  /** One plain sentence. */
  readonly meaning: string;
  readonly group: MechanismGroup;
  readonly parameters: S;
  /** Model minutes between two steps of it; 0 means every step. */
  readonly cadence_minutes: number;
  /** False when switching it off makes no sense (the tissue could not exist without it). */
  readonly canBeSwitchedOff?: boolean;
  /** Turns parameters into constants. dt = minutes between two calls of `step`. */
  prepare(parameters: ParameterValues<S>, dt: number): C;
  /** Prepares the tissue before any cell is there, and when a user switches the mechanism on. */
  begin?(tissue: Tissue, constants: C): void;
  /** Sets what the tissue itself needs to know (rates of a field); called at the start and after each change. */
  configure?(tissue: Tissue, constants: C): void;
  /** Sets this mechanism's columns of a cell that has just been put into the tissue (not of a daughter). */
  cellAdded?(tissue: Tissue, slot: number, constants: C, random: RandomSource): void;
  /** Sets this mechanism's columns after a division; the daughter starts as a copy of the mother. */
  cellDivided?(tissue: Tissue, mother: number, daughter: number, constants: C, random: RandomSource): void;
  /** Brings the tissue in line with a parameter, by its own name, that a user has just set, be it to what it was. */
  parametersChanged?(
    tissue: Tissue,
    before: ParameterValues<S>,
    after: ParameterValues<S>,
    constants: C,
    set: string,
  ): void;
  /** Finishes what was asked for under the present parameters, before a user changes one. */
  beforeChange?(tissue: Tissue, constants: C, random: RandomSource): void;
  /** Takes this mechanism's mark off the tissue when a user switches it off; switching on again calls `begin`. */
  switchedOff?(tissue: Tissue): void;
  step(tissue: Tissue, constants: C, random: RandomSource): void;
}

/** Lets TypeScript infer the constants' type of a declaration. */
export const defineMechanism = <const S extends ParameterSpecs, C>(mechanism: Mechanism<S, C>): Mechanism<S, C> =>
  mechanism;
