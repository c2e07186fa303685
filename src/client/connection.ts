/**
 * Opens a worker and speaks to its simulation through Comlink. A worker that dies leaves its requests unanswered
 * for ever, so its death is told apart from a refused request, through `onDeath`.
 */
import { type Endpoint, releaseProxy, transfer, wrap } from 'comlink';
import type { SimulationApi } from '../protocol/simulationApi';
import type { SimulationPort } from './simulationPort';

export interface Connection {
  readonly port: SimulationPort;
  close(): void;
}

/** A port over any Comlink endpoint: a worker, or a channel in a test. */
export function portOver(endpoint: Endpoint): Connection {
  const remote = wrap<SimulationApi>(endpoint);
  const port: SimulationPort = {
    load: async (scenario) => remote.load(scenario),
    advance: async (steps, spare) =>
      spare === undefined ? remote.advance(steps) : remote.advance(steps, transfer(spare, [spare])),
    intervene: async (changes) => remote.intervene(changes),
    record: async () => remote.record(),
  };
  return { port, close: () => remote[releaseProxy]() };
}

/** Opens `worker`; `onDeath` gets the browser's own words, which may be empty. */
export function connectWorker(worker: Worker, onDeath: (detail: string) => void): Connection {
  const { port } = portOver(worker);
  worker.addEventListener('error', (event) => onDeath(event.message ?? ''));
  worker.addEventListener('messageerror', () => onDeath('messageerror'));
  return { port, close: () => worker.terminate() };
}

export const createSimulationWorker = (): Worker =>
  new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
