/**
 * The present run: its worker, its loop, the scenario it was started from and the changes made to it by hand.
 * From these it can say at any time which scenario replays the run.
 */
import { type Connection, connectWorker, createSimulationWorker } from '../client/connection';
import { nextTick } from '../client/nextTick';
import { createRunLoop, type RunLoop } from '../client/runLoop';
import type { Frame, RunRecord } from '../protocol/simulationApi';
import { ACTIONS } from '../scenario/actions';
import { scenarioFor } from '../scenario/resolve';
import type { Intervention, Scenario } from '../scenario/scenario';
import { mergeInterventions } from '../state/interventions';
import type { LabStore } from '../state/labStore';
import { minutesPerSecond } from '../state/speeds';
import { strings } from '../ui/strings';
import type { FrameSink } from './frameSink';

export interface Session {
  /** Starts this scenario from its first step. */
  open(scenario: Scenario, play: boolean): Promise<void>;
  /** The scenario that replays the run as it is now, waiting changes included. */
  scenarioNow(): Scenario;
  /** The same start with the sliders where they are now; what the link scheduled stays, what was done by hand does not. */
  scenarioAgain(): Scenario;
  loop(): RunLoop;
  record(): Promise<RunRecord>;
  /** After the worker has died: the same run in a new one. */
  restart(): Promise<void>;
  /** A change has been handed to the loop: links and the hash of a paused run follow. */
  noteChange(): void;
  onScenarioChange(listener: () => void): void;
}

/** After the last frame of a paused run, its hash is asked for. */
const HASH_DELAY_MILLISECONDS = 150;

export function createSession(store: LabStore, sink: FrameSink, createWorker = createSimulationWorker): Session {
  let connection: Connection | undefined;
  let loop = connect();
  let base: Scenario | undefined;
  let byHand: readonly Intervention[] = [];
  let hashTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners: (() => void)[] = [];

  function connect(): RunLoop {
    connection?.close();
    store.setState({ mode: 'loading' });
    connection = connectWorker(createWorker(), (detail) => loop.fail(strings.failure.workerDied(detail)));
    const connected = createRunLoop({
      port: connection.port,
      isAction: (key) => ACTIONS.has(key),
      nextTick,
      now: () => performance.now(),
      onFrame: takeFrame,
      onMode(mode) {
        store.setState({ mode });
        if (mode === 'paused' || mode === 'ended') hashSoon();
      },
      onRecorded: takeRecorded,
      onRefused: (sentence) => store.setState((state) => ({ problems: [...state.problems, sentence] })),
      onFailed: (failure) => store.setState({ failure }),
    });
    connected.setSpeed(minutesPerSecond(store.getState().speed));
    return connected;
  }
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  function takeFrame(frame: Frame, fresh: boolean): void {
    sink.take(frame, fresh);
    const scheduled = frame.applied.filter(({ step, key, value }) =>
      base?.interventions.some((other) => other.step === step && other.key === key && other.value === value),
    );
    // A change by hand stands in `values` since it was made; only scheduled ones are news.
    const moved = Object.fromEntries(
      scheduled.filter(({ key }) => !ACTIONS.has(key)).map(({ key, value }) => [key, value]),
    );
    if (scheduled.length > 0) store.setState(({ values }) => ({ values: { ...values, ...moved } }));
    if (store.getState().stateHash !== null) store.setState({ stateHash: null });
    if (store.getState().mode !== 'running') hashSoon();
  }
  function takeRecorded(recorded: readonly Intervention[]): void {
    byHand = [...byHand, ...recorded];
    store.setState({ interventions: mergeInterventions(base?.interventions ?? [], byHand) });
    tell();
  }
  function hashSoon(): void {
    clearTimeout(hashTimer);
    hashTimer = setTimeout(() => {
      const isStill = (): boolean => store.getState().mode === 'paused' || store.getState().mode === 'ended';
      if (!isStill()) return;
      // A failure is told by the loop itself.
      loop.record().then(
        ({ stateHash }) => isStill() && store.setState({ stateHash }),
        () => undefined,
      );
    }, HASH_DELAY_MILLISECONDS);
  }
  async function open(scenario: Scenario, play: boolean): Promise<void> {
    if (store.getState().mode === 'failed') loop = connect();
    base = scenario;
    byHand = [];
    store.setState({
      scenario,
      presetSettings: scenarioFor({ preset: scenario.preset, seed: scenario.seed }).settings,
      values: scenario.settings,
      interventions: scenario.interventions,
      end_minutes: scenario.hours * 60,
      stateHash: null,
      failure: null,
    });
    tell();
    const opened = loop;
    await opened.load(scenario);
    if (play && loop === opened && base === scenario) loop.play();
  }
  function scenarioNow(): Scenario {
    if (base === undefined) throw new Error('No run has been opened yet');
    const step = store.getState().status.step;
    const waiting = loop.pendingChanges().map(({ key, value }) => ({ step, key, value }));
    return { ...base, interventions: mergeInterventions(base.interventions, [...byHand, ...waiting]) };
  }
  return {
    open,
    scenarioNow,
    scenarioAgain() {
      if (base === undefined) throw new Error('No run has been opened yet');
      const { preset, seed, hours, interventions } = base;
      const moved = [...byHand, ...loop.pendingChanges()].filter(({ key }) => !ACTIONS.has(key));
      const settings = { ...base.settings, ...Object.fromEntries(moved.map(({ key, value }) => [key, value])) };
      return scenarioFor({ preset, seed, hours, settings, interventions });
    },
    loop: () => loop,
    record: () => loop.record(),
    restart: () => open(scenarioNow(), true),
    noteChange() {
      store.setState({ stateHash: null });
      tell();
      hashSoon();
    },
    onScenarioChange: (listener) => void listeners.push(listener),
  };
}
