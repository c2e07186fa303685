/**
 * What is added to the model and does nothing moves no state hash: a mechanism with a parameter, first in the schedule,
 * a column and a field, first in their lists (newborns have a value of their own in the column), and a drug that nobody gives.
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { ColumnName } from '../../src/model/columns';

// Test files of one worker share the modules that it has loaded: this one loads its own, and leaves none behind.
vi.resetModules();
vi.doMock('../../src/model/columns', async (original) => {
  const columns = await original<typeof import('../../src/model/columns')>();
  const inert = { type: 'float32', unit: '1', meaning: 'nothing', newborn: 0.25 } as const;
  return { ...columns, CELL_COLUMNS: { inert, ...columns.CELL_COLUMNS } };
});
vi.doMock('../../src/vocabulary', async (original) => {
  const vocabulary = await original<typeof import('../../src/vocabulary')>();
  const { FIELDS, SOLUTES, SOLUTE } = vocabulary;
  return {
    ...vocabulary,
    FIELDS: ['inert', ...FIELDS],
    SOLUTES: [...SOLUTES, 'inert'],
    SOLUTE: { ...SOLUTE, inert: SOLUTES.length },
  };
});
vi.doMock('../../src/mechanisms/schedule', async (original) => {
  const { schedule } = await original<typeof import('../../src/mechanisms/schedule')>();
  const { defineMechanism } = await import('../../src/mechanisms/mechanism');
  const { declareParameters } = await import('../../src/core/parameter');
  const inert = defineMechanism({
    key: 'inert',
    code: 999,
    label: 'Inert',
    meaning: 'Nothing happens.',
    group: 'tumour',
    parameters: declareParameters({
      strength: {
        label: 'Strength',
        meaning: 'How strongly nothing happens.',
        unit: '1',
        default: 7,
        minimum: 0,
        maximum: 10,
        source: { kind: 'assumed', why: 'It does nothing.' },
      },
    }),
    cadence_minutes: 0,
    law: [],
    reads: {},
    writes: {},
    prepare: (p) => p,
    step: () => {},
  });
  return { schedule: [inert, ...schedule] };
});

const { createSimulation } = await import('../../src/engine/simulation');
const { COLUMN_NAMES } = await import('../../src/model/columnTable');
const { parameterCatalogue } = await import('../../src/scenario/catalogue');
const { PRESETS } = await import('../../src/scenario/presets');
const { scenarioFor } = await import('../../src/scenario/resolve');
const { scenarioHash } = await import('../../src/scenario/scenarioHash');

for (const path of ['model/columns', 'vocabulary', 'mechanisms/schedule']) vi.doUnmock(`../../src/${path}`);
afterAll(() => void vi.resetModules());

const golden: { readonly seed: string; readonly runs: Readonly<Record<string, { readonly stateHash: string }>> } =
  JSON.parse(readFileSync('tests/engine/golden.json', 'utf8'));
const MINUTES = 120;
const INERT = 'inert' as ColumnName;

const run = (preset: string, settings = {}) => createSimulation(scenarioFor({ preset, seed: golden.seed, settings }));

test('the mechanism, the column and their values are there', () => {
  expect(parameterCatalogue.has('inert.strength')).toBe(true);
  expect(COLUMN_NAMES[0]).toBe(INERT);
  const { tissue } = run(PRESETS[0].key);
  expect(tissue.columns[INERT][tissue.count - 1]).toBe(0.25);
});

describe.each(PRESETS)('two hours of $key', ({ key }) => {
  test('end in the state that is kept', () => {
    const present = run(key);
    present.advance(MINUTES / present.tissue.timeStep);
    expect(present.stateHash()).toBe(golden.runs[key].stateHash);
  });
});

describe('what it does when it does something', () => {
  const [{ key }] = PRESETS;

  test('is seen: its parameter, its column in one cell, its field in one voxel, its drug', () => {
    const present = run(key);
    const before = present.stateHash();
    expect(run(key, { 'inert.strength': 8 }).stateHash()).not.toBe(before);
    expect(run(key, { 'inert.enabled': 0 }).stateHash()).not.toBe(before);
    present.tissue.columns[INERT][3] = 0.5;
    expect(present.stateHash()).not.toBe(before);
    present.tissue.columns[INERT][3] = 0.25;
    expect(present.stateHash()).toBe(before);
    const field = present.tissue.fields[0].concentration;
    field[3] = 1e-9;
    expect(present.stateHash()).not.toBe(before);
    field[3] = 0;
    expect(present.stateHash()).toBe(before);
    present.tissue.medium.levels[present.tissue.medium.levels.length - 1] = 1e-9;
    expect(present.stateHash()).not.toBe(before);
  });

  test('gives the run a name of its own', () => {
    const scenario = (settings = {}) => scenarioFor({ preset: key, seed: golden.seed, settings });
    expect(scenarioHash(scenario({ 'inert.strength': 7 }))).toBe(scenarioHash(scenario()));
    expect(scenarioHash(scenario({ 'inert.strength': 8 }))).not.toBe(scenarioHash(scenario()));
  });
});
