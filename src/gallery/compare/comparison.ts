/**
 * The present comparison: two workers on one clock, their series and pictures, and what the page says of them. It keeps
 * the address at what names it, and follows an address that somebody else has changed.
 */

import { minutesOf } from '../../core/units';
import type { Frame, RunStatus } from '../../protocol/simulationApi';
import { openSnapshot } from '../../protocol/snapshot';
import { remarksOf } from '../../remarks/remarkError';
import { readArm, writeArm } from '../../scenario/arm';
import { type ComparisonPlace, readComparison, writeComparison } from '../../scenario/comparison';
import { isHashOf } from '../../scenario/opening';
import { scenarioFor } from '../../scenario/resolve';
import type { Scenario } from '../../scenario/scenario';
import { connectWorker, createSimulationWorker } from '../client/connection';
import { nextTick } from '../client/nextTick';
import { type ArmIndex, createPairLoop, type PairLoop } from '../client/pairLoop';
import { reportFailure } from '../client/report';
import { createSeriesStore, type SeriesStore } from '../figures/seriesStore';
import { throttle } from '../kit/throttle';
import type { Lab } from '../run/lab';
import { milestonesIn } from '../run/milestonesIn';
import { minutesPerSecond } from '../run/speeds';
import { words } from '../words/compare';
import { problemWords } from '../words/problemWords';
import { strings } from '../words/strings';
import { cellsDigest } from './cellsDigest';
import { createPictures, type Pictures } from './pictures';
import { type CompareStore, initialCompareState } from './store';
import { tellDifference, timeOf } from './tell';

const WRITE_MILLISECONDS = 100;
const SENTENCE_MILLISECONDS = 1000;
const ANNOUNCEMENT_MILLISECONDS = 10_000;
/** After the last frame of paused arms, their hashes are asked for. */
const HASH_MILLISECONDS = 150;
/** Drawing takes time from computing where both share a processor. */
const PASSING_MILLISECONDS = 250;

export interface Comparison {
  readonly series: readonly [SeriesStore, SeriesStore];
  readonly pictures: Pictures;
  loop(): PairLoop;
  /** Another second arm; both arms then stand where they stood, and go on if they went. */
  setSecond(second: Scenario): void;
  /** Pauses, then both go to this step; they play from there if `play`. */
  goTo(step: number, play?: boolean): Promise<boolean>;
  place(): ComparisonPlace;
  /** Whoever comes back finds this arm in the Lab and the other one beside it. */
  swapArms(): void;
  /** Starts both arms again, after a worker has died or from the first step. */
  restart(): void;
  close(): void;
}

/** What runs of a preset are compared with when the visitor comes back. */
interface Left {
  readonly preset: string;
  readonly query: string;
}
let left: Left | undefined;

export function createComparison(lab: Lab, store: CompareStore, createWorker = createSimulationWorker): Comparison {
  const first = lab.session.scenarioNow();
  const timeStep = first.settings['scene.timeStep'];
  const series: readonly [SeriesStore, SeriesStore] = [createSeriesStore(), createSeriesStore()];
  const pictures = createPictures(store);
  const statuses: [RunStatus | null, RunStatus | null] = [null, null];
  const digests: [number, number] = [0, 0];
  const shownAt: [number, number] = [0, 0];
  let second = first;
  /** Whether both arms play once they stand where they are sent. */
  let plays = false;
  let returnTo: Left | undefined;
  let written: string | undefined;
  let hashTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let { loop, close: closeWorkers } = connect();

  const writeStatuses = throttle(WRITE_MILLISECONDS, () => {
    const [a, b] = statuses;
    if (closed || a === null || b === null) return;
    const { milestones, reached_step } = store.getState();
    const next = series.map((own, arm) => milestonesIn(own, milestones[arm], reached_step * timeStep));
    const same = next.every((own, arm) => own === milestones[arm]);
    store.setState({ statuses: [a, b], milestones: same ? milestones : [next[0], next[1]] });
  });
  const sentence = (): string => {
    const [a, b] = statuses;
    return a === null || b === null || a.step !== b.step ? '' : tellDifference(a, b, digests[0] === digests[1]);
  };
  const tell = throttle(SENTENCE_MILLISECONDS, () => {
    const told = sentence();
    if (!closed && told !== '' && store.getState().goal_step === null) store.setState({ sentence: told });
  });
  const announcing = setInterval(() => {
    if (store.getState().mode === 'running') store.setState(({ sentence: announcement }) => ({ announcement }));
  }, ANNOUNCEMENT_MILLISECONDS);

  function connect(): { readonly loop: PairLoop; readonly close: () => void } {
    const isHere = (): boolean => !closed && loop === connected;
    const died = (detail: string): void => connected.fail(strings.failure.workerDied(detail));
    const connections = [createWorker(), createWorker()].map((worker) => connectWorker(worker, died));
    const connected = createPairLoop({
      ports: [connections[0].port, connections[1].port],
      nextTick,
      now: () => performance.now(),
      onFrame: (arm, frame, kind) => isHere() && takeFrame(arm, frame, kind !== 'present', kind === 'fresh'),
      onStep: (step) => isHere() && stand(step),
      onMode(mode) {
        if (!isHere()) return;
        store.setState(mode === 'running' ? { mode, hashes: null } : { mode });
        if (mode === 'paused' || mode === 'ended') hashSoon();
      },
      onFailed: (reasons) => isHere() && store.setState({ failure: reasons.map(problemWords).join('; ') }),
    });
    connected.setSpeed(minutesPerSecond(store.getState().speed));
    connected.setEnd(minutesOf(first.hours));
    const close = (): void => {
      for (const connection of connections) connection.close();
    };
    return { loop: connected, close };
  }
  function takeFrame(arm: ArmIndex, frame: Frame, passing: boolean, fresh: boolean): void {
    if (fresh) {
      series[arm].clear();
      store.setState(({ milestones: [a, b] }) => ({ milestones: arm === 0 ? [{}, b] : [a, {}] }));
    }
    series[arm].append(frame.rows, frame.firstRow);
    statuses[arm] = frame.status;
    writeStatuses.call();
    const snapshot = openSnapshot(frame.snapshot);
    digests[arm] = cellsDigest(snapshot);
    const now = performance.now();
    if (document.hidden || (passing && !fresh && now - shownAt[arm] < PASSING_MILLISECONDS)) return;
    shownAt[arm] = now;
    pictures.show(arm, snapshot);
  }
  function stand(step: number): void {
    const { reached_step, hashes } = store.getState();
    store.setState({
      step,
      reached_step: Math.max(step, reached_step),
      ...(hashes === null ? {} : { hashes: null }),
    });
    tell.call();
    if (store.getState().mode !== 'running') hashSoon();
  }
  function hashSoon(): void {
    clearTimeout(hashTimer);
    hashTimer = setTimeout(() => {
      const isStill = (): boolean => {
        const { mode, goal_step } = store.getState();
        return !closed && (mode === 'paused' || mode === 'ended') && goal_step === null;
      };
      if (!isStill()) return;
      loop.records().then(([a, b]) => {
        if (!isStill() || a.step !== b.step || a.step !== loop.present()) return;
        store.setState({ hashes: [a.stateHash, b.stateHash], sameCells: digests[0] === digests[1] });
        writeStatuses.flush();
        const told = sentence();
        store.setState({ sentence: told, announcement: told });
        writePlace();
      }, reportFailure('The states of both arms'));
    }, HASH_MILLISECONDS);
  }
  const place = (): ComparisonPlace => {
    const { step, hashes, mode } = store.getState();
    const resting = mode !== 'running' && step > 0;
    return {
      difference: writeArm(second, first),
      ...(resting ? { step } : {}),
      ...(resting && hashes !== null ? { hashes } : {}),
    };
  };
  const queryOf = (difference: string, step: number | undefined): string =>
    writeComparison({ difference, ...(step === undefined ? {} : { step }) }, timeStep);
  /** The address names what is compared, and while both arms rest the moment, too. */
  function writePlace(): void {
    const { difference, step } = place();
    written = queryOf(difference, step);
    if (lab.store.getState().view === 'compare') lab.commands.replaceViewQuery(written);
  }
  async function goTo(step: number, play = false): Promise<boolean> {
    plays = play;
    store.setState({ goal_step: step, hashes: null, sentence: words.onTheWay(timeOf(step * timeStep)) });
    const arrived = await loop.goTo(step);
    if (!arrived || closed) return false;
    store.setState({ goal_step: null });
    tell.call();
    if (play) loop.play();
    else hashSoon();
    return true;
  }
  /** Loads the arms that are new, and brings both to one moment. */
  async function load(both: boolean, step: number): Promise<boolean> {
    clearTimeout(hashTimer);
    const { hours } = first;
    store.setState({
      arms: [first, second],
      hashes: null,
      failure: null,
      goal_step: step,
      end_minutes: minutesOf(hours),
    });
    await loop.load([both ? first : undefined, second]);
    if (closed) return false;
    return goTo(step, plays);
  }
  async function checkHashes(hashes: readonly [string, string]): Promise<void> {
    const records = await loop.records();
    const time = timeOf(records[0].step * timeStep);
    const wrong = (['A', 'B'] as const).filter((_, arm) => !isHashOf(hashes[arm], records[arm].stateHash));
    if (wrong.length === 0) return lab.notify(words.sameFile(time));
    const problems = wrong.map((arm) => words.notSameFile(arm, time));
    store.setState((state) => ({ problems: [...state.problems, ...problems] }));
  }
  /** What an address names: both arms, and the moment. */
  async function follow(query: string): Promise<void> {
    const { difference, step = 0, hashes, problems } = readComparison(query, timeStep);
    const reading = readArm(difference, first);
    second = reading.scenario;
    written = query;
    store.setState({ problems: [...problems, ...reading.problems, ...reading.notes] });
    plays = step === 0 && writeArm(second, first) !== '';
    if (!(await load(true, step))) return;
    if (hashes !== undefined) await checkHashes(hashes);
    writePlace();
  }
  const followed = (query: string): void => {
    // A failure is told by the loop itself.
    follow(query).catch(reportFailure('The comparison of an address'));
  };

  const stopFollowing = lab.store.subscribe(({ view, viewQuery }, before) => {
    if (view === 'compare' && viewQuery !== before.viewQuery && viewQuery !== written) followed(viewQuery);
  });
  const onVisible = (): void => {
    if (!document.hidden) loop.refresh();
  };
  document.addEventListener('visibilitychange', onVisible);
  store.setState({ ...initialCompareState, speed: store.getState().speed, timeStep_minutes: timeStep });
  const { viewQuery } = lab.store.getState();
  followed(viewQuery === '' && left?.preset === first.preset ? left.query : viewQuery);

  return {
    series,
    pictures,
    loop: () => loop,
    setSecond(next) {
      const { goal_step, mode, step } = store.getState();
      try {
        const { preset, seed, hours, settings, interventions } = next;
        second = scenarioFor({ preset, seed, hours, settings, interventions });
      } catch (error) {
        store.setState({ problems: remarksOf(error) });
        return;
      }
      store.setState({ problems: [] });
      const begins = writeArm(second, first) !== '' && step === 0;
      plays = mode === 'running' || begins || ((mode === 'loading' || goal_step !== null) && plays);
      load(false, goal_step ?? step).catch(reportFailure('Another second arm'));
      writePlace();
    },
    goTo,
    place,
    swapArms() {
      returnTo = { preset: second.preset, query: queryOf(writeArm(first, second), place().step) };
    },
    restart() {
      if (store.getState().mode === 'failed') {
        closeWorkers();
        ({ loop, close: closeWorkers } = connect());
        store.setState({ mode: 'loading' });
      }
      plays = true;
      load(true, 0).catch(reportFailure('The comparison from its start'));
    },
    close() {
      closed = true;
      const { difference, step } = place();
      left = returnTo ?? { preset: first.preset, query: queryOf(difference, step) };
      clearTimeout(hashTimer);
      clearInterval(announcing);
      stopFollowing();
      document.removeEventListener('visibilitychange', onVisible);
      closeWorkers();
    },
  };
}
