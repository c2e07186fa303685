/**
 * What of the tissue is state, for saving and restoring it: everything, unless it is listed here as scratch. A new
 * number, array, field or part of the tissue is therefore in every checkpoint without anybody having to think of it.
 */
import { invariant } from '../core/invariant';
import type { NumberArray, Tape } from '../core/tape';

/** Rebuilt within each step, fixed for the run, or no data at all. */
const SCRATCH: ReadonlySet<string> = new Set([
  'grid',
  'neighbours',
  'lists',
  'solver',
  'keyWords',
  'birthHooks',
  'domain',
  'room',
]);

/** A part of the tissue that knows better than to be taken property by property. */
interface Stateful {
  passState(tape: Tape): void;
}

const isStateful = (value: object): value is Stateful => typeof (value as Partial<Stateful>).passState === 'function';

const isNumberArray = (value: object): value is NumberArray =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Parts of the tissue keep their number; lists of numbers and of plain things come and go. */
function passList(list: unknown[], tape: Tape, path: string): void {
  const isParts = list.some((item) => typeof item === 'object' && item !== null && !isPlain(item));
  if (isParts) {
    for (const [place, item] of list.entries()) passPart(item as object, tape, `${path}[${place}]`);
    return;
  }
  const saved = JSON.parse(tape.text(JSON.stringify(list))) as unknown[];
  if (tape.restores) list.splice(0, list.length, ...saved);
}

/** Passes a part of the tissue, and its parts, over a tape. */
export function passPart(part: object, tape: Tape, path: string): void {
  if (isStateful(part)) {
    part.passState(tape);
    return;
  }
  const holder = part as Record<string, unknown>;
  for (const [name, value] of Object.entries(holder)) {
    const here = `${path}.${name}`;
    if (SCRATCH.has(name)) continue;
    if (typeof value === 'number') holder[name] = tape.number(value);
    else if (typeof value === 'string') holder[name] = tape.text(value);
    else if (typeof value === 'boolean') holder[name] = tape.number(value ? 1 : 0) === 1;
    else if (Array.isArray(value)) passList(value, tape, here);
    else if (typeof value !== 'object' || value === null) invariant(false, `${here} can be saved`);
    else if (isNumberArray(value)) tape.array(value, value.length);
    else if (isPlain(value)) holder[name] = JSON.parse(tape.text(JSON.stringify(value)));
    else passPart(value, tape, here);
  }
}
