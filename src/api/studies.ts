/**
 * The studies of the model itself: assays, evidence, calibration, sensitivity, virtual cohort, step size;
 * `import … from 'nkscape/studies'`. Names here follow the command line and may change with any version.
 */
export type { Estimate } from '../core/statistics';
export { BLOCKS, type Block, withSettings } from '../evidence/calibration';
export { acceptedText, evidenceDocument, pictures, publishedText, valueText, verdictText } from '../evidence/document';
export type { DataSet, Results } from '../evidence/evidence';
export { reportJson } from '../evidence/outcome';
export { DATA_SETS, errandsOf, headline, judged, type Verdict, verdictsOf } from '../evidence/suite';
export { notesOf } from '../experiments/assay/notes';
export { plansOf } from '../experiments/assay/plan';
export type { Sample } from '../experiments/assay/readouts';
export { type ArmResult, armResults, type Job, jobsOf } from '../experiments/assay/results';
export { runArm } from '../experiments/assay/runArm';
export type { AssaySpecification } from '../experiments/assay/specification';
export { KIND_TEXTS, WORD_KINDS, type Word, type WordKind, wordsOf } from '../experiments/assay/words';
export { PROGRESSION_FLOOR, PROGRESSION_RISE, RESPONSE_SHARE } from '../experiments/cohortCourse';
export { DISTRIBUTIONS, type Distribution, POTENCY_CV } from '../experiments/cohortDraws';
export {
  ARM_DESCRIPTIONS,
  COHORT_HOURS,
  type CohortJob,
  type CohortResult,
  cohortJobs,
  cohortScenario,
  DISH,
  runCohortJob,
  scenarioDigest,
  TUMOUR_CELLS,
} from '../experiments/cohortRun';
export {
  type ArmSummary,
  armSummaries,
  LOW_SHARE,
  landmarksBefore,
  type ThirdsSummary,
  type Trend,
  thirdsSummaries,
  trendsOf,
} from '../experiments/cohortTrends';
export { fitCytokineScale, SCALED_TO } from '../experiments/cytokineScale';
export { type Free, patternSearch } from '../experiments/patternSearch';
export {
  defaultsHash,
  type Effect,
  effectsOn,
  farthestOf,
  type Line,
  MOVE,
  type Moved,
  movable,
  nameOf,
  OUTCOMES,
  runTask,
  type Task,
  tasksOf,
  thatActed,
} from '../experiments/sensitivity';
export { checkStepSize } from '../experiments/stepSize';
export type { Checkpoint as EngineCheckpoint, SavedMoment } from '../protocol/checkpoint';
export type { Histograms } from '../protocol/series';
export type { FieldName, SoluteName } from '../vocabulary';
