/**
 * Where experiments are kept on this device: what each is, and the result of every run as soon as it is known, under the
 * hash of its design and the version of the model. Everything may fail there; callers are told by a rejection.
 */
import { createStore, get, promisifyRequest, setMany, type UseStore, update } from 'idb-keyval';
import type { RunResult } from '../../experiments/results';

/** What an experiment is, as far as this device needs to take it up again. */
export interface SavedExperiment {
  /** Of this shape; another shape is another number. */
  readonly shape: 1;
  readonly designHash: string;
  readonly modelVersion: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly name: string;
  /** What was chosen, as the address writes it. */
  readonly draft: string;
  /** Query of the link of the base run. */
  readonly base: string;
  readonly planned: number;
  readonly done: number;
  /** It was being computed when it was last written. */
  readonly running: boolean;
}

export interface ExperimentShelf {
  put(experiment: SavedExperiment): Promise<void>;
  addResults(designHash: string, modelVersion: string, results: readonly RunResult[]): Promise<void>;
  results(designHash: string, modelVersion: string): Promise<readonly RunResult[]>;
  /** All that are kept, newest first. */
  list(): Promise<readonly SavedExperiment[]>;
  remove(designHash: string, modelVersion: string): Promise<void>;
}

/** Experiments beyond these go, the oldest first. */
const MOST_EXPERIMENTS = 12;
const HEADS = 'heads';

const nameOf = (designHash: string, modelVersion: string): string => `${designHash} ${modelVersion}`;
const keyOf = (name: string, run: number): string => `${name} ${String(run).padStart(7, '0')}`;
/** All runs of an experiment: no digit sorts behind `:`. */
const rangeOf = (name: string): IDBKeyRange => IDBKeyRange.bound(`${name} `, `${name} :`);

/** What other versions of the page have left there is not read. */
const isExperiment = (data: unknown): data is SavedExperiment =>
  typeof data === 'object' && data !== null && 'shape' in data && data.shape === 1;

const isResult = (data: unknown): data is RunResult =>
  typeof data === 'object' && data !== null && 'row' in data && 'series' in data;

/** The database of this browser. Opening it may be refused, at the first call. */
export function createExperimentShelf(): ExperimentShelf {
  let opened: UseStore | undefined;
  const store = (): UseStore => {
    opened ??= createStore('nkscape-experiments', 'results');
    return opened;
  };
  const headsIn = (found: unknown): readonly SavedExperiment[] =>
    Array.isArray(found) ? found.filter(isExperiment) : [];
  /** In one transaction, so that two tabs cannot lose each other's. */
  const updateHeads = (next: (heads: readonly SavedExperiment[]) => readonly SavedExperiment[]): Promise<void> =>
    update<unknown>(HEADS, (found) => next(headsIn(found)), store());
  const removeRuns = (name: string): Promise<void> =>
    store()('readwrite', (runs) => {
      runs.delete(rangeOf(name));
      return promisifyRequest(runs.transaction);
    });
  const isNamed =
    (name: string) =>
    ({ designHash, modelVersion }: SavedExperiment): boolean =>
      nameOf(designHash, modelVersion) === name;
  return {
    async put(experiment) {
      const isSame = isNamed(nameOf(experiment.designHash, experiment.modelVersion));
      let all: readonly SavedExperiment[] = [];
      await updateHeads((heads) => {
        all = [experiment, ...heads.filter((other) => !isSame(other))].toSorted((a, b) => b.savedAt - a.savedAt);
        return all.slice(0, MOST_EXPERIMENTS);
      });
      for (const old of all.slice(MOST_EXPERIMENTS)) await removeRuns(nameOf(old.designHash, old.modelVersion));
    },
    async addResults(designHash, modelVersion, results) {
      const name = nameOf(designHash, modelVersion);
      await setMany(
        results.map((result) => [keyOf(name, result.row.run), result]),
        store(),
      );
    },
    async results(designHash, modelVersion) {
      const range = rangeOf(nameOf(designHash, modelVersion));
      const found: unknown[] = await store()('readonly', (runs) => promisifyRequest(runs.getAll(range)));
      return found.filter(isResult);
    },
    list: async () => headsIn(await get<unknown>(HEADS, store())),
    async remove(designHash, modelVersion) {
      const name = nameOf(designHash, modelVersion);
      const isSame = isNamed(name);
      await updateHeads((heads) => heads.filter((other) => !isSame(other)));
      await removeRuns(name);
    },
  };
}
