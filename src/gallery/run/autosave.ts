/**
 * Keeps the run on this device while it goes on, and takes it up again after a reload, a crash or a closed tab. Where the
 * browser keeps nothing it says so once, and the run goes on.
 */
import { MODEL_VERSION } from '../../core/version';
import { formatSpan } from '../words/format';
import { strings } from '../words/strings';
import { changesOf } from './history';
import { type Model, triedModel } from './models';
import type { RunShelf, SavedRun } from './savedRuns';
import type { Session } from './session';
import type { LabStore } from './store';
import type { Tab } from './tabs';

/** Between two savings of a run that goes on; saving takes a small share of the time. */
const SHORTEST_INTERVAL_MILLISECONDS = 4000;
const SHARE_OF_TIME = 1 / 20;
/** After a refusal the browser is left in peace for a while. */
const AFTER_REFUSAL_MILLISECONDS = 60_000;
/** A moment of more bytes is not kept: the run is computed again then. */
const LARGEST_MOMENT = 48 * 1024 * 1024;
/** A browser that does not answer must not keep the visitor waiting. */
const ANSWER_MILLISECONDS = 1500;
/** Longer when a run is known to be there: without its moment it would have to be computed again. */
const OWN_ANSWER_MILLISECONDS = 5000;

export interface AutosaveParts {
  readonly store: LabStore;
  readonly session: Session;
  readonly shelf: RunShelf;
  readonly tab: Tab;
  /** What stands in the address bar, without the question mark. */
  readonly query: () => string;
  readonly notify: (text: string) => void;
  readonly now: () => number;
  /** Written in an instant, when the page goes: it holds the run without its moment. */
  readonly pageStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

export interface Autosave {
  /** Takes up the run that belongs here; false when there is none. */
  restore(): Promise<boolean>;
  /** Saves at once, unless nothing has changed. */
  save(): Promise<void>;
  /** Saves from now on, every few seconds. */
  start(): void;
}

interface Found {
  readonly run: SavedRun;
  /** The tab that had it, if that is open no more. */
  readonly orphanOf?: string;
}

/** Where the run is written down when the page goes. */
const LEFT_KEY = 'nkscape.left';

const isSameRun = (a: SavedRun, b: SavedRun): boolean =>
  a.modelVersion === b.modelVersion && JSON.stringify(a.scenario) === JSON.stringify(b.scenario);

const inTime = <T>(answer: Promise<T>, milliseconds = ANSWER_MILLISECONDS): Promise<T | undefined> =>
  Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined))]);

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

export function createAutosave(parts: AutosaveParts): Autosave {
  const { store, session, shelf, tab, now } = parts;
  let saving = false;
  let told = false;
  let notBefore = 0;
  let saved: readonly unknown[] = [];

  const timeOf = (step: number): string => formatSpan(step * store.getState().timeStep_minutes);
  const tellOnce = (sentence: string): void => {
    if (told) return;
    told = true;
    parts.notify(sentence);
  };

  /** What a run is known by: the same means that there is nothing new to save. */
  const mark = (): readonly unknown[] => [
    session.scheduled(),
    session.history().data().present,
    session.history().branches(),
    session.loop().present(),
    store.getState().end_minutes,
  ];

  /** The run as it is now; undefined while there is none worth keeping. */
  function withoutMoment(): SavedRun | undefined {
    const scenario = session.scheduled();
    const { mode, end_minutes } = store.getState();
    if (scenario === undefined || mode === 'loading' || mode === 'failed') return undefined;
    const run = { shape: 1, modelVersion: session.model().version, savedAt: Date.now(), query: parts.query() } as const;
    return { ...run, scenario, history: session.history().data(), step: session.loop().present(), end_minutes };
  }

  async function collect(): Promise<SavedRun | undefined> {
    const before = withoutMoment();
    if (before === undefined || store.getState().goal_step !== null) return undefined;
    const moment = await session.loop().save();
    const run = withoutMoment();
    if (run === undefined || run.scenario !== before.scenario) return undefined;
    const { step } = moment.checkpoint;
    return { ...run, step, ...(moment.checkpoint.state.byteLength <= LARGEST_MOMENT ? { moment } : {}) };
  }

  /** What the page wrote down when it went, which may be newer than what the database has. */
  function left(): SavedRun | undefined {
    try {
      const run: unknown = JSON.parse(parts.pageStorage.getItem(LEFT_KEY) ?? 'null');
      parts.pageStorage.removeItem(LEFT_KEY);
      return typeof run === 'object' && run !== null && 'shape' in run && run.shape === 1
        ? (run as SavedRun)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** The newer of both, with the moment where it is one of the same run. */
  function joined(kept: SavedRun | undefined, last: SavedRun | undefined): SavedRun | undefined {
    if (last === undefined || (kept !== undefined && kept.savedAt >= last.savedAt)) return kept;
    const moment = kept?.moment;
    if (kept === undefined || moment === undefined || !isSameRun(kept, last)) return last;
    const { step } = moment.checkpoint;
    const changes = (run: SavedRun): string =>
      JSON.stringify(changesOf(run.history.present, run.scenario.interventions).filter((change) => change.step < step));
    return changes(kept) === changes(last) ? { ...last, moment } : last;
  }

  async function put(run: SavedRun): Promise<void> {
    try {
      await shelf.put(tab.name, run);
    } catch (error) {
      if (!isFull(error) || run.moment === undefined) throw error;
      const { moment: _, ...light } = run;
      await shelf.put(tab.name, light);
    }
  }

  async function save(): Promise<void> {
    const present = mark();
    if (saving || (present.length === saved.length && present.every((part, n) => part === saved[n]))) return;
    saving = true;
    const start = now();
    try {
      const run = await collect();
      if (run !== undefined) {
        await put(run);
        saved = present;
      }
      notBefore = now() + Math.max(SHORTEST_INTERVAL_MILLISECONDS, (now() - start) / SHARE_OF_TIME);
    } catch (error) {
      // A run that has failed tells that itself.
      if (store.getState().mode !== 'failed')
        tellOnce(isFull(error) ? strings.autosave.full : strings.autosave.forbidden);
      notBefore = now() + AFTER_REFUSAL_MILLISECONDS;
    } finally {
      saving = false;
    }
  }

  /** A reloaded or duplicated tab has its own run, if the address still names it; a bare address gets the latest. */
  async function find(): Promise<Found | undefined> {
    const query = parts.query();
    const last = left();
    const wait = last === undefined ? ANSWER_MILLISECONDS : OWN_ANSWER_MILLISECONDS;
    const own = tab.former === undefined ? undefined : joined(await inTime(shelf.of(tab.former), wait), last);
    if (own !== undefined && (query === '' || own.query === query)) return { run: own };
    return query === '' ? inTime(findLeft()) : undefined;
  }
  /** The latest run of a tab that is open no more. */
  async function findLeft(): Promise<Found | undefined> {
    const open = await tab.openTabs();
    // It may be the run of a tab that is still open: nothing is taken from it.
    if (open === undefined) return undefined;
    const orphan = await shelf.newestBut(open);
    return orphan === undefined ? undefined : { run: orphan.run, orphanOf: orphan.tab };
  }

  /** It is this tab's run from now on: kept under its name before it goes from the other's. */
  async function adopt(orphanOf: string, run: SavedRun): Promise<void> {
    try {
      await put(run);
      await shelf.remove(orphanOf);
    } catch {
      // Then it stays where it was.
    }
  }

  async function takeUp(run: SavedRun, model?: Model): Promise<void> {
    const { scenario, history, end_minutes, moment, step } = run;
    try {
      const takenUp = { history, end_minutes, ...(moment === undefined ? {} : { moment }) };
      await session.open(scenario, false, takenUp, model);
    } catch {
      // A moment that this page cannot read: from the start, then.
      await session.open(scenario, false, { history, end_minutes }, model);
    }
    if (session.loop().present() === step) return;
    parts.notify(strings.notices.onTheWay(timeOf(step)));
    await session.goTo(step);
  }

  return {
    save,
    async restore() {
      try {
        const found = await find();
        if (found === undefined) return false;
        const { run, orphanOf } = found;
        const isPresent = run.modelVersion === MODEL_VERSION;
        const { model } = isPresent ? {} : await triedModel(run.modelVersion);
        if (!isPresent && model === undefined) {
          store.setState(({ problems }) => ({ problems: [...problems, strings.autosave.otherModel] }));
          await session.open(run.scenario, true);
          return true;
        }
        if (orphanOf !== undefined) await adopt(orphanOf, run);
        await takeUp(run, model);
        if (session.loop().present() === run.step) parts.notify(strings.notices.restored(timeOf(run.step)));
        return true;
      } catch {
        return false;
      }
    },
    start() {
      const saveSoon = (): void => {
        if (now() >= notBefore) void save();
      };
      setInterval(saveSoon, SHORTEST_INTERVAL_MILLISECONDS / 4);
      store.subscribe((state, before) => {
        const cameToRest = before.mode === 'running' && state.mode !== 'running';
        if (cameToRest || state.interventions !== before.interventions) saveSoon();
      });
      document.addEventListener('visibilitychange', () => {
        if (document.hidden) void save();
      });
      // The database has no time to answer then.
      window.addEventListener('pagehide', () => {
        try {
          const run = withoutMoment();
          if (run !== undefined) parts.pageStorage.setItem(LEFT_KEY, JSON.stringify(run));
        } catch {
          // Too long, or forbidden: the database has the run of some seconds ago.
        }
      });
    },
  };
}
