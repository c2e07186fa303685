/** Runs the virtual assays for the Evidence view: one at a time, in workers, with progress and an end at any time. */
import type { EvidenceReport, PublishedDataSet } from '../../protocol/evidence';
import { createEvidencePool, type EvidencePool, evidenceWorker, workersBeside } from '../client/evidencePool';
import { words } from '../words/evidence';
import { thrownWords } from '../words/problemWords';
import type { EvidenceCommands } from './parts/evidenceCommands';
import { outcomeSentence } from './parts/verdictWords';
import { type AssayHere, evidenceStore } from './store';

/** The store is told at most this often. */
const TELL_EVERY_MS = 150;

let pool: EvidencePool | undefined;
const thePool = (): EvidencePool => {
  pool ??= createEvidencePool(evidenceWorker, workersBeside(navigator.hardwareConcurrency));
  return pool;
};

/** Fetches what is published and what the shipped report found; once. */
export async function openEvidence(): Promise<void> {
  if (evidenceStore.getState().dataSets !== null) return;
  try {
    const [dataSets, report] = await Promise.all([thePool().dataSets(), import('../../../docs/evidence/report.json')]);
    evidenceStore.setState({ dataSets, report: report.default as unknown as EvidenceReport, failure: null });
  } catch (error) {
    evidenceStore.setState({ failure: thrownWords(error) });
  }
}

let running: { readonly key: string; readonly abort: AbortController } | undefined;

function tell(key: string, here: AssayHere): void {
  evidenceStore.setState((state) => ({ here: { ...state.here, [key]: here } }));
}

async function run({ key, arms }: PublishedDataSet, repeats: number): Promise<void> {
  running?.abort.abort();
  const abort = new AbortController();
  running = { key, abort };
  const total = arms * repeats;
  const before = evidenceStore.getState().here[key]?.outcome ?? null;
  const common = { repeats, total, failure: '' };
  tell(key, { ...common, state: 'running', done: 0, outcome: null });
  evidenceStore.setState({ announcement: words.assay.started(String(total)) });
  let told = 0;
  let done = 0;
  try {
    const outcome = await thePool().run({ key, repeats, total }, abort.signal, (count) => {
      done = count;
      const now = performance.now();
      if (now - told < TELL_EVERY_MS) return;
      told = now;
      tell(key, { ...common, state: 'running', done, outcome: null });
    });
    tell(key, { ...common, state: 'done', done: total, outcome });
    evidenceStore.setState({ announcement: outcomeSentence(outcome.rows) });
  } catch (error) {
    // What was there before is not lost by giving up.
    if (abort.signal.aborted) {
      tell(key, { ...common, state: 'cancelled', done, outcome: before });
      evidenceStore.setState({ announcement: words.assay.cancelled });
    } else {
      const failure = thrownWords(error);
      tell(key, { ...common, state: 'failed', done, outcome: before, failure });
      evidenceStore.setState({ announcement: words.assay.failed(failure) });
    }
  } finally {
    if (running?.abort === abort) running = undefined;
  }
}

export const evidenceRuns: Pick<EvidenceCommands, 'run' | 'cancel'> = {
  run: (dataSet, repeats) => void run(dataSet, repeats),
  cancel: () => running?.abort.abort(),
};
