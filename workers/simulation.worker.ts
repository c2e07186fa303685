/** The laboratory's door: one simulation in this worker, its pictures handed over without copying. */
import { expose, transfer } from 'comlink';
import { createSimulationApi } from '../src/engine/simulationApi';
import type { Frame, SimulationApi } from '../src/protocol/simulationApi';

const simulation = createSimulationApi();
const handOver = (frame: Frame): Frame => transfer(frame, [frame.snapshot, frame.rows.buffer]);

const api: SimulationApi = {
  load: async (scenario) => handOver(await simulation.load(scenario)),
  advance: async (steps, spare) => handOver(await simulation.advance(steps, spare)),
  intervene: (changes) => simulation.intervene(changes),
  record: () => simulation.record(),
};

expose(api);
