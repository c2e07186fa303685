/**
 * The present run: its worker, its loop, the scenario it was started from, what was done to it by hand, and the futures
 * that it had. From these it can say at any time which scenario replays the run, and go to any of its moments.
 */

import { minutesOf } from '../../core/units';
import type { SavedMoment } from '../../protocol/checkpoint';
import type { Change, Frame, RunRecord } from '../../protocol/simulationApi';
import { noRun, refuseAll } from '../../remarks/remarkError';
import { ACTIONS } from '../../scenario/actions';
import { assembleScenario, scenarioFor } from '../../scenario/resolve';
import type { Intervention, Scenario, SomeSettings } from '../../scenario/scenario';
import type { FrameKind } from '../client/arms';
import { type Connection, connectWorker, createSimulationWorker } from '../client/connection';
import { nextTick } from '../client/nextTick';
import { reportFailure } from '../client/report';
import { createRunLoop, type RunLoop } from '../client/runLoop';
import { problemWords } from '../words/problemWords';
import { strings } from '../words/strings';
import type { FrameSink } from './frameSink';
import { createHistory, type History, type HistoryData, type Turn } from './history';
import { mergeInterventions } from './interventions';
import { type Model, PRESENT_MODEL } from './models';
import { fittedToPage } from './pageLimit';
import { createSliderValues, type SliderValues } from './sliderValues';
import { minutesPerSecond } from './speeds';
import type { LabStore } from './store';

/** A run that was left, as it is taken up again. */
export interface TakenUp {
  readonly history: HistoryData;
  readonly end_minutes: number;
  /** Left out, the run begins at its first step. */
  readonly moment?: SavedMoment;
}

export interface Session {
  /** Starts this scenario from its first step, or where it was left, in the page's own model or in another. */
  open(scenario: Scenario, play: boolean, takenUp?: TakenUp, model?: Model): Promise<void>;
  /** The model that computes the run. */
  model(): Model;
  /** The scenario that replays the run as it is now, waiting changes included. */
  scenarioNow(): Scenario;
  /**
   * The same start with the sliders where they are now, and with these changed; what was planned stays, what was done by
   * hand does not. Throws sentences when the values do not go together.
   */
  scenarioAgain(changed?: SomeSettings): Scenario;
  /** As it was started, without what was done by hand. */
  scheduled(): Scenario | undefined;
  history(): History;
  loop(): RunLoop;
  record(): Promise<RunRecord>;
  /** Changes the running dish before its next step; at a past moment this begins another future. */
  change(change: Change): void;
  /** Pauses and goes to this step, back or forth; false when it was called off on the way. */
  goTo(step: number): Promise<boolean>;
  /**
   * Puts another list in the place of all changes, past and planned, as one act, and comes back to the present moment,
   * playing if it played. False when nothing differs, or when it was called off on the way.
   * @throws Error with a sentence when a change is not allowed; then nothing is replaced.
   */
  edit(rewritten: (run: Scenario) => readonly Intervention[]): Promise<boolean>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Returns to another future of this run, where it was left. */
  switchTo(branch: number): Promise<boolean>;
  /** After the worker has died: the same run in a new one, at the moment where it stopped. */
  restart(): Promise<void>;
  values(): SliderValues;
  /** A change has been handed to the loop: links and the hash of a paused run follow. */
  noteChange(): void;
  onScenarioChange(listener: () => void): void;
}

/** After the last frame of a paused run, its hash is asked for. */
const HASH_DELAY_MILLISECONDS = 150;

export function createSession(store: LabStore, sink: FrameSink, createWorker = createSimulationWorker): Session {
  let model = PRESENT_MODEL;
  let connection: Connection;
  let loop = connect();
  let base: Scenario | undefined;
  let history = createHistory([]);
  /** Whether the run plays, or would if its worker had not died. */
  let meantToPlay = false;
  let hashTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners: (() => void)[] = [];
  const values = createSliderValues(store, () => loop.pendingChanges());

  function connect(): RunLoop {
    store.setState({ mode: 'loading' });
    const { older } = model;
    const worker = older === undefined ? createWorker() : older.createWorker();
    connection = connectWorker(worker, (detail) => connected.fail(strings.failure.workerDied(detail)), older?.adapt);
    /** A loop that was left for another says nothing any more. */
    const isHere = (): boolean => loop === connected;
    const connected = createRunLoop({
      port: connection.port,
      isAction: (key) => ACTIONS.has(key),
      nextTick,
      now: () => performance.now(),
      onFrame: (frame, kind) => isHere() && takeFrame(frame, kind),
      onMode(mode) {
        if (!isHere()) return;
        store.setState({ mode });
        if (mode === 'running') meantToPlay = true;
        if (mode !== 'paused' && mode !== 'ended') return;
        meantToPlay = false;
        hashSoon();
      },
      beforeChange: (step) => (isHere() ? history.beforeChange(step) : undefined),
      onRecorded: (recorded) => isHere() && takeRecorded(recorded),
      onRefused: (remarks) => isHere() && store.setState((state) => ({ problems: [...state.problems, ...remarks] })),
      onFailed: (reasons) => isHere() && store.setState({ failure: reasons.map(problemWords).join('; ') }),
    });
    connected.setSpeed(minutesPerSecond(store.getState().speed));
    return connected;
  }
  /** A new worker, of the model that is wanted. The old one answers what it was asked, so that nobody waits for ever. */
  function reconnect(next: Model): void {
    const [left, { close }] = [loop, connection];
    const hasFailed = store.getState().mode === 'failed';
    model = next;
    loop = connect();
    if (hasFailed) close();
    else void left.goTo(left.present()).then(close, close);
  }
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  /** What can be undone, redone and returned to, and how far the run has been seen. */
  function showHistory(step: number): void {
    const { branches, reached_step, canUndo, canRedo } = store.getState();
    const next = {
      branches: history.branches(),
      reached_step: history.reached(),
      canUndo: history.canUndo(step),
      canRedo: history.canRedo(),
    };
    const same =
      next.branches === branches &&
      next.reached_step === reached_step &&
      next.canUndo === canUndo &&
      next.canRedo === canRedo;
    if (!same) store.setState(next);
  }
  function takeFrame(frame: Frame, kind: FrameKind): void {
    const { step } = frame.status;
    if (kind !== 'passing') history.seen(step);
    sink.take(frame, kind);
    values.applied(frame);
    showHistory(step);
    if (store.getState().stateHash !== null) store.setState({ stateHash: null });
    if (store.getState().mode !== 'running') hashSoon();
  }
  function takeRecorded(recorded: readonly Intervention[]): void {
    history.record(recorded, performance.now());
    values.recorded(recorded);
    store.setState({ interventions: history.all() });
    showHistory(loop.present());
    tell();
  }
  function hashSoon(): void {
    clearTimeout(hashTimer);
    hashTimer = setTimeout(() => {
      const isStill = (): boolean =>
        (store.getState().mode === 'paused' || store.getState().mode === 'ended') &&
        store.getState().goal_step === null;
      if (!isStill()) return;
      loop
        .record()
        .then(({ stateHash }) => isStill() && store.setState({ stateHash }), reportFailure('The hash of the state'));
    }, HASH_DELAY_MILLISECONDS);
  }
  async function open(asked: Scenario, play: boolean, takenUp?: TakenUp, next = PRESENT_MODEL): Promise<void> {
    if (store.getState().mode === 'failed' || next !== model) reconnect(next);
    const { scenario, problem } = fittedToPage(asked, next.presetSettings(asked.preset));
    if (problem !== undefined) store.setState(({ problems }) => ({ problems: [...problems, problem] }));
    base = scenario;
    history = createHistory(scenario.interventions, takenUp?.history);
    const end_minutes = takenUp?.end_minutes ?? minutesOf(scenario.hours);
    store.setState({
      scenario,
      presetSettings: next.presetSettings(scenario.preset),
      olderModel: next.older === undefined ? null : next.version,
      interventions: history.all(),
      end_minutes,
      goal_step: null,
      stateHash: null,
      failure: null,
    });
    values.begin(scenario.settings);
    showHistory(0);
    tell();
    const opened = loop;
    meantToPlay = play;
    await opened.load({ ...scenario, interventions: history.all() }, takenUp?.moment);
    if (loop !== opened || base !== scenario) return;
    opened.setEnd(end_minutes);
    if (play) opened.play();
  }
  /** Newer goals call older ones off; only the newest may say that nothing is on its way any more. */
  async function goTo(step: number): Promise<boolean> {
    store.setState({ goal_step: step });
    // Called off, or failed, which the loop tells.
    if (!(await loop.goTo(step))) return false;
    if (store.getState().goal_step === step) store.setState({ goal_step: null });
    hashSoon();
    return true;
  }
  /** What was done until now is in the history when it is asked for the turn, at the moment that the page stands at or goes to. */
  async function take(turnAt: (step: number) => Turn | undefined): Promise<boolean> {
    const mine = history;
    let turn: Turn | undefined;
    const listNow = (): readonly Intervention[] | undefined => {
      // Another run may have been opened meanwhile.
      turn = mine === history ? turnAt(store.getState().goal_step ?? loop.present()) : undefined;
      if (turn !== undefined) store.setState({ interventions: turn.interventions, goal_step: turn.step });
      return turn?.interventions;
    };
    try {
      await loop.rewrite(listNow);
    } catch {
      // There is no run, or it has failed, which the loop tells.
      return false;
    }
    if (turn === undefined || mine !== history) return false;
    const { step } = turn;
    tell();
    const arrived = await goTo(step);
    showHistory(step);
    return arrived;
  }
  async function edit(rewritten: (run: Scenario) => readonly Intervention[]): Promise<boolean> {
    const plays = loop.isPlaying();
    let refusal: unknown;
    const turnAt = (step: number): Turn | undefined => {
      try {
        const run = { ...opened(), interventions: history.all() };
        const edited = { ...run, interventions: rewritten(run) };
        // What a model takes is known to what reads its links.
        const { problems } = model.decodeLink(model.encodeLink(edited));
        refuseAll(problems);
        return history.edit(edited.interventions, step);
      } catch (error) {
        refusal = error;
        return undefined;
      }
    };
    try {
      const arrived = await take(turnAt);
      if (refusal !== undefined) throw refusal;
      return arrived;
    } finally {
      if (plays && store.getState().goal_step === null) loop.play();
    }
  }
  const opened = (): Scenario => {
    if (base === undefined) throw noRun();
    return base;
  };
  function scenarioNow(): Scenario {
    const step = loop.present();
    const waiting = loop.pendingChanges().map(({ key, value }) => ({ step, key, value }));
    return { ...opened(), interventions: mergeInterventions(history.all(), waiting) };
  }
  function noteChange(): void {
    store.setState({ stateHash: null });
    tell();
    hashSoon();
  }
  return {
    open,
    model: () => model,
    scenarioNow,
    scenarioAgain(changed = {}) {
      const { preset, seed, hours, settings } = opened();
      const interventions = history.planned();
      const moved = [...history.byHand(), ...loop.pendingChanges()].filter(({ key }) => !ACTIONS.has(key));
      const byHand = Object.fromEntries(moved.map(({ key, value }) => [key, value]));
      const again = { preset, seed, hours, settings: { ...settings, ...byHand, ...changed }, interventions };
      // What an older model takes, its engine knows.
      return model.older === undefined ? scenarioFor(again) : assembleScenario(again);
    },
    scheduled: () => base,
    history: () => history,
    loop: () => loop,
    record: () => loop.record(),
    change(change) {
      loop.change(change);
      noteChange();
    },
    goTo,
    edit,
    undo: () => take((step) => history.undo(step)),
    redo: () => take(() => history.redo()),
    switchTo: (branch) => take(() => history.switchTo(branch)),
    async restart() {
      const { end_minutes } = store.getState();
      const step = loop.present();
      const plays = meantToPlay;
      await open(opened(), false, { history: history.data(), end_minutes }, model);
      if ((await goTo(step)) && plays) loop.play();
    },
    values: () => values,
    noteChange,
    onScenarioChange: (listener) => void listeners.push(listener),
  };
}
