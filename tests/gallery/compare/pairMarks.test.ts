/** Marks of a line that two arms share. */
import { expect, test } from 'vitest';
import { pairMarks, pairMarkWords } from '../../../src/gallery/compare/parts/pairMarks';
import { scenarioFor } from '../../../src/scenario/resolve';

const DOSE = { step: 720, key: 'dose', value: 200 };
const DIMMED = { step: 240, key: 'antigenExpression.density', value: 300 };
const arm = (...interventions: readonly { step: number; key: string; value: number }[]) =>
  scenarioFor({ preset: 'cd19-lymphoma', seed: 'a', interventions });

test('what both arms do is one mark; what one does has its letter', () => {
  const marks = pairMarks([arm(DOSE), arm(DIMMED, DOSE)], 8640);
  expect(marks.map(({ step, key, arm: own }) => [step, key, own])).toEqual([
    [240, 'antigenExpression.density', 'B'],
    [720, 'dose', undefined],
  ]);
  expect(pairMarkWords(marks[0], 0.5)).toMatch(/^B: /);
  expect(pairMarkWords(marks[1], 0.5)).not.toMatch(/^[AB]: /);
});

test('another amount is another mark, and what comes after the end has none', () => {
  const marks = pairMarks([arm(DOSE), arm({ ...DOSE, value: 100 })], 8640);
  expect(marks.map(({ arm: own }) => own)).toEqual(['A', 'B']);
  expect(pairMarks([arm(DOSE), arm(DOSE)], 719)).toEqual([]);
});
