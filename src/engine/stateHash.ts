/**
 * The name of a state: a digest of its parts by their names, in which a part that is at its default does not take part:
 * a setting at its default, a column in which every cell has what newborns have, an empty field, a drug that is not
 * there. What is added to the model, and does nothing, moves no name.
 * Cells come in the order of their lineage keys. Slots are not in it: they only order sums over neighbours, and the same
 * run always has the same ones.
 */
import { NamedPartsDigest } from '../core/hash';
import { placesInKeyOrder } from '../core/keyOrder';
import type { RunKey } from '../core/random';
import { MODEL_VERSION } from '../core/version';
import { COLUMN_NAMES, isState, newbornValue } from '../model/columnTable';
import type { DiffusingField } from '../model/field';
import type { Tissue } from '../model/tissue';
import { settingsOffDefault } from '../scenario/catalogue';
import type { Intervention, Settings } from '../scenario/scenario';
import { FIELDS, SOLUTES } from '../vocabulary';
import { fieldNumbers, gather } from './gather';

/** What of a run decides its future beside the tissue. */
interface RunState {
  readonly key: RunKey;
  /** Every parameter's present value. */
  readonly settings: Settings;
  /** Changes that are still to be applied, in their order. */
  readonly pending: readonly Intervention[];
}

/** SHA-256 of the state, 64 hexadecimal digits. */
export function stateHash(tissue: Tissue, { key, settings, pending }: RunState): string {
  const digest = new NamedPartsDigest();
  digest.add('model', (part) => part.text(MODEL_VERSION));
  digest.add('run key', (part) => {
    for (const word of key) part.integer(word);
  });
  for (const [name, value] of settingsOffDefault(settings)) digest.number(`setting ${name}`, value);
  if (pending.length > 0)
    digest.add('changes to come', (part) => {
      for (const { step, key: name, value } of pending) {
        part.integer(step);
        part.text(name);
        part.double(value, name);
      }
    });
  addTissue(tissue, digest);
  return digest.finish();
}

function addTissue(tissue: Tissue, digest: NamedPartsDigest): void {
  const counts = { step: tissue.step, doses: tissue.doses, cells: tissue.count, 'ids given': tissue.cells.lastId };
  for (const [name, count] of Object.entries(counts)) digest.number(name, count);
  addColumns(tissue, digest);
  for (const name of FIELDS) addField(name, tissue.field(name), digest);
  for (const name of SOLUTES) {
    const level = tissue.medium.level(name);
    if (level !== 0) digest.number(`drug ${name}`, level);
  }
}

function addColumns({ columns, count }: Tissue, digest: NamedPartsDigest): void {
  const places = placesInKeyOrder(columns.keyHigh, columns.keyLow, count);
  const room = new ArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT);
  for (const name of COLUMN_NAMES) {
    if (!isState(name)) continue;
    const numbers = gather(columns[name], places, room, newbornValue(name), name);
    if (numbers !== undefined) digest.add(`column ${name}`, (part) => part.array(numbers));
  }
}

function addField(name: string, { concentration }: DiffusingField, digest: NamedPartsDigest): void {
  const numbers = fieldNumbers(concentration, name);
  if (numbers !== undefined) digest.add(`field ${name}`, (part) => part.array(numbers));
}
