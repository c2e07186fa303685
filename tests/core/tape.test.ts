/** What is named to a tape is what comes back from it, in the order in which it was named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NumberArray, restoreTape, saveTape, type Tape } from '../../src/core/tape';

const doubles = fc.array(fc.double(), { maxLength: 40 }).map((list) => Float64Array.from(list));
const integers = fc.array(fc.integer(), { maxLength: 40 }).map((list) => Int32Array.from(list));
const bytes = fc.uint8Array({ maxLength: 40 });

interface State {
  number: number;
  text: string;
  arrays: NumberArray[];
}
const pass =
  (state: State) =>
  (tape: Tape): void => {
    for (const array of state.arrays) tape.array(array, array.length);
    state.number = tape.number(state.number);
    state.text = tape.text(state.text);
  };

test('anything comes back, to the bit', () => {
  const any = fc.record({
    number: fc.double(),
    text: fc.string({ unit: 'binary' }),
    arrays: fc.array(fc.oneof(doubles, integers, bytes), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(any, fc.constantFrom(0, 10, 100_000), (state: State, expected) => {
      const buffer = saveTape(pass(state), expected);
      const blank: State = {
        number: 0,
        text: '',
        arrays: state.arrays.map((array) =>
          new (array.constructor as new (length: number) => NumberArray)(array.length).fill(7),
        ),
      };
      restoreTape(buffer, pass(blank));
      expect(blank).toEqual(state);
      expect(Object.is(blank.number, state.number)).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('zeros take no room, and −0 is not one', () => {
  const array = new Float64Array(1000);
  const empty = saveTape((tape) => tape.array(array, 1000));
  expect(empty.byteLength).toBe(16);
  array[3] = -0;
  const full = saveTape((tape) => tape.array(array, 1000));
  restoreTape(full, (tape) => tape.array(array.fill(1), 1000));
  expect(Object.is(array[3], -0)).toBe(true);
  restoreTape(empty, (tape) => tape.array(array, 1000));
  expect(array.every((value) => Object.is(value, 0))).toBe(true);
});

test.each<[string, (tape: Tape) => void]>([
  ['less', (tape) => void tape.number(0)],
  ['more', (tape) => void [1, 2, 3].map((value) => tape.number(value))],
  ['another length', (tape) => tape.array(new Float64Array(3), 3)],
])('a tape is refused by who names %s', (_, name) => {
  const buffer = saveTape((tape) => void [1, 2].map((value) => tape.number(value)));
  expect(() => restoreTape(buffer, name)).toThrow('invariant');
});
