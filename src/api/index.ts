/**
 * The laboratory as a library: `import { createSimulation, … } from 'nkscape'`, in Node and in the browser alike. What
 * is listed here keeps its names and meanings while `formatVersion`s and the major version stay; `MODEL_VERSION` says
 * when results move. Units: µm, minutes, molecules and pM, unless a name says otherwise.
 * @module nkscape
 */
export type {
  AssumedSource,
  DataSource,
  DerivedSource,
  FittedSource,
  PaperSource,
  ParameterSource,
  ParameterSpec,
} from '../core/parameter';
export type { Estimate } from '../core/statistics';
export { MODEL_VERSION } from '../core/version';
export {
  type Arm,
  type BaseRun,
  DESIGN_KINDS,
  type Design,
  type DesignKind,
  type Drawn,
  type Factor,
  type FactorValue,
  type Levels,
  type Measure,
  type Named,
  type Range,
  SCALES,
  type Scale,
} from '../experiments/design/design';
export type { Point } from '../experiments/design/plan';
export type { OutcomeName, Outcomes } from '../experiments/outcomes';
export type { RunResult, RunRow, RunSeries } from '../experiments/results';
export type { Band, Spread } from '../experiments/statistics/bands';
export type { SurvivalCurve, SurvivalStep } from '../experiments/statistics/survival';
export type { Condition } from '../experiments/summary/results';
export type {
  ConditionSummary,
  Correlation,
  Effect,
  ExperimentSummary,
  OutcomeSummary,
  TrialSummary,
} from '../experiments/summary/summary';
export type { ResponseFractions } from '../experiments/summary/waterfall';
export type { MechanismGroup } from '../mechanisms/mechanism';
export { OBSERVATION_INTERVAL_MINUTES, SERIES_COLUMNS, type SeriesColumn } from '../protocol/series';
export type { Change, RunStatus } from '../protocol/simulationApi';
export type { Remark } from '../remarks/remark';
export type { ShortName } from '../scenario/aliases';
export {
  BUNDLE_KINDS as WORD_KINDS,
  BUNDLE_OPTIONS as WORDS,
  type BundleKind as WordKind,
  type Chosen as ChosenWords,
  type Option as Word,
} from '../scenario/bundles';
export { type CatalogueEntry, type ParameterCatalogue, parameterCatalogue as PARAMETERS } from '../scenario/catalogue';
export { encodeLink } from '../scenario/link';
export type { Opening } from '../scenario/opening';
export type { ParameterName } from '../scenario/parameterName';
export { PRESETS, type Preset } from '../scenario/presets';
export type { PictureMoment, Topic } from '../scenario/presets/preset';
export { type FileHash, type RunFile, type SecondArm, writeRunFile } from '../scenario/runFile';
export type { Intervention, Scenario, Settings, SomeSettings } from '../scenario/scenario';
export { scenarioHash } from '../scenario/scenarioHash';
export { memoryNeed } from '../scenario/sceneSize';
export { CELL_KIND, CELL_PHASE, NK_STATES, type NkState } from '../vocabulary';
export type { Cell, CellKind, CellPhase } from './cells';
export { OUTCOMES, type OutcomeMeaning, runDesign, runsAsCsv, summariseRuns } from './designs';
export {
  type DesignAccepted,
  type DesignReading,
  type DesignRefused,
  decodeLink,
  type Refusal,
  type RunFileAccepted,
  type RunFileReading,
  type RunReading,
  readDesign,
  readRunFile,
} from './readings';
export { type Resolution, resolveScenario, type ScenarioRequest } from './resolveScenario';
export { sentenceOf } from './sentences';
export { type Checkpoint, createSimulation, restoreSimulation, type Series, type Simulation } from './simulation';
