/** Both arms as one file: arm A is the run, arm B what makes it differ, and what both states are called. */
import { MODEL_VERSION } from '../../core/version';
import { SERIES_COLUMNS } from '../../protocol/series';
import { writeMoment } from '../../scenario/moment';
import { nameOfRunFile, writeRunFile } from '../../scenario/runFile';
import { downloadRun, finite, HASHES } from '../run/runFiles';
import { words } from '../words/compare';
import { strings } from '../words/strings';
import type { Comparison } from './comparison';
import type { CompareStore } from './store';

export async function saveComparison(
  comparison: Comparison,
  store: CompareStore,
  notify: (text: string) => void,
): Promise<void> {
  const { arms, mode } = store.getState();
  if (arms === null) return;
  const loop = comparison.loop();
  loop.pause();
  notify(strings.notices.savingRun);
  const [first, second] = await loop.records();
  const [hashes] = await loop.hashes(HASHES);
  const [scenario] = arms;
  const { difference } = comparison.place();
  const text = writeRunFile({
    modelVersion: MODEL_VERSION,
    scenario,
    step: first.step,
    hashes,
    compare: { difference, stateHash: second.stateHash },
    series: Object.fromEntries(
      SERIES_COLUMNS.map((column) => [column, Array.from(comparison.series[0].column(column), finite)]),
    ),
  });
  const name = nameOfRunFile(scenario, `A-B-${writeMoment(first.step, scenario.settings['scene.timeStep'])}`);
  downloadRun(name, text);
  notify(words.saved(name));
  if (mode === 'running') loop.play();
}
