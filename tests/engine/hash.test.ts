/** The state hash: one name for one state, another for any other; and what two arms of a comparison share. */
import { describe, expect, test } from 'vitest';
import type { Simulation } from '../../src/engine/simulation';
import type { ColumnName } from '../../src/model/columns';
import { COLUMN_NAMES, isState } from '../../src/model/columnTable';
import { CELL_KIND } from '../../src/vocabulary';
import { LIVELY, type SmallRun, smallRun } from '../support/smallRun';

const STEPS = 240;

function advanced(words: SmallRun, steps = STEPS): Simulation {
  const run = smallRun(words);
  run.advance(steps);
  return run;
}

/** All columns and fields of the present state, without the settings. */
const contents = ({ tissue }: Simulation): Readonly<Record<string, readonly number[]>> => ({
  ...Object.fromEntries(
    COLUMN_NAMES.filter(isState).map((name) => [name, [...tissue.columns[name].subarray(0, tissue.count)]]),
  ),
  ...Object.fromEntries(tissue.fields.map(({ concentration }, f) => [`field ${f}`, [...concentration]])),
});

describe('the hash', () => {
  const reference = advanced({ settings: LIVELY });
  const name = reference.stateHash();

  test('is 64 hexadecimal digits, the same for the same run', () => {
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(reference.stateHash()).toBe(name);
    expect(advanced({ settings: LIVELY }).stateHash()).toBe(name);
  });

  test.each([
    ['seed', { seed: 'another', settings: LIVELY }],
    ['parameter', { settings: { ...LIVELY, 'lyticAttack.hitRate': 0.9 } }],
    ['parameter that has had no effect yet', { settings: { ...LIVELY, 'infusion.first': 23 } }],
    ['thing to come', { settings: LIVELY, interventions: [{ step: 500, key: 'dose', value: 5 }] }],
  ])('differs with another %s', (_, words) => {
    expect(advanced(words).stateHash()).not.toBe(name);
  });

  test('differs after another step', () => {
    expect(advanced({ settings: LIVELY }, STEPS + 1).stateHash()).not.toBe(name);
  });

  test.each(COLUMN_NAMES.filter(isState))('sees the column %s', (column) => {
    const run = advanced({ settings: LIVELY }, 3);
    const before = run.stateHash();
    // The keys give the order; a change of the last cell's key must show as well.
    run.tissue.columns[column][run.tissue.count - 1] += 1;
    expect(run.stateHash()).not.toBe(before);
  });

  test('sees the step and the number of doses', () => {
    const run = advanced({ settings: LIVELY }, 3);
    const before = run.stateHash();
    run.tissue.step++;
    expect(run.stateHash()).not.toBe(before);
    run.tissue.step--;
    run.tissue.doses++;
    expect(run.stateHash()).not.toBe(before);
  });

  test('does not see which cell lies in which slot', () => {
    const run = advanced({ settings: LIVELY }, 3);
    const before = run.stateHash();
    const last = run.tissue.count - 1;
    for (const column of COLUMN_NAMES) {
      const values = run.tissue.columns[column];
      [values[2], values[last]] = [values[last], values[2]];
    }
    expect(run.stateHash()).toBe(before);
  });

  test('sees every field, and no working value', () => {
    const run = advanced({ settings: LIVELY }, 3);
    const before = run.stateHash();
    for (const { concentration } of run.tissue.fields) {
      concentration[7] += 1e-9;
      expect(run.stateHash()).not.toBe(before);
      concentration[7] -= 1e-9;
    }
    const working = COLUMN_NAMES.filter((column) => !isState(column));
    const again = advanced({ settings: LIVELY }, 3);
    for (const column of working) again.tissue.columns[column].fill(5);
    expect(again.stateHash()).toBe(before);
  });

  test('takes −0 for 0 and refuses a NaN by its column', () => {
    const run = advanced({ settings: LIVELY }, 3);
    const before = run.stateHash();
    const still = run.tissue.columns.damage.indexOf(0);
    run.tissue.columns.damage[still] = -0;
    expect(run.stateHash()).toBe(before);
    run.tissue.columns.damage[0] = Number.NaN;
    expect(() => run.stateHash()).toThrow(/damage.*NaN/);
  });
});

describe('two arms of a comparison', () => {
  /** What a cell is born with, wherever it ends up. */
  const BORN_WITH: readonly ColumnName[] = [
    ...(['keyHigh', 'keyLow', 'kind', 'x', 'y', 'speed', 'headingX', 'headingY', 'motile', 'receptors'] as const),
    ...(['silence', 'potency', 'antigen', 'lethalDamage', 'secretor', 'cycleAge', 'cycleLength', 'founder'] as const),
  ];

  test.each([
    ['lyticAttack.hitRate', 0.2],
    ['il15.support', 0],
    ['motility.enabled', 0],
    ['tgfBeta.enabled', 0],
  ])('that differ in %s begin with the same cells', (key, value) => {
    const [one, other] = [smallRun(), smallRun({ settings: { [key]: value } })];
    for (const column of BORN_WITH) expect(other.tissue.columns[column], column).toEqual(one.tissue.columns[column]);
  });

  test('share the cells of a dose, and those both have of a larger one', () => {
    const dosed = (cells: number, settings = {}): Simulation =>
      advanced({ settings, interventions: [{ step: 5, key: 'dose', value: cells }] }, 6);
    const infused = (run: Simulation): readonly string[] => {
      const { columns, count } = run.tissue;
      const slots = Array.from({ length: count }, (_, i) => i).filter((i) => columns.dose[i] === 1);
      return slots.map((i) => [columns.keyHigh[i], columns.keyLow[i], columns.potency[i], columns.silence[i]].join());
    };
    const ten = infused(dosed(10));
    expect(ten).toHaveLength(10);
    expect(infused(dosed(10, { 'lyticAttack.hitRate': 0.2 }))).toEqual(ten);
    expect(infused(dosed(14)).slice(0, 10)).toEqual(ten);
  });

  test('share the daughters of the mothers they share', () => {
    const born = (settings: SmallRun['settings']): ReadonlyMap<string, number> => {
      const { columns, count } = advanced({ settings: { ...LIVELY, ...settings } }, 400).tissue;
      const slots = Array.from({ length: count }, (_, i) => i);
      const daughters = slots.filter((i) => columns.kind[i] === CELL_KIND.tumour && columns.motherId[i] !== 0);
      return new Map(daughters.map((i) => [`${columns.keyHigh[i]}-${columns.keyLow[i]}`, columns.lethalDamage[i]]));
    };
    const [one, other] = [born({}), born({ 'motility.speed': 11 })];
    const shared = [...one].filter(([key]) => other.has(key));
    expect(shared.length).toBeGreaterThan(3);
    expect(other.size + one.size).toBeGreaterThan(shared.length);
  });
});

describe('switching off what has nothing to act on changes no bit of the tissue', () => {
  test.each([
    ['tgfBeta', { 'tgfBeta.secretion': 0, 'tgfBeta.baseline': 0 }],
    ['tgfBetaSuppression', { 'tgfBetaSuppression.sensitivity': 0 }],
    ['il15', { 'il15.support': 0 }],
    ['interferonGamma', { 'interferonGamma.secretorFraction': 0 }],
    ['interferonResponse', { 'interferonGamma.secretion': 0 }],
    ['chemokine', { 'chemokine.secretion': 0 }],
    ['spontaneousDeath', { 'spontaneousDeath.rate': 0 }],
    ['nkDivision', { 'il15.support': 0 }],
    ['granuleRefill', { 'lyticAttack.hitRate': 0 }],
    ['encounter', { 'encounter.conjugationRate': 0 }],
  ])('%s', (key, idle) => {
    const settings = { ...LIVELY, ...idle };
    const [on, off] = [advanced({ settings }), advanced({ settings: { ...settings, [`${key}.enabled`]: 0 } })];
    expect(contents(off)).toEqual(contents(on));
    expect(off.stateHash()).not.toBe(on.stateHash());
  });
});
