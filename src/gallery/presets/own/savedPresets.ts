/**
 * Where presets of one's own are kept on this device: run files saved at their first step, by name. Everything may fail
 * there; callers are told by a rejection, which is a `PresetRefusal` when the preset, not the device, is the reason.
 */
import { createStore, get, type UseStore, update } from 'idb-keyval';
import {
  isSameName,
  LONGEST_PRESET_NAME,
  type PresetNameProblem,
  presetNameProblem,
} from '../../../scenario/presetName';

/** A preset of one's own. */
export interface SavedPreset {
  /** Of this shape; another shape is another number. */
  readonly shape: 1;
  readonly id: string;
  /** Without blanks around it; no two are the same, capitals or not. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Text of the run file, which has the same name. */
  readonly text: string;
}

/** Why a preset is not kept so. */
export type RefusalReason = PresetNameProblem | 'taken' | 'tooMany' | 'tooLarge' | 'gone';

export class PresetRefusal extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

export interface PresetShelf {
  /** All that are kept, newest first. */
  list(): Promise<readonly SavedPreset[]>;
  /** `textFor` makes the text of the file with this name in it. */
  add(name: string, textFor: (name: string) => string): Promise<SavedPreset>;
  /**
   * Keeps what came from elsewhere: under another name when its own is taken, and not again when the very same is there
   * already, which answers undefined.
   */
  take(name: string, textFor: (name: string) => string): Promise<SavedPreset | undefined>;
  rename(id: string, name: string, textFor: (text: string, name: string) => string): Promise<SavedPreset>;
  /** Answers with what is gone, so that it can be put back. */
  remove(id: string): Promise<SavedPreset | undefined>;
  putBack(preset: SavedPreset): Promise<void>;
}

export const MOST_PRESETS = 100;
/** UTF-16 units of the longest file that is kept: a run with thousands of changes. */
export const LONGEST_PRESET = 1024 * 1024;
const LIST = 'presets';

/** What other versions of the page have left there is not read. */
const isPreset = (data: unknown): data is SavedPreset =>
  typeof data === 'object' && data !== null && 'shape' in data && data.shape === 1;
const presetsIn = (found: unknown): readonly SavedPreset[] => (Array.isArray(found) ? found.filter(isPreset) : []);

/** @throws PresetRefusal */
function allowedName(typed: string, others: readonly SavedPreset[]): string {
  const name = typed.trim();
  const problem = presetNameProblem(name);
  if (problem !== undefined) throw new PresetRefusal(problem);
  if (others.some((other) => isSameName(other.name, name))) throw new PresetRefusal('taken');
  return name;
}

/** `name`, or from the second on `name (2)`, `name (3)` …, shortened to what a name may have. */
function numbered(name: string, number: number): string {
  const ending = number === 1 ? '' : ` (${number})`;
  return `${[...name]
    .slice(0, LONGEST_PRESET_NAME - ending.length)
    .join('')
    .trimEnd()}${ending}`;
}

/** The database of this browser. Opening it may be refused, at the first call. */
export function createPresetShelf(
  now: () => number = Date.now,
  newId: () => string = () => `${now()}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`,
): PresetShelf {
  let opened: UseStore | undefined;
  const store = (): UseStore => {
    opened ??= createStore('nkscape-presets', 'presets');
    return opened;
  };
  /** In one transaction, so that two tabs cannot lose each other's. A refusal leaves everything as it was. */
  async function updated<T>(
    next: (presets: readonly SavedPreset[]) => readonly [readonly SavedPreset[], T],
  ): Promise<T> {
    let outcome: { readonly value: T } | undefined;
    let refusal: unknown;
    await update<unknown>(
      LIST,
      (found) => {
        const presets = presetsIn(found);
        // An error thrown in here would reach nobody: the transaction has a stack of its own.
        try {
          const [all, value] = next(presets);
          outcome = { value };
          return all;
        } catch (error) {
          refusal = error;
          return found;
        }
      },
      store(),
    );
    if (outcome === undefined) throw refusal;
    return outcome.value;
  }
  function made(name: string, text: string, presets: readonly SavedPreset[]): SavedPreset {
    if (presets.length >= MOST_PRESETS) throw new PresetRefusal('tooMany');
    if (text.length > LONGEST_PRESET) throw new PresetRefusal('tooLarge');
    return { shape: 1, id: newId(), name, savedAt: now(), text };
  }
  return {
    list: async () => presetsIn(await get<unknown>(LIST, store())),
    add: (typed, textFor) =>
      updated((presets) => {
        const name = allowedName(typed, presets);
        const preset = made(name, textFor(name), presets);
        return [[preset, ...presets], preset];
      }),
    take: (wanted, textFor) =>
      updated<SavedPreset | undefined>((presets) => {
        const first = allowedName(wanted, []);
        for (let number = 1; ; number++) {
          const name = numbered(first, number);
          const same = presets.find((one) => isSameName(one.name, name));
          if (same !== undefined && same.text === textFor(same.name)) return [presets, undefined];
          if (same !== undefined) continue;
          const preset = made(name, textFor(name), presets);
          return [[preset, ...presets], preset];
        }
      }),
    rename: (id, typed, textFor) =>
      updated((presets) => {
        const preset = presets.find((one) => one.id === id);
        if (preset === undefined) throw new PresetRefusal('gone');
        const others = presets.filter((one) => one !== preset);
        const name = allowedName(typed, others);
        const renamed = { ...preset, name, text: textFor(preset.text, name) };
        return [presets.map((one) => (one === preset ? renamed : one)), renamed];
      }),
    remove: (id) =>
      updated((presets) => [presets.filter((one) => one.id !== id), presets.find((one) => one.id === id)]),
    putBack: (preset) =>
      updated((presets) => {
        if (presets.some(({ id }) => id === preset.id)) return [presets, undefined];
        // Meanwhile its name may have been given to another.
        const name = allowedName(preset.name, presets);
        const all = [...presets, { ...preset, name }].toSorted((a, b) => b.savedAt - a.savedAt);
        if (all.length > MOST_PRESETS) throw new PresetRefusal('tooMany');
        return [all, undefined];
      }),
  };
}
