/**
 * Each preset's first two hours, kept: counts that a reader can compare, and the state's name. When the model is meant
 * to move, raise MODEL_VERSION and renew the file: UPDATE_GOLDEN=1 npx vitest run tests/engine/golden.test.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/core/version';
import { createSimulation } from '../../src/engine/simulation';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../../src/protocol/series';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';

interface GoldenRun {
  /** Counts each ten minutes, in one line each, so that a difference can be read. */
  readonly counts: Readonly<Record<string, string>>;
  readonly stateHash: string;
}
interface Golden {
  readonly modelVersion: string;
  readonly seed: string;
  readonly runs: Readonly<Record<string, GoldenRun>>;
}

const FILE = 'tests/engine/golden.json';
const SEED = 'golden';
const MINUTES = 120;
const COUNTS: readonly SeriesColumn[] = [
  ...(['liveTumour', 'doomedTumour', 'deadTumour', 'tumourDivisions', 'spontaneousDeaths'] as const),
  ...(['liveNk', 'conjugatedNk', 'deadNk', 'nkDivisions', 'kills', 'assists'] as const),
];

function measure(preset: string): GoldenRun {
  const run = createSimulation(scenarioFor({ preset, seed: SEED }));
  run.advance(MINUTES / run.tissue.timeStep);
  const rows = run.series.from(0);
  const line = (column: SeriesColumn): string =>
    Array.from({ length: run.series.count }, (_, row) => rows[row * SERIES_COLUMNS.length + SERIES_INDEX[column]]).join(
      ' ',
    );
  return { counts: Object.fromEntries(COUNTS.map((column) => [column, line(column)])), stateHash: run.stateHash() };
}

const measured: Golden = {
  modelVersion: MODEL_VERSION,
  seed: SEED,
  runs: Object.fromEntries(PRESETS.map(({ key }) => [key, measure(key)])),
};
const kept: Golden | undefined = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : undefined;

if (process.env.UPDATE_GOLDEN === '1') {
  const moved = PRESETS.filter(({ key }) => kept?.runs[key]?.stateHash !== measured.runs[key].stateHash);
  writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
  if (moved.length > 0 && kept?.modelVersion === MODEL_VERSION)
    console.warn(
      `${moved.map(({ key }) => key).join(', ')}: the state has moved; raise MODEL_VERSION in src/core/version.ts`,
    );
}
const golden: Golden = process.env.UPDATE_GOLDEN === '1' || kept === undefined ? measured : kept;

test('there is a golden file, of this version of the model', () => {
  expect(existsSync(FILE)).toBe(true);
  expect(golden.modelVersion, `${FILE} is of another version: renew it with UPDATE_GOLDEN=1`).toBe(MODEL_VERSION);
});

describe.each(PRESETS)('two hours of $key', ({ key }) => {
  test('have the counts they had', () => {
    expect(measured.runs[key].counts).toEqual(golden.runs[key]?.counts);
  });

  test('end in the state they ended in', () => {
    const message = 'The model has moved. If it was meant to: raise MODEL_VERSION and renew with UPDATE_GOLDEN=1';
    expect(measured.runs[key].stateHash, message).toBe(golden.runs[key]?.stateHash);
  });

  test('are worth watching: cells meet from the start, or a drug is at work before NK cells come', () => {
    const { conjugatedNk, deadTumour, doomedTumour } = measured.runs[key].counts;
    const most = (line: string): number => Math.max(...line.split(' ').map(Number));
    expect(most(conjugatedNk) + most(deadTumour) + most(doomedTumour)).toBeGreaterThan(0);
  });
});
