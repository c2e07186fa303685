/** One simulation as a worker offers it: its pictures are handed over without copying. */
import { transfer } from 'comlink';
import { createSimulationApi } from '../src/engine/simulationApi';
import type { Frame, SimulationApi } from '../src/protocol/simulationApi';

const handOver = (frame: Frame): Frame => transfer(frame, [frame.snapshot, frame.rows.buffer]);

export function workerApi(): SimulationApi {
  // biome-ignore lint/style/noRestrictedGlobals: it decides how closely moments are kept to go back to, and nothing else.
  const simulation = createSimulationApi({ now: () => performance.now() });
  return {
    load: async (scenario, moment) => handOver(await simulation.load(scenario, moment)),
    advance: async (steps, spare) => handOver(await simulation.advance(steps, spare)),
    seek: async (step, mostSteps, spare) => handOver(await simulation.seek(step, mostSteps, spare)),
    intervene: (changes) => simulation.intervene(changes),
    rewrite: async (interventions, spare) => handOver(await simulation.rewrite(interventions, spare)),
    record: () => simulation.record(),
    async save() {
      const moment = await simulation.save();
      return transfer(moment, [moment.checkpoint.state, moment.series.buffer]);
    },
    story: (id) => simulation.story(id),
    hashes: (most) => simulation.hashes(most),
  };
}
