/** What the device keeps of experiments: heads and results. It may refuse: then results last as long as the page. */
import type { RunResult } from '../../experiments/results';
import { encodeLink } from '../../scenario/link';
import { words } from '../words/experiments';
import { writeDraft } from './experimentDraft';
import { draftInWords } from './parts/draftWords';
import type { ExperimentShelf, SavedExperiment } from './savedExperiments';
import type { ExperimentStore } from './store';

export interface ExperimentKeeper {
  /** Shows what is kept now. */
  list(): Promise<void>;
  /** Writes what the present experiment is. */
  putHead(running: boolean): Promise<void>;
  addResults(results: readonly RunResult[]): Promise<void>;
  /** What was computed of the present experiment, or earlier of this one. */
  results(designHash: string, modelVersion: string): Promise<readonly RunResult[]>;
  remove(designHash: string, modelVersion: string): Promise<void>;
}

/** `date` answers with milliseconds since 1970. */
export function createExperimentKeeper(
  store: ExperimentStore,
  shelf: ExperimentShelf,
  date: () => number,
): ExperimentKeeper {
  const kept = async <T>(keeping: Promise<T>): Promise<T | undefined> => {
    try {
      return await keeping;
    } catch {
      store.setState({ problem: words.notKept });
      return undefined;
    }
  };
  async function list(): Promise<void> {
    const found = await kept(shelf.list());
    if (found !== undefined) store.setState({ kept: found });
  }
  return {
    list,
    async putHead(running) {
      const { draft, base, designHash, modelVersion, planned, done } = store.getState();
      if (draft === null || base === null || designHash === null) return;
      const head: SavedExperiment = {
        shape: 1,
        designHash,
        modelVersion,
        savedAt: date(),
        name: draftInWords(draft, base),
        draft: writeDraft(draft),
        base: encodeLink(base),
        planned,
        done,
        running,
      };
      await kept(shelf.put(head));
      await list();
    },
    async addResults(results) {
      const { designHash, modelVersion } = store.getState();
      if (designHash !== null) await kept(shelf.addResults(designHash, modelVersion, results));
    },
    results: async (designHash, modelVersion) => (await kept(shelf.results(designHash, modelVersion))) ?? [],
    async remove(designHash, modelVersion) {
      await kept(shelf.remove(designHash, modelVersion));
      await list();
    },
  };
}
