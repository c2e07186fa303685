/** A simulation whose refusals bring their English words along: a page of tomorrow may not know the codes of today. */
import type { SimulationApi } from '../protocol/simulationApi';
import { errorWithEnglish } from '../remarks/withEnglish';

type Work = (...request: readonly never[]) => unknown;

const guarded =
  (work: Work): Work =>
  (...request) => {
    try {
      const answer = work(...request);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => {
        throw errorWithEnglish(error);
      });
    } catch (error) {
      throw errorWithEnglish(error);
    }
  };

/** The same, and what it throws is in words too. */
export const apiInEnglish = (api: SimulationApi): SimulationApi =>
  Object.fromEntries(
    Object.entries(api).map(([name, work]) => [name, guarded(work as Work)]),
  ) as unknown as SimulationApi;
