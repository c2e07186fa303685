/** The rule of all drugs: what counts as a dose, and how a level falls. */
import { expect, test } from 'vitest';
import { isDose, shareLeft } from '../../../src/mechanisms/shared/drug';
import { parameterCatalogue } from '../../../src/scenario/catalogue';
import { smallRun } from '../../support/smallRun';

test('a dose is the concentration being set, to whatever, and that of its own drug only', () => {
  expect(isDose('concentration')).toBe(true);
  expect(isDose('halfLife')).toBe(false);
  expect(isDose('pd1Concentration', 'pd1Concentration')).toBe(true);
  expect(isDose('pd1Concentration', 'nkg2aConcentration')).toBe(false);
});

test('half is left after a half-life, and parts of it multiply', () => {
  expect(shareLeft(20, 20)).toBeCloseTo(0.5, 12);
  expect(shareLeft(20, 7) * shareLeft(20, 13)).toBeCloseTo(0.5, 12);
});

test('the parameters that call themselves doses are those whose setting brings a level into the medium, each time anew', () => {
  const run = smallRun();
  const { levels } = run.tissue.medium;
  const givesDose = (key: string, value: number): boolean =>
    [1, 2].every(() => {
      levels.fill(0);
      run.intervene([{ key, value }]);
      run.advance(1);
      return levels.some((level) => level > 0);
    });
  const treatments = [...parameterCatalogue.values()].filter(
    ({ group, spec, key }) => group === 'treatment' && spec.live !== false && !key.endsWith('.enabled'),
  );
  const doses = treatments.filter(({ key, spec }) => givesDose(key, spec.maximum)).map(({ key }) => key);
  expect(doses).toHaveLength(6);
  expect(doses).toEqual([...parameterCatalogue.values()].filter(({ spec }) => spec.dose).map(({ key }) => key));
});
