/**
 * The contract of a mechanism: one biological process, its parameters, its law, what it touches and its step.
 * A mechanism touches only the tissue it is given, draws only from the random source it is given and keeps
 * nothing between calls. It never removes a cell: it marks the phase, and `clearance` removes.
 */
import type { ParameterSpecs, ParameterValues } from '../core/parameter';
import type { RandomSource } from '../core/random';
import type { ColumnName } from '../model/columns';
import type { Tally } from '../model/tally';
import type { Tissue } from '../model/tissue';
import type { EVENT, FieldName, SoluteName } from '../vocabulary';

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
 * What a mechanism looks at. Not told is what all of them look at: the time, the size of the dish, and who a cell is
 * (its id and lineage key, by which every draw and every event goes).
 */
export interface Reads {
  readonly columns?: readonly Exclude<ColumnName, 'id' | 'keyHigh' | 'keyLow'>[];
  /** Concentrations. */
  readonly fields?: readonly FieldName[];
  /** Levels in the medium. */
  readonly drugs?: readonly SoluteName[];
  readonly dish?: readonly DishPart[];
}

/** Parts of the dish beside its cells, fields and drugs; `neighbours` is who is near whom, and where. */
export type DishPart = 'neighbours' | 'pendingDoses' | 'doses' | 'deliveredShare';

/** Acts of the tissue that a mechanism may ask for. What such an act touches inside is the tissue's, and not told again. */
export type TissueAct = 'attach' | 'detach' | 'doom' | 'addCell' | 'divide' | 'remove';

/** What a mechanism changes. A field is changed by what is put into it, by its rates and by being moved on. */
export interface Writes extends Reads {
  readonly acts?: readonly TissueAct[];
  readonly events?: readonly (keyof typeof EVENT)[];
  readonly tally?: readonly (keyof Tally)[];
}

/** The effectors that a scene begins with. */
export interface FirstEffectors {
  readonly cells: number;
  /** Whether they come in from the edge of the dish, and are not spread over all of it. */
  readonly atEdge: boolean;
  /** Four uniforms for the place of the n-th; the next call overwrites them. */
  uniformsOf(n: number): ArrayLike<number>;
}

/**
 * C is whatever `prepare` makes of the parameters: constants computed once per change, not once per cell. K and E are
 * the key and whether it can be switched off, literally: the names of all parameters are derived from them.
 */
export interface Mechanism<
  S extends ParameterSpecs = ParameterSpecs,
  C = unknown,
  K extends string = string,
  E extends boolean = boolean,
> {
  /** The name in links, flags and tables: `key.parameter`. */
  readonly key: K;
  /** Number of this mechanism's random draws; fixed for ever, never reused. */
  readonly code: number;
  readonly label: string;
  /** One plain sentence. */
  readonly meaning: string;
  /** The law as formulas, one a line. Names in [brackets] are parameters of this mechanism. */
  readonly law: readonly string[];
  /** What the letters in it stand for, in a sentence. */
  readonly symbols?: string;
  /** Held against traced runs by a test. */
  readonly reads: Reads;
  readonly writes: Writes;
  readonly group: MechanismGroup;
  readonly parameters: S;
  /** Model minutes between two steps of it; 0 means every step. */
  readonly cadence_minutes: number;
  /** False when switching it off makes no sense (the tissue could not exist without it). */
  readonly canBeSwitchedOff?: E;
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
  /** Brings the effectors of the start into the dish, before step 0. */
  populate?(tissue: Tissue, constants: C, start: FirstEffectors): void;
  /** Whether its steps alone push cells that overlap at the start apart, before step 0. */
  readonly settles?: true;
  step(tissue: Tissue, constants: C, random: RandomSource): void;
}

/** Lets TypeScript infer the constants' type of a declaration, and keeps its key and its parameters' names literal. */
export const defineMechanism = <
  const S extends ParameterSpecs,
  C,
  const K extends string,
  const E extends boolean = true,
>(
  mechanism: Mechanism<S, C, K, E>,
): Mechanism<S, C, K, E> => mechanism;
