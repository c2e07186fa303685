/** A design whose runs take no time: eight dishes of a few cells, in two arms. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const TINY_DESIGN = {
  format: 'nkscape-design',
  formatVersion: 1,
  name: 'tiny',
  seed: 'tiny',
  base: { preset: 'cd19-lymphoma', settings: { width: 500, height: 500, tumourCells: 8, nkCells: 8 }, hours: 1 },
  kind: 'grid',
  factors: [{ name: 'antigenDensity', levels: [50, 50_000] }],
  arms: [{ name: 'plain' }, { name: 'hits', settings: { 'lyticAttack.hitRate': 0.5 } }],
  replicates: 2,
  measure: { series: ['liveTumour', 'effectorToTargetRatio'], every_minutes: 20 },
};
export const TINY_RUNS = 8;

/** What an experiment leaves in its folder beside its journals. */
export const RESULT_FILES = [
  'design.json',
  'manifest.json',
  'runs.csv',
  'runs.parquet',
  'series.csv',
  'series.parquet',
] as const;

/** A folder for the time of a test file, and a design in it. */
export function scratch(design: object = TINY_DESIGN) {
  const root = mkdtempSync(join(tmpdir(), 'nkscape-experiment-'));
  const file = (name: string): string => join(root, name);
  writeFileSync(file('design.json'), JSON.stringify(design));
  return { file, design: file('design.json'), remove: () => rmSync(root, { recursive: true }) };
}
