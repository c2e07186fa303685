/**
 * Where runs are kept on this device: one for each tab, in the browser's database. Everything may fail there; callers
 * are told by a rejection.
 */
import { createStore, del, delMany, entries, get, set } from 'idb-keyval';
import type { SavedMoment } from '../../protocol/checkpoint';
import type { Scenario } from '../../scenario/scenario';
import type { HistoryData } from './history';

export interface SavedRun {
  /** Of this shape; another shape is another number. */
  readonly shape: 1;
  readonly modelVersion: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** What stood in the address bar. */
  readonly query: string;
  /** As it was started, without what was done by hand. */
  readonly scenario: Scenario;
  readonly history: HistoryData;
  readonly step: number;
  readonly end_minutes: number;
  /** Left out where it would take too much room; the run is computed again then. */
  readonly moment?: SavedMoment;
}

export interface RunShelf {
  put(tab: string, run: SavedRun): Promise<void>;
  of(tab: string): Promise<SavedRun | undefined>;
  /**
   * The latest run that none of these open tabs has, with the tab that had it. What is too old or too many of the rest is
   * thrown away; the runs of these tabs are theirs.
   */
  newestBut(tabs: ReadonlySet<string>): Promise<{ readonly tab: string; readonly run: SavedRun } | undefined>;
  remove(tab: string): Promise<void>;
}

/** Older runs are nobody's any more. */
const LONGEST_MILLISECONDS = 30 * 24 * 3600 * 1000;
/** Runs of tabs that were closed; the oldest go first. */
const MOST_RUNS = 6;

/** What other versions of the page have left there is not read. */
const isRun = (data: unknown): data is SavedRun =>
  typeof data === 'object' && data !== null && 'shape' in data && data.shape === 1;

/** The database of this browser. Opening it may be refused, at the first call. */
export function createRunShelf(now: () => number): RunShelf {
  let opened: ReturnType<typeof createStore> | undefined;
  const store = (): ReturnType<typeof createStore> => {
    opened ??= createStore('nkscape', 'runs');
    return opened;
  };
  /** Runs of all other tabs, newest first. */
  const orphansBut = async (tabs: ReadonlySet<string>): Promise<(readonly [tab: string, run: SavedRun])[]> =>
    (await entries<string, unknown>(store()))
      .filter((entry): entry is [string, SavedRun] => isRun(entry[1]) && !tabs.has(entry[0]))
      .sort(([, a], [, b]) => b.savedAt - a.savedAt);
  return {
    put: async (tab, run) => set(tab, run, store()),
    async of(tab) {
      const run = await get<unknown>(tab, store());
      return isRun(run) ? run : undefined;
    },
    async newestBut(tabs) {
      const orphans = await orphansBut(tabs);
      const isKept = ([, run]: (typeof orphans)[number], place: number): boolean =>
        place < MOST_RUNS && now() - run.savedAt < LONGEST_MILLISECONDS;
      const old = orphans.filter((orphan, place) => !isKept(orphan, place));
      await delMany(
        old.map(([tab]) => tab),
        store(),
      );
      const newest = orphans.find(isKept);
      return newest === undefined ? undefined : { tab: newest[0], run: newest[1] };
    },
    remove: async (tab) => del(tab, store()),
  };
}
