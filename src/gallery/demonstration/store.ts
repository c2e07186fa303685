/**
 * The state of the demonstration: its step, what was predicted, what the runs gave. It lives for as long as the browser's
 * tab, so that a reload loses nothing; nothing of it leaves the device.
 */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What was measured in the run of a step, by name: counts of cells, shares from 0 to 1. */
export type Numbers = Readonly<Record<string, number>>;

export interface Reading {
  readonly numbers: Numbers;
  /** The class changed something on the way: the numbers are those of its own run. */
  readonly changed: boolean;
}

export interface DemonstrationState {
  /** Index of the present step. */
  readonly step: number;
  /** The answer chosen in each step, by the step's key. */
  readonly predictions: Readonly<Record<string, string>>;
  /** By the step's key. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** The step's run has been started and has not come to its end. */
  readonly running: boolean;
}

export const initialDemonstrationState: DemonstrationState = { step: 0, predictions: {}, readings: {}, running: false };

export type DemonstrationStore = StoreApi<DemonstrationState>;
export const createDemonstrationStore = (): DemonstrationStore =>
  createStore<DemonstrationState>(() => initialDemonstrationState);

/** The page has one. */
export const demonstrationStore: DemonstrationStore = createDemonstrationStore();

export const useDemonstration = <Part>(select: (state: DemonstrationState) => Part): Part =>
  useStore(demonstrationStore, select);

type Kept = Pick<DemonstrationState, 'predictions' | 'readings'>;

const STORAGE_KEY = 'nkscape.demonstration';
const NOTHING: Kept = { predictions: {}, readings: {} };

type Unknown = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isReading = (value: unknown): value is Reading =>
  isRecord(value) &&
  typeof value.changed === 'boolean' &&
  isRecord(value.numbers) &&
  Object.values(value.numbers).every((number) => typeof number === 'number');

/** The entries of what was stored that are what they should be. */
function entriesOf<Value>(stored: unknown, is: (value: unknown) => value is Value): Readonly<Record<string, Value>> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => (is(value) ? [[key, value] as const] : [])),
  );
}

/** What this tab kept; whatever is unreadable is left out. */
export function readDemonstration(storage: Pick<Storage, 'getItem'> | undefined): Kept {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}');
    if (!isRecord(stored)) return NOTHING;
    return {
      predictions: entriesOf(stored.predictions, (value): value is string => typeof value === 'string'),
      readings: entriesOf(stored.readings, isReading),
    };
  } catch {
    return NOTHING;
  }
}

/** Keeps it; where nothing can be kept a reload forgets. */
export function keepDemonstration(
  storage: Pick<Storage, 'setItem'> | undefined,
  { predictions, readings }: DemonstrationState,
): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify({ predictions, readings }));
  } catch {
    // Storage is full or forbidden.
  }
}
