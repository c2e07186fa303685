/** Mechanisms whose defaults leave them idle: a run with them is, to the bit, the run without them. */
import { expect, test } from 'vitest';
import { COLUMN_NAMES } from '../../src/model/columns';
import { LIVELY, smallRun } from '../support/smallRun';

const IDLE = ['rejection', 'il15Agonist', 'chemotherapy', 'steroid', 'interleukin2', 'clonalExpansion'];

test.each(IDLE)('%s', (name) => {
  const run = (enabled: number) => {
    const simulation = smallRun({ settings: { ...LIVELY, [`${name}.enabled`]: enabled } });
    simulation.advance(400);
    return simulation.tissue;
  };
  const [on, off] = [run(1), run(0)];
  expect(on.count).toBe(off.count);
  expect(on.tally.kills).toBeGreaterThan(0);
  for (const column of COLUMN_NAMES)
    expect(on.columns[column].slice(0, on.count)).toEqual(off.columns[column].slice(0, off.count));
  on.fields.forEach((field, f) => void expect(field.concentration).toEqual(off.fields[f].concentration));
});
