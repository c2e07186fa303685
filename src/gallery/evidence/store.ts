/** What the Evidence view knows: the data sets, the shipped report, and what was repeated here. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { EvidenceOutcome, EvidenceReport, PublishedDataSet } from '../../protocol/evidence';

/** What became of a data set's assay on this page. */
export interface AssayHere {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Repeats of each arm. */
  readonly repeats: number;
  /** Simulated runs so far, of all arms together. */
  readonly done: number;
  readonly total: number;
  readonly outcome: EvidenceOutcome | null;
  /** Why it failed, in the words of who refused. */
  readonly failure: string;
}

export interface EvidenceState {
  readonly dataSets: readonly PublishedDataSet[] | null;
  readonly report: EvidenceReport | null;
  readonly failure: string | null;
  /** By the data set's key. */
  readonly here: Readonly<Record<string, AssayHere>>;
  /** For screen readers. */
  readonly announcement: string;
}

export const evidenceStore = createStore<EvidenceState>(() => ({
  dataSets: null,
  report: null,
  failure: null,
  here: {},
  announcement: '',
}));

export const useEvidence = <Part>(part: (state: EvidenceState) => Part): Part => useStore(evidenceStore, part);
