/**
 * The small, slow state of the Lab: what run this is, how far it is, and how it is looked at. Snapshots and series
 * never come here; numbers of the running model are written at most ten times a second.
 */

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CellStory } from '../../protocol/cellStory';
import type { RunStatus } from '../../protocol/simulationApi';
import type { Intervention, Scenario, SomeSettings } from '../../scenario/scenario';
import type { ShownField } from '../../vocabulary';
import type { RunMode } from '../client/clockwork';
import type { Language } from '../words/languages';
import type { Branch } from './history';
import type { Milestones } from './milestones';
import type { Theme } from './preferences';
import { DEFAULT_SPEED, type SpeedKey } from './speeds';
import type { Told } from './told';
import type { View } from './views';

/** `loading`: a tissue is being made. `failed`: the worker cannot go on. */

/** The cell that is followed, as the newest picture shows it; `gone` when it is no longer in the dish. */
export interface FollowedCell {
  readonly id: number;
  readonly gone: boolean;
  readonly kind: number;
  readonly phase: number;
  readonly state: number;
  readonly partner: number;
  /** Molecules per cell (tumour). */
  readonly antigen: number;
  /** Fractions from 0 to 1. */
  readonly granules: number;
  readonly damage: number;
}

export interface LabState {
  /** What is looked at, and what the address says to it. */
  readonly view: View;
  readonly viewQuery: string;
  /** The run as it was started: its settings at step 0 and the changes that its link scheduled. */
  readonly scenario: Scenario | null;
  /** The version of the model that computes the run, when that is an older one than the page's; else null. */
  readonly olderModel: string | null;
  /** The settings that the preset alone would have. */
  readonly presetSettings: SomeSettings;
  /** The parameters' present values, moved sliders included. */
  readonly values: SomeSettings;
  /** Every change of this run so far or to come, by step: the timeline's marks. */
  readonly interventions: readonly Intervention[];
  readonly mode: RunMode;
  readonly status: RunStatus;
  readonly timeStep_minutes: number;
  /** The latest step of the present future that was seen. */
  readonly reached_step: number;
  /** The step that the run is on its way to, in leaps; null when it goes its own way. */
  readonly goal_step: number | null;
  /** What the run has come to by itself, as far as it was seen. */
  readonly milestones: Milestones;
  /** Other futures of this run. */
  readonly branches: readonly Branch[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Model time at which the run pauses by itself. */
  readonly end_minutes: number;
  /** Known only while paused. */
  readonly stateHash: string | null;
  readonly speed: SpeedKey;
  /** Model minutes per second that this machine reaches. */
  readonly measuredSpeed: number;
  /** The fields that lie under the cells: none, one or several. */
  readonly fields: readonly ShownField[];
  /** For each shown field the value at the bright end of its colour map, pM. */
  readonly fieldMaxima_pM: Readonly<Partial<Record<ShownField, number>>>;
  readonly pixelsPerMicrometre: number;
  /** The paths of all NK cells are drawn. */
  readonly paths: boolean;
  readonly theme: Theme;
  readonly shortcuts: boolean;
  /** The language that the page speaks, and the one that was chosen for this device, if any. */
  readonly language: Language;
  readonly chosenLanguage: Language | null;
  readonly followed: FollowedCell | null;
  /** What is known of the followed cell; it comes a little after it. */
  readonly story: CellStory | null;
  /** What was wrong with the link or a refused change, in sentences. */
  readonly problems: readonly Told[];
  readonly failure: string | null;
  /** What the picture shows now. */
  readonly narration: string;
  /** For screen readers: the run in words. */
  readonly announcement: string;
  /** A short answer to the last command, such as “Link copied”. */
  readonly notice: string;
  readonly helpOpen: boolean;
  /** The parameter that was asked to be shown, until it is in sight. */
  readonly soughtParameter: string | null;
  /** The dialog that is open for passing the run on. */
  readonly sharing: 'share' | 'export' | null;
  /** The dosing schedule is open. */
  readonly scheduling: boolean;
  /** The gallery of ready-made runs is open. */
  readonly choosing: boolean;
  /** A file is held over the page. */
  readonly dropping: boolean;
  /** Why the plain picture is shown: there was never WebGL, or it was lost; empty while there is WebGL. */
  readonly plainCanvas: '' | 'missing' | 'lost';
}

const NO_STATUS: RunStatus = {
  step: 0,
  time_minutes: 0,
  liveTumour: 0,
  liveNk: 0,
  liveHealthy: 0,
  kills: 0,
  healthyKills: 0,
  cytokineReleaseIndex: 0,
  lysisPercent: 0,
  cells: 0,
};

export const initialLabState: LabState = {
  view: 'lab',
  viewQuery: '',
  scenario: null,
  olderModel: null,
  presetSettings: {},
  values: {},
  interventions: [],
  mode: 'loading',
  status: NO_STATUS,
  timeStep_minutes: 1,
  reached_step: 0,
  goal_step: null,
  milestones: {},
  branches: [],
  canUndo: false,
  canRedo: false,
  end_minutes: 0,
  stateHash: null,
  speed: DEFAULT_SPEED,
  measuredSpeed: 0,
  fields: ['interferonGamma'],
  fieldMaxima_pM: {},
  pixelsPerMicrometre: 0,
  paths: false,
  theme: 'fluorescence',
  shortcuts: true,
  language: 'en',
  chosenLanguage: null,
  followed: null,
  story: null,
  problems: [],
  failure: null,
  narration: '',
  announcement: '',
  notice: '',
  helpOpen: false,
  soughtParameter: null,
  sharing: null,
  scheduling: false,
  choosing: false,
  dropping: false,
  plainCanvas: '',
};

export type LabStore = StoreApi<LabState>;

export const createLabStore = (): LabStore => createStore<LabState>(() => initialLabState);

/** The page has one Lab. */
export const labStore: LabStore = createLabStore();

/** Whether this run began with healthy or with stroma cells: only then does the page speak of them. */
export const hasHealthy = ({ values }: LabState): boolean => (values['scene.numberOfHealthy'] ?? 0) > 0;
export const hasStroma = ({ values }: LabState): boolean => (values['scene.numberOfStroma'] ?? 0) > 0;

/** A part of the Lab's state inside a component; it renders again only when that part changes. */
export const useLab = <Part>(select: (state: LabState) => Part): Part => useStore(labStore, select);
