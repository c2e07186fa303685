/**
 * Opens a worker and speaks to its simulation through Comlink. A worker that dies leaves its requests unanswered
 * for ever, so its death is told apart from a refused request, through `onDeath`.
 */
import { type Endpoint, releaseProxy, transfer, wrap } from 'comlink';
import type { Adapter } from '../../protocol/releasedEngines';
import type { SimulationApi } from '../../protocol/simulationApi';
import type { SimulationPort } from './simulationPort';

export interface Connection {
  readonly port: SimulationPort;
  close(): void;
}

/** A port over any Comlink endpoint: a worker, or a channel in a test. `adapt` is for engines of an earlier protocol. */
export function portOver(endpoint: Endpoint, adapt?: Adapter): Connection {
  const remote = wrap<SimulationApi>(endpoint);
  /** It moves to the worker; the page has no more use for it. */
  const given = (spare: ArrayBuffer): ArrayBuffer => transfer(spare, [spare]);
  const port: SimulationPort = {
    load: async (scenario, moment) =>
      moment === undefined
        ? remote.load(scenario)
        : remote.load(scenario, transfer(moment, [moment.checkpoint.state, moment.series.buffer])),
    advance: async (steps, spare) =>
      spare === undefined ? remote.advance(steps) : remote.advance(steps, given(spare)),
    seek: async (step, mostSteps, spare) =>
      spare === undefined ? remote.seek(step, mostSteps) : remote.seek(step, mostSteps, given(spare)),
    intervene: async (changes) => remote.intervene(changes),
    rewrite: async (interventions, spare) =>
      spare === undefined ? remote.rewrite(interventions) : remote.rewrite(interventions, given(spare)),
    record: async () => remote.record(),
    save: async () => remote.save(),
    story: async (id) => remote.story(id),
    hashes: async (most) => remote.hashes(most),
  };
  // Over a port every answer is a promise, and an adapter passes it on as one.
  const adapted = adapt === undefined ? port : (adapt(port) as SimulationPort);
  return { port: adapted, close: () => remote[releaseProxy]() };
}

/** Opens `worker`; `onDeath` gets the browser's own words, which may be empty. */
export function connectWorker(worker: Worker, onDeath: (detail: string) => void, adapt?: Adapter): Connection {
  const { port } = portOver(worker, adapt);
  worker.addEventListener('error', (event) => onDeath(event.message ?? ''));
  worker.addEventListener('messageerror', () => onDeath('messageerror'));
  return { port, close: () => worker.terminate() };
}

export const createSimulationWorker = (): Worker =>
  new Worker(new URL('../../../workers/simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
