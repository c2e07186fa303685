/** Opens workers of an experiment. A worker that dies leaves its requests unanswered for ever: `onDeath` tells of it. */
import { type Remote, wrap } from 'comlink';
import type { ExperimentApi } from '../../experiments/desk/deskApi';

export interface ExperimentWorker {
  readonly api: Remote<ExperimentApi>;
  close(): void;
}

/** `onDeath` gets the browser's own words, which may be empty. */
export function openExperimentWorker(onDeath: (detail: string) => void): ExperimentWorker {
  const worker = new Worker(new URL('../../../workers/experiment.worker.ts', import.meta.url), {
    type: 'module',
    name: 'experiment',
  });
  worker.addEventListener('error', (event) => onDeath(event.message ?? ''));
  worker.addEventListener('messageerror', () => onDeath('messageerror'));
  return { api: wrap<ExperimentApi>(worker), close: () => worker.terminate() };
}
