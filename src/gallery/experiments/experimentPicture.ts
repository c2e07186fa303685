/** What is shown of an experiment: the desk's answer to the present question, and the rows of the present page. */
import type { ExperimentWorker } from '../client/experimentWorker';
import type { ExperimentStore } from './store';

/** Rows of the table that are shown at once. */
export const ROWS_SHOWN = 25;

/** A function that asks anew; of answers that cross only the latest is shown. */
export function createExperimentPicture(
  { getState, setState }: ExperimentStore,
  desk: () => ExperimentWorker['api'],
  fail: (error: unknown) => void,
): () => Promise<void> {
  let latest = 0;
  return async () => {
    const { designHash, done, question, rowsFrom, failedOnly } = getState();
    if (designHash === null || done === 0) return;
    const mine = ++latest;
    try {
      const picture = await desk().picture(question);
      const wanted = { from: rowsFrom, most: ROWS_SHOWN, condition: question.condition, failedOnly };
      const rows = await desk().rows(wanted);
      if (mine === latest && getState().designHash === designHash) setState({ picture, rows });
    } catch (error) {
      fail(error);
    }
  };
}
