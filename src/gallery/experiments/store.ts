/** The small, slow state of the Experiments view. Results never come here, only what is shown of them. */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExperimentPicture, Question, RowsFound } from '../../experiments/desk/deskApi';
import type { Scenario } from '../../scenario/scenario';
import type { ExperimentDraft } from './experimentDraft';
import type { SavedExperiment } from './savedExperiments';

/**
 * `draft`: nothing is computed yet. `pausing`: what is being computed is finished first. `paused`: it can go on.
 * `done`: every run has its row.
 */
export type ExperimentPhase = 'draft' | 'running' | 'pausing' | 'paused' | 'done';

export interface ExperimentState {
  /** The run that all others are made of; null until the Lab has one. */
  readonly base: Scenario | null;
  readonly draft: ExperimentDraft | null;
  readonly phase: ExperimentPhase;
  /** Of the draft; null while it is being read or is refused. */
  readonly designHash: string | null;
  /** Whether the laboratory can read the draft: as a file it may be larger than what a page computes. */
  readonly isDesign: boolean;
  readonly modelVersion: string;
  readonly planned: number;
  readonly done: number;
  readonly failed: number;
  /** Runs whose results this device kept from earlier. */
  readonly known: number;
  /** Seconds that are left at the present pace; null while nobody knows. */
  readonly left_seconds: number | null;
  readonly workers: number;
  readonly mostWorkers: number;
  readonly question: Question;
  readonly picture: ExperimentPicture | null;
  readonly rows: RowsFound | null;
  /** First row of the table that is shown. */
  readonly rowsFrom: number;
  readonly failedOnly: boolean;
  /** What is wrong with the draft. */
  readonly refusals: readonly string[];
  /** What went wrong on the way. */
  readonly problem: string | null;
  /** For screen readers. */
  readonly announcement: string;
  readonly kept: readonly SavedExperiment[];
  /** The command line that computes the design elsewhere, once its file was saved. */
  readonly clusterFile: string | null;
}

export const initialExperimentState: ExperimentState = {
  base: null,
  draft: null,
  phase: 'draft',
  designHash: null,
  isDesign: false,
  modelVersion: '',
  planned: 0,
  done: 0,
  failed: 0,
  known: 0,
  left_seconds: null,
  workers: 1,
  mostWorkers: 1,
  question: { measurement: 'liveTumour', outcome: 'lysis_percent', condition: null },
  picture: null,
  rows: null,
  rowsFrom: 0,
  failedOnly: false,
  refusals: [],
  problem: null,
  announcement: '',
  kept: [],
  clusterFile: null,
};

export type ExperimentStore = StoreApi<ExperimentState>;

/** The page has one experiment at a time. */
export const experimentStore: ExperimentStore = createStore<ExperimentState>(() => initialExperimentState);

/** A part of the experiment's state inside a component. */
export const useExperiment = <Part>(select: (state: ExperimentState) => Part): Part =>
  useStore(experimentStore, select);
