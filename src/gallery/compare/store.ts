/**
 * The small, slow state of a comparison: its two arms, how far both are, and what is said of them. Written at most ten
 * times a second; snapshots and series never come here.
 */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunStatus } from '../../protocol/simulationApi';
import type { Scenario } from '../../scenario/scenario';
import type { Milestones } from '../run/milestones';
import { DEFAULT_SPEED, type SpeedKey } from '../run/speeds';
import type { LabState } from '../run/store';
import type { Told } from '../run/told';

/** What is written over an arm's picture. */
export interface ArmPicture {
  readonly pixelsPerMicrometre: number;
  /** Value at the bright end of each shown field's colours, pM. */
  readonly fieldMaxima_pM: Readonly<Record<string, number>>;
}

export interface CompareState {
  /** Arm A, the Lab's run, and arm B. */
  readonly arms: readonly [Scenario, Scenario] | null;
  readonly mode: LabState['mode'];
  readonly statuses: readonly [RunStatus, RunStatus] | null;
  readonly timeStep_minutes: number;
  /** The step at which both arms stand. */
  readonly step: number;
  /** The latest step that both have seen. */
  readonly reached_step: number;
  /** The step that both are on their way to; null when they go their own way. */
  readonly goal_step: number | null;
  /** What each arm has come to by itself, as far as it was seen. */
  readonly milestones: readonly [Milestones, Milestones];
  readonly end_minutes: number;
  /** Known only while paused. */
  readonly hashes: readonly [string, string] | null;
  /** Whether every cell is the same in both arms; of the moment of the hashes. */
  readonly sameCells: boolean;
  readonly speed: SpeedKey;
  readonly pictures: readonly [ArmPicture, ArmPicture];
  /** The difference now, in a sentence; and the same for screen readers, less often. */
  readonly sentence: string;
  readonly announcement: string;
  /** What was wrong with the address or with what was asked for. */
  readonly problems: readonly Told[];
  readonly failure: string | null;
}

const NO_PICTURE: ArmPicture = { pixelsPerMicrometre: 0, fieldMaxima_pM: {} };

export const initialCompareState: CompareState = {
  arms: null,
  mode: 'loading',
  statuses: null,
  timeStep_minutes: 1,
  step: 0,
  reached_step: 0,
  goal_step: null,
  milestones: [{}, {}],
  end_minutes: 0,
  hashes: null,
  sameCells: false,
  speed: DEFAULT_SPEED,
  pictures: [NO_PICTURE, NO_PICTURE],
  sentence: '',
  announcement: '',
  problems: [],
  failure: null,
};

export type CompareStore = StoreApi<CompareState>;

/** The page has one comparison at a time. */
export const compareStore: CompareStore = createStore<CompareState>(() => initialCompareState);

/** A part of the comparison's state inside a component. */
export const useCompare = <Part>(select: (state: CompareState) => Part): Part => useStore(compareStore, select);
