/**
 * The name of a state: a digest of every column of all cells in the order of their lineage keys, every field, the
 * drugs, the run key, the step and what is still to be applied. Slots are not in it: they only order sums over neighbours, and the
 * same run always has the same ones.
 */
import { StateDigest } from '../core/hash';
import type { RunKey } from '../core/random';
import { CELL_COLUMNS, COLUMN_NAMES, isState } from '../model/columns';
import type { Tissue } from '../model/tissue';
import type { Intervention } from '../scenario/scenario';
import { FIELDS } from '../vocabulary';

/** Cells by lineage key; founders and doses never share one. */
function slotsInKeyOrder(tissue: Tissue): Int32Array {
  const { keyHigh, keyLow } = tissue.columns;
  const slots = Int32Array.from({ length: tissue.count }, (_, i) => i);
  return slots.sort((a, b) => keyHigh[a] - keyHigh[b] || keyLow[a] - keyLow[b]);
}

/**
 * SHA-256 of the state, 64 hexadecimal digits.
 * @param settings every parameter's present value, in a fixed order
 */
export function stateHash(
  tissue: Tissue,
  key: RunKey,
  settings: readonly number[],
  pending: readonly Intervention[],
): string {
  const digest = new StateDigest();
  for (const word of key) digest.integer(word);
  digest.integer(tissue.step);
  digest.integer(tissue.doses);
  digest.double(tissue.timeStep, 'timeStep');
  for (const value of settings) digest.double(value, 'setting');
  digest.integer(pending.length);
  for (const { step, key: name, value } of pending) {
    digest.integer(step);
    digest.text(name);
    digest.double(value, name);
  }
  const slots = slotsInKeyOrder(tissue);
  digest.integer(slots.length);
  for (const name of COLUMN_NAMES) {
    if (!isState(name)) continue;
    const column = tissue.columns[name];
    if (CELL_COLUMNS[name].type.startsWith('float')) for (const slot of slots) digest.double(column[slot], name);
    else for (const slot of slots) digest.integer(column[slot]);
  }
  tissue.fields.forEach((field, f) => {
    for (const value of field.concentration) digest.double(value, FIELDS[f]);
  });
  for (const value of tissue.medium.levels) digest.double(value, 'medium');
  for (const value of tissue.chemokine.concentration) digest.double(value, 'chemokine');
  for (const value of tissue.interleukin2.concentration) digest.double(value, 'interleukin2');
  return digest.finish();
}
