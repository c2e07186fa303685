/** The cells of a dish as plain objects with names for codes, read from the picture that the engine writes. */
import { CELL, CELL_BYTES, type SnapshotView } from '../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATES, type NkState } from '../vocabulary';

/** What a cell is. Cells that kill, NK or CAR-T, are `naturalKiller`. */
export type CellKind = keyof typeof CELL_KIND;
/** Where a cell is on its way from life to clearance. */
export type CellPhase = keyof typeof CELL_PHASE;

/** One cell at one moment. Places and sizes are single-precision numbers. */
export interface Cell {
  /** Stays the same for the cell's life; from 1. */
  readonly id: number;
  /** What it is. */
  readonly kind: CellKind;
  /** Where it is on its way from life to clearance. */
  readonly phase: CellPhase;
  /** Distance from the left edge of the dish, µm. */
  readonly x: number;
  /** Distance from the upper edge of the dish, µm. */
  readonly y: number;
  /** µm. */
  readonly radius: number;
  /** The cell that an NK cell holds, by id; undefined when it holds none, and of other cells. */
  readonly partner: number | undefined;
  /** What an NK cell does now, and what limits its killing; undefined of other cells. */
  readonly nkState: NkState | undefined;
}

const nameOf = <Name extends string>(codes: Readonly<Record<Name, number>>): ReadonlyMap<number, Name> =>
  new Map((Object.entries(codes) as [Name, number][]).map(([name, code]) => [code, name]));
const KIND_NAMES = nameOf(CELL_KIND);
const PHASE_NAMES = nameOf(CELL_PHASE);

const WORD = 4;
const WORDS = CELL_BYTES / WORD;

/** All cells of a picture, in its order. */
export function cellsOf({ cells, floats, integers, bytes }: SnapshotView): readonly Cell[] {
  return Array.from({ length: cells }, (_, n) => {
    const word = (offset: number): number => n * WORDS + offset / WORD;
    const byte = (offset: number): number => bytes[n * CELL_BYTES + offset];
    const kind = KIND_NAMES.get(byte(CELL.kind)) as CellKind;
    const partner = integers[word(CELL.partner)];
    return {
      id: integers[word(CELL.id)],
      kind,
      phase: PHASE_NAMES.get(byte(CELL.phase)) as CellPhase,
      x: floats[word(CELL.x)],
      y: floats[word(CELL.y)],
      radius: floats[word(CELL.radius)],
      partner: partner === 0 ? undefined : partner,
      nkState: kind === 'naturalKiller' ? NK_STATES[byte(CELL.state)] : undefined,
    };
  });
}
