/** How the cells that kill are called. */
import { expect, test } from 'vitest';
import { effectorWords, hasTCells } from '../../../src/gallery/run/effectors';
import { scenarioFor } from '../../../src/scenario/resolve';

const run = (preset: string) => ({ scenario: scenarioFor({ preset, seed: 'a' }) });

test('only the run of CAR-T cells has T cells', () => {
  expect(hasTCells(run('car-t-comparator'))).toBe(true);
  for (const preset of ['cd19-lymphoma', 'her2-solid', 'rejection-repeat-dosing', 'perforin-null'])
    expect(hasTCells(run(preset)), preset).toBe(false);
  expect(hasTCells({ scenario: null })).toBe(false);
});

test('their sentences say T cells, in both languages, and others are left as they are', () => {
  expect(effectorWords('CAR-NK cells hunt: 3 kills of one NK cell.', true)).toBe(
    'CAR-T cells hunt: 3 kills of one T cell.',
  );
  expect(effectorWords('78 个 NK 细胞', true)).toBe('78 个 T 细胞');
  expect(effectorWords('NKG2A stops NK cells', true)).toBe('NKG2A stops T cells');
  expect(effectorWords('78 NK cells', false)).toBe('78 NK cells');
});
