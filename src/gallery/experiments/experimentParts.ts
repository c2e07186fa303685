/** What an experiment on the page needs of the browser. */
import { type ExperimentWorker, openExperimentWorker } from '../client/experimentWorker';
import type { ExperimentShelf } from './savedExperiments';

export interface ExperimentParts {
  readonly shelf: ExperimentShelf;
  readonly openWorker: (onDeath: (detail: string) => void) => ExperimentWorker;
  /** Milliseconds of a clock that only goes forward, and since 1970. */
  readonly now: () => number;
  readonly date: () => number;
  readonly cores: number;
  /** Keeps other tabs from writing results of this design until it is let go; undefined when one of them does already. */
  readonly claim: (designHash: string) => Promise<(() => void) | undefined>;
}

/** Without locks, or where they are forbidden, everybody may. */
const claim: ExperimentParts['claim'] = (designHash) =>
  new Promise((resolve) => {
    const free = (): void => resolve(() => undefined);
    if (!('locks' in navigator)) return free();
    navigator.locks
      .request(`nkscape-experiment-${designHash}`, { ifAvailable: true }, (lock) =>
        lock === null ? resolve(undefined) : new Promise<void>((letGo) => resolve(letGo)),
      )
      .catch(free);
  });

/** What the browser offers. */
export const browserParts = (shelf: ExperimentShelf): ExperimentParts => ({
  shelf,
  openWorker: openExperimentWorker,
  now: () => performance.now(),
  date: () => Date.now(),
  cores: navigator.hardwareConcurrency,
  claim,
});
