/** Checks that hold unless NKscape itself is wrong; input from outside is validated at the borders instead. */

/**
 * Throws when a condition that our own code guarantees does not hold.
 * @throws Error naming what was expected.
 */
export function invariant(condition: boolean, expectation: string): asserts condition {
  if (!condition) throw new Error(`NKscape invariant broken: ${expectation}`);
}
