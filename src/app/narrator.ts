/**
 * Keeps the sentence over the picture and the words for screen readers up to date, neither of them in haste. A visitor's
 * first seconds belong to one sentence that says what is seen and names the two sliders to try.
 */
import type { SeriesStore } from '../plots/seriesStore';
import type { LabStore } from '../state/labStore';
import { strings } from '../ui/strings';
import { announce, narrate, type Opening } from './narrate';

const LOOK_MILLISECONDS = 500;
/** A sentence stays long enough to be read. */
const SENTENCE_MILLISECONDS = 4000;
const ANNOUNCEMENT_MILLISECONDS = 10000;
/** The opening sentence stands this long, or until a slider has been found. */
const OPENING_MILLISECONDS = 12000;

export function startNarrator(store: LabStore, series: SeriesStore, opening: () => Opening): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let announcedAt = performance.now();
  let toldRun: unknown;
  let openingUntil = performance.now() + OPENING_MILLISECONDS;
  store.setState({ narration: strings.narration.opening, announcement: strings.narration.opening });
  store.subscribe((state, before) => {
    if (state.language !== before.language) {
      const telling = performance.now() < openingUntil;
      const narration = telling ? strings.narration.opening : narrate(series, opening());
      store.setState({ narration, announcement: narration });
    }
    if (state.values !== before.values && state.scenario === before.scenario) openingUntil = 0;
  });
  setInterval(() => {
    const { mode, scenario, narration } = store.getState();
    if (mode === 'loading' || mode === 'failed') return;
    const now = performance.now();
    if (now >= openingUntil && (scenario !== toldRun || now - toldAt >= SENTENCE_MILLISECONDS)) {
      const sentence = narrate(series, opening());
      if (sentence !== narration) {
        store.setState({ narration: sentence });
        toldAt = now;
      }
      toldRun = scenario;
    }
    if (mode !== 'paused' && now - announcedAt >= ANNOUNCEMENT_MILLISECONDS) {
      store.setState({ announcement: announce(series, opening()) });
      announcedAt = now;
    }
  }, LOOK_MILLISECONDS);
}
