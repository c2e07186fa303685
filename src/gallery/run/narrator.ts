/**
 * Keeps the sentence over the picture and the words for screen readers up to date, neither of them in haste. A visitor's
 * first seconds belong to one sentence that says what is seen and names the two sliders to try.
 */
import { settingNames } from '../../scenario/settings';
import type { SeriesStore } from '../figures/seriesStore';
import { strings } from '../words/strings';
import { announce, narrate, type Opening, type Since } from './narrate';
import type { LabState, LabStore } from './store';

const LOOK_MILLISECONDS = 500;
/** A sentence stays long enough to be read. */
const SENTENCE_MILLISECONDS = 4000;
/** Between two reports to screen readers, and between a report and one about an end. */
const REPORT_MILLISECONDS = 20000;
const URGENT_MILLISECONDS = 5000;
/** The opening sentence stands this long, or until a slider has been found. */
const OPENING_MILLISECONDS = 12000;
/** Makes a report that says the same once more another text, which is read again. */
const AGAIN = '\u00a0';

export interface Narrator {
  /** Tells screen readers at once where the run stands. */
  tell(): void;
  /** The page shows no sliders: from now on no sentence names one to try. */
  withoutSliders(): void;
}

/** Whether a value that stood there has become another; values that come with the run are nobody's doing. */
const isSteered = ({ scenario, values }: LabState, before: LabState): boolean =>
  scenario === before.scenario &&
  values !== before.values &&
  settingNames(values).some((key) => before.values[key] !== undefined && values[key] !== before.values[key]);

/** The dish has lost all of a kind, or the run has come to rest. */
const isOver = ({ mode, status }: LabState): boolean =>
  mode === 'ended' || status.liveTumour === 0 || status.liveNk === 0;

export function createNarrator(store: LabStore, series: SeriesStore, opening: () => Opening): Narrator {
  const start = performance.now();
  let toldAt = Number.NEGATIVE_INFINITY;
  let toldRun: unknown;
  let openingUntil = start + OPENING_MILLISECONDS;
  let hasSliders = true;
  let reportedAt = start;
  /** The run, the moment and the end of the last report. */
  let reported:
    | { readonly run: unknown; readonly step: number; readonly over: boolean; readonly said: string }
    | undefined;

  const words = (): Opening => {
    const { watch, try: toTry } = opening();
    return { watch, try: hasSliders ? toTry : watch };
  };
  const sentence = (): string =>
    performance.now() < openingUntil ? strings.narration.opening : narrate(series, words());
  const begin = (): void => store.setState({ narration: sentence(), announcement: sentence() });

  /** Nothing of a moment before the last report: that has been told, or was undone. */
  const since = ({ interventions, scenario, status, timeStep_minutes }: LabState): Since | undefined => {
    const last = reported?.run === scenario ? reported : undefined;
    if (last !== undefined && last.step > status.step) return undefined;
    const from = last?.step ?? 0;
    return {
      from_minutes: from * timeStep_minutes,
      changes: interventions.filter(({ step }) => step >= from && step < status.step),
      said: last?.said,
    };
  };
  const report = (since: Since | undefined): void => {
    const state = store.getState();
    const told = announce(series, words(), since);
    store.setState({ announcement: told === state.announcement ? told + AGAIN : told });
    const said = narrate(series, words());
    reported = { run: state.scenario, step: state.status.step, over: isOver(state), said };
    reportedAt = performance.now();
  };
  /** Whether the run moves on or has just come to rest, and the last report was read meanwhile. */
  const isReportDue = (state: LabState, now: number): boolean => {
    if (state.view !== 'lab' || state.goal_step !== null) return false;
    const same = reported?.run === state.scenario;
    if (same && reported?.step === state.status.step) return false;
    const rests = state.mode !== 'running';
    const isNews = rests || (isOver(state) && !(same && reported?.over === true));
    return now - reportedAt >= (isNews ? URGENT_MILLISECONDS : REPORT_MILLISECONDS);
  };

  begin();
  store.subscribe((state, before) => {
    if (isSteered(state, before)) openingUntil = 0;
    if (state.language !== before.language) begin();
  });
  setInterval(() => {
    const state = store.getState();
    const { mode, scenario, narration } = state;
    if (mode === 'loading' || mode === 'failed') return;
    const now = performance.now();
    if (now >= openingUntil && (scenario !== toldRun || now - toldAt >= SENTENCE_MILLISECONDS)) {
      if (sentence() !== narration) {
        store.setState({ narration: sentence() });
        toldAt = now;
      }
      toldRun = scenario;
    }
    if (isReportDue(state, now)) report(since(state));
  }, LOOK_MILLISECONDS);

  return {
    tell() {
      const news = since(store.getState());
      report(news && { ...news, said: undefined });
    },
    withoutSliders() {
      hasSliders = false;
      openingUntil = 0;
      begin();
    },
  };
}
