/**
 * The present experiment: its base run and design, the desk that keeps its results in a worker, the pool that computes
 * them, and what the device keeps. It goes on while another view is looked at.
 */
import { MODEL_VERSION } from '../../core/version';
import type { Question } from '../../experiments/desk/deskApi';
import type { RunResult } from '../../experiments/results';
import { english } from '../../remarks/en';
import { decodeLink } from '../../scenario/link';
import type { Scenario } from '../../scenario/scenario';
import type { ExperimentWorker } from '../client/experimentWorker';
import { createPool, type Pool, type PoolWorker } from '../client/pool';
import { throttle } from '../kit/throttle';
import type { Lab } from '../run/lab';
import { words } from '../words/experiments';
import { learnEnglish, problemWords, thrownWords } from '../words/problemWords';
import { designOf, type ExperimentDraft, readDraft, writeDraft } from './experimentDraft';
import { createExperimentKeeper } from './experimentKeeper';
import type { ExperimentParts } from './experimentParts';
import { createExperimentPicture } from './experimentPicture';
import { draftInWords } from './parts/draftWords';
import { readyTrial } from './readyTrial';
import type { SavedExperiment } from './savedExperiments';
import type { ExperimentPhase, ExperimentStore } from './store';

/** Runs that a page can keep and sum up; beyond them it is work for the command line. */
const MOST_PAGE_RUNS = 10_000;
const CHECK_MILLISECONDS = 250;
const KEEP_MILLISECONDS = 500;
const PICTURE_MILLISECONDS = 800;
const ANNOUNCEMENT_MILLISECONDS = 15_000;
/** Digits of a design's hash in the address. */
const ID_DIGITS = 16;

export interface Experiment {
  /** The view is shown at this query: takes up what it names, or what was here. */
  enter(query: string): void;
  edit(draft: ExperimentDraft): void;
  /** Begins, or goes on. */
  start(): void;
  pause(): void;
  /** Stops at once; what was computed is kept. */
  cancel(): void;
  /** Forgets what was computed, here and on the device. */
  discard(): Promise<void>;
  setWorkers(count: number): void;
  ask(question: Partial<Question>): void;
  showRows(from: number, failedOnly: boolean): void;
  /** The Lab's run becomes the base. */
  takeLabRun(): void;
  reopen(saved: SavedExperiment): void;
  forget(saved: SavedExperiment): Promise<void>;
  desk(): ExperimentWorker['api'];
}

export function createExperiment(lab: Lab, store: ExperimentStore, parts: ExperimentParts): Experiment {
  learnEnglish(english);
  const { getState, setState } = store;
  const { now } = parts;
  const keeper = createExperimentKeeper(store, parts.shelf, parts.date);
  let desk: ExperimentWorker | undefined;
  /** Whether the desk has the design open. */
  let deskReady = false;
  let pool: Pool | undefined;
  let design: object = {};
  let checking: ReturnType<typeof setTimeout> | undefined;
  /** Counts designs, so that answers about an earlier one are known as such. */
  let generation = 0;
  let known = new Set<number>();
  let fresh: RunResult[] = [];
  let written: string | undefined;
  let stretch = { began: 0, finished: 0 };
  let broken = 0;
  let isClaiming = false;
  let claimed: (() => void) | undefined;

  const tell = (problem: string): void => setState({ problem });
  const announce = (announcement: string): void => setState({ announcement });
  const fail = (error: unknown): void => tell(thrownWords(error));
  const letGo = (): void => {
    claimed?.();
    claimed = undefined;
  };
  const openDesk = (): ExperimentWorker => {
    desk ??= parts.openWorker((detail) => void deskDied(detail).catch(fail));
    return desk;
  };
  /** A new desk gets the design and what the device has kept; one that dies before it has them is not tried again. */
  async function deskDied(detail: string): Promise<void> {
    const wasReady = deskReady;
    desk?.close();
    desk = undefined;
    deskReady = false;
    generation++;
    pool?.stop();
    letGo();
    if (!wasReady) setState({ designHash: null, isDesign: false, phase: 'draft' });
    else {
      await keeper.addResults(takeFresh());
      await check(false);
      await keeper.putHead(false);
    }
    tell(words.deskDied(detail));
  }
  const addToDesk = async (results: readonly RunResult[]): Promise<void> => openDesk().api.add(results);
  /** Results that neither desk nor device have yet. */
  const takeFresh = (): readonly RunResult[] => {
    const results = fresh;
    fresh = [];
    return results;
  };
  const query = (): string => {
    const { draft, designHash, phase } = getState();
    if (draft === null) return '';
    const id = designHash === null || phase === 'draft' ? '' : `&id=${designHash.slice(0, ID_DIGITS)}`;
    return `${writeDraft(draft)}${id}`;
  };
  const writeAddress = (): void => {
    if (lab.store.getState().view !== 'experiments' || query() === '') return;
    written = query();
    if (written !== lab.store.getState().viewQuery) lab.commands.replaceViewQuery(written);
  };
  const showNow = createExperimentPicture(store, () => openDesk().api, fail);
  const show = throttle(PICTURE_MILLISECONDS, () => void showNow());

  const leftSeconds = (): number | null => {
    const { planned, done } = getState();
    const { began, finished } = stretch;
    return finished === 0 ? null : ((now() - began) / 1000 / finished) * (planned - done);
  };
  const keep = throttle(KEEP_MILLISECONDS, () => {
    if (fresh.length === 0 || getState().designHash === null) return;
    const results = takeFresh();
    const failed = results.filter(({ row }) => row.failure.length > 0).length;
    setState((state) => ({ done: known.size + broken, failed: state.failed + failed }));
    setState({ left_seconds: leftSeconds() });
    void addToDesk(results).catch(fail);
    void keeper.addResults(results);
    show.call();
  });
  const announceProgress = throttle(ANNOUNCEMENT_MILLISECONDS, () => {
    const { phase, done, planned, left_seconds } = getState();
    if (phase === 'running') announce(words.progress(done, planned, left_seconds));
  });
  const take = (result: RunResult): void => {
    known.add(result.row.run);
    fresh.push(result);
    stretch.finished++;
    keep.call();
    announceProgress.call();
  };
  const phaseOf = (done: number, planned: number): ExperimentPhase =>
    done === planned ? 'done' : done === 0 ? 'draft' : 'paused';

  function endOfStretch(failure: string | undefined): void {
    letGo();
    keep.flush();
    const { planned } = getState();
    const done = known.size + broken;
    const phase = known.size === planned ? 'done' : 'paused';
    setState({ phase, done, left_seconds: null });
    if (failure !== undefined) tell(words.noWorker(failure));
    announce(phase === 'done' ? words.allDone(planned) : words.pausedAt(done, planned));
    show.call();
    writeAddress();
    void keeper.putHead(false);
  }

  async function openPoolWorker(given: object, onDeath: (detail: string) => void): Promise<PoolWorker<RunResult>> {
    const worker = parts.openWorker(onDeath);
    await worker.api.open(given);
    return { run: async (index) => worker.api.run(index), close: worker.close };
  }

  async function noteBroken(index: number, detail: string, isPresent: () => boolean): Promise<void> {
    const result = await openDesk().api.failed(index, detail);
    if (!isPresent()) return;
    setState(({ failed }) => ({ failed: failed + 1 }));
    await addToDesk([result]);
    show.call();
  }

  /** One tab computes an experiment at a time. */
  async function begin(): Promise<void> {
    const { designHash, phase } = getState();
    if (designHash === null || phase === 'running' || isClaiming) return;
    const mine = generation;
    isClaiming = true;
    const claim = await parts.claim(designHash);
    isClaiming = false;
    if (claim === undefined) return tell(words.elsewhere);
    if (mine !== generation) return claim();
    claimed = claim;
    start();
  }

  function start(): void {
    const { planned, workers } = getState();
    const given = design;
    const mine = generation;
    const isPresent = (): boolean => mine === generation;
    // Those whose worker broke are tried again.
    setState(({ failed }) => ({ failed: failed - broken }));
    broken = 0;
    const open = Array.from({ length: planned }, (_, run) => run).filter((run) => !known.has(run));
    pool = createPool(open, workers, {
      open: (onDeath) => openPoolWorker(given, onDeath),
      onResult: (result) => isPresent() && take(result),
      onBroken: (index, detail) => {
        if (!isPresent()) return;
        broken++;
        // It is worth another attempt later, so the device does not keep it.
        void noteBroken(index, detail, isPresent).catch(fail);
      },
      onIdle: (_why, failure) => isPresent() && endOfStretch(failure),
    });
    stretch = { began: now(), finished: 0 };
    setState({ phase: 'running', problem: null, left_seconds: null, done: known.size });
    writeAddress();
    void keeper.putHead(true);
    announce(words.started(planned - known.size));
    pool.start();
  }

  /** Reads the draft as the laboratory does, and brings what this device knows of it already. */
  async function check(goOn: boolean): Promise<void> {
    const { draft, base } = getState();
    if (draft === null || base === null) return;
    const mine = ++generation;
    const isPresent = (): boolean => mine === generation;
    design = designOf(draft, base, readyTrial, draftInWords(draft, base));
    deskReady = false;
    const opened = await openDesk().api.open(design);
    if (!isPresent()) return;
    deskReady = true;
    known = new Set();
    broken = 0;
    fresh = [];
    const refusals = !opened.ok
      ? opened.problems.map(problemWords)
      : opened.runs > MOST_PAGE_RUNS
        ? [words.tooManyRuns(opened.runs, MOST_PAGE_RUNS)]
        : [];
    const none = { done: 0, failed: 0, known: 0, picture: null, rows: null, rowsFrom: 0, phase: 'draft' } as const;
    const planned = opened.ok ? opened.runs : 0;
    setState({ ...none, refusals, clusterFile: null, designHash: null, isDesign: opened.ok, planned });
    if (!opened.ok || refusals.length > 0) return writeAddress();
    const { designHash, modelVersion, runs } = opened;
    const results = await keeper.results(designHash, modelVersion);
    if (!isPresent()) return;
    await openDesk().api.add(results);
    known = new Set(results.map(({ row }) => row.run));
    const failed = results.filter(({ row }) => row.failure.length > 0).length;
    setState(({ question }) => ({
      designHash,
      modelVersion,
      done: known.size,
      known: known.size,
      failed,
      phase: phaseOf(known.size, runs),
      question: { ...question, condition: null },
    }));
    writeAddress();
    show.call();
    if (goOn && known.size < runs) await begin();
  }
  const checkSoon = (): void => {
    clearTimeout(checking);
    checking = setTimeout(() => void check(false).catch(fail), CHECK_MILLISECONDS);
  };
  const leave = (): void => {
    if (getState().phase === 'running' || getState().phase === 'pausing') pool?.stop();
    letGo();
  };
  function takeUp(base: Scenario, draft: ExperimentDraft, goOn = false): void {
    leave();
    setState({ base, draft, designHash: null, isDesign: false });
    clearTimeout(checking);
    void check(goOn).catch(fail);
  }
  const reopen = (saved: SavedExperiment, goOn = false): void => {
    const base = decodeLink(saved.base).scenario;
    takeUp(base, readDraft(saved.draft, base), goOn);
  };
  const most = Math.max(1, parts.cores);
  setState({ mostWorkers: most, workers: Math.max(1, most - 1) });

  return {
    enter(asked) {
      if (getState().base !== null && (asked === '' || asked === written)) return writeAddress();
      const id = new URLSearchParams(asked).get('id');
      const fromAddress = (): void => {
        const base = lab.session.scenarioNow();
        takeUp(base, readDraft(asked, base));
      };
      written = asked;
      void keeper.list().then(() => {
        const found =
          id === null
            ? undefined
            : getState().kept.find(
                ({ designHash, modelVersion }) => designHash.startsWith(id) && modelVersion === MODEL_VERSION,
              );
        if (found === undefined) fromAddress();
        else reopen(found, found.running);
      });
    },
    edit(draft) {
      leave();
      generation++;
      setState({ draft, designHash: null, isDesign: false });
      checkSoon();
    },
    start: () => void begin().catch(fail),
    pause() {
      if (getState().phase !== 'running') return;
      setState({ phase: 'pausing' });
      pool?.pause();
    },
    cancel: () => pool?.stop(),
    async discard() {
      const { designHash, modelVersion } = getState();
      if (designHash === null) return;
      leave();
      const claim = await parts.claim(designHash);
      if (claim === undefined) return tell(words.elsewhere);
      await keeper.remove(designHash, modelVersion);
      claim();
      await check(false);
    },
    setWorkers(workers) {
      setState({ workers });
      pool?.setWorkers(workers);
    },
    ask(question) {
      setState((state) => ({ question: { ...state.question, ...question }, rowsFrom: 0 }));
      void showNow();
    },
    showRows(rowsFrom, failedOnly) {
      setState({ rowsFrom, failedOnly });
      void showNow();
    },
    takeLabRun() {
      const base = lab.session.scenarioNow();
      takeUp(base, getState().draft ?? readDraft('', base));
    },
    reopen,
    forget: ({ designHash, modelVersion }) => keeper.remove(designHash, modelVersion),
    desk: () => openDesk().api,
  };
}
