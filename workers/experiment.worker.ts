/** An experiment in a worker: as one of a pool it computes runs, as the desk it keeps their results. */
import { expose, transfer } from 'comlink';
import type { ExperimentApi } from '../src/experiments/desk/deskApi';
import { createExperimentDesk } from '../src/experiments/desk/experimentDesk';

const desk = createExperimentDesk();
const api: ExperimentApi = {
  ...desk,
  async parquet(table) {
    const bytes = await desk.parquet(table);
    return transfer(bytes, [bytes.buffer]);
  },
};
expose(api);
