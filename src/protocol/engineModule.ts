/**
 * What an engine is to whoever runs it: the reader and writer of its version's links and files, and its simulation. The
 * one in the page's own bundle and every released one (`public/engines`) have this shape. Plain functions and data only.
 * Every remark that a released one makes brings its English words along, for a page that does not know its code.
 */
import type { Opening } from '../scenario/opening';
import type { RunReading } from '../scenario/readRun';
import type { RunFileReading } from '../scenario/runFileReader';
import type { Scenario } from '../scenario/scenario';
import type { SimulationApi } from './simulationApi';

/**
 * Version of everything that passes between a page and an engine: this file, the requests and answers, the snapshot's
 * layout, the columns of the series, the codes of the vocabulary. It rises with any of them, and `adapterFor` then learns
 * to speak to the engines before.
 */
export const PROTOCOL_VERSION = 1;

/** A run computed straight on, without moments to go back to. */
export interface StraightRun {
  readonly step: number;
  advanceTo(step: number): void;
  stateHash(): string;
  readonly series: {
    /** Rows from this one on, each as long as `SERIES_COLUMNS`. */
    from(firstRow: number): Float64Array;
  };
}

/** What a version of the model takes for one parameter. */
export interface ParameterRange {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly choices?: readonly string[];
}

/** A version of the model in numbers, under the names that it has: every preset's values, every parameter's default and range. */
export interface ModelDescription {
  readonly presets: Readonly<
    Record<string, { readonly hours: number; readonly settings: Readonly<Record<string, number>> }>
  >;
  readonly parameters: Readonly<Record<string, ParameterRange>>;
}

export interface EngineModule {
  readonly modelVersion: string;
  readonly protocolVersion: number;
  describe(): ModelDescription;
  /** Never throws: what cannot be used is told. */
  decodeLink(search: string): RunReading;
  /** The query that names this run, without its question mark. */
  encodeLink(scenario: Scenario, opening?: Opening): string;
  /** Never throws. */
  readRunFile(text: string): RunFileReading;
  createSimulation(scenario: Scenario): StraightRun;
  createSimulationApi(clock?: { now(): number }): SimulationApi;
}

/** What stands beside a released engine, in `manifest.json`. */
export interface EngineManifest extends ModelDescription {
  readonly format: 'nkscape-engine';
  readonly modelVersion: string;
  readonly protocolVersion: number;
  /** The engine's file, an ES module that exports `engine` and is also the script of a worker. */
  readonly file: string;
  readonly bytes: number;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** States that the engine came to when it was released. */
  readonly proofs: readonly { readonly link: string; readonly step: number; readonly stateHash: string }[];
}
