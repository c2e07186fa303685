/** Asks the worker for the followed cell's story, twice a second at most and one question at a time. */
import type { CellStory } from '../../protocol/cellStory';
import type { LabStore } from './store';

const INTERVAL_MILLISECONDS = 500;

/** `ask` answers undefined for a cell that has left the dish: its last story stays. */
export function watchStory(store: LabStore, ask: (id: number) => Promise<CellStory | undefined>): void {
  let asking = false;
  let askedStep = -1;
  let askedId = 0;
  const look = async (): Promise<void> => {
    const { followed, status, story } = store.getState();
    const id = followed?.id ?? 0;
    if (id === 0) {
      askedId = 0;
      if (story !== null) store.setState({ story: null });
      return;
    }
    if (asking || (id === askedId && status.step === askedStep)) return;
    asking = true;
    askedId = id;
    askedStep = status.step;
    try {
      const told = await ask(id);
      if (told !== undefined && store.getState().followed?.id === id) store.setState({ story: told });
    } catch {
      // A dead worker is told elsewhere; the story stays as it was.
    } finally {
      setTimeout(() => {
        asking = false;
        void look();
      }, INTERVAL_MILLISECONDS);
    }
  };
  store.subscribe((state, before) => {
    if (state.followed !== before.followed || state.status.step !== before.status.step) void look();
  });
}
