/** What an experiment on the page needs of the browser. */
import { type ExperimentWorker, openExperimentWorker } from '../../client/experimentWorker';
import type { ExperimentShelf } from '../../state/savedExperiments';

export interface ExperimentParts {
  readonly shelf: ExperimentShelf;
  readonly openWorker: (onDeath: (detail: string) => void) => ExperimentWorker;
  /** Milliseconds of a clock that only goes forward, and since 1970. */
  readonly now: () => number;
  readonly date: () => number;
  readonly cores: number;
}

/** What the browser offers. */
export const browserParts = (shelf: ExperimentShelf): ExperimentParts => ({
  shelf,
  openWorker: openExperimentWorker,
  now: () => performance.now(),
  date: () => Date.now(),
  cores: navigator.hardwareConcurrency,
});
