/**
 * What a mechanism looks at and changes, seen by running it. Each of its hooks is handed a tissue that notes every access to
 * columns, fields, drugs and the rest; the product pays nothing for it. What a named act of the tissue (attach, doom, …)
 * touches inside is the tissue's own: the act alone is noted. Kernels in WebAssembly work on copies, whose making is seen.
 */
import type { Mechanism } from '../../src/mechanisms/mechanism';
import type { ColumnName, Columns } from '../../src/model/columns';
import { COLUMN_NAMES } from '../../src/model/columnTable';
import type { DiffusingField } from '../../src/model/field';
import type { Tissue } from '../../src/model/tissue';
import { EVENT, type FieldName, type SoluteName } from '../../src/vocabulary';

/** Names such as `columns.antigen`, `fields.tgfBeta`, `drugs.steroid`, `acts.doom`. */
export interface Trace {
  readonly reads: Set<string>;
  readonly writes: Set<string>;
}

type Note = () => void;
type NumberArray = Columns[ColumnName];

/** Methods of an array that change it; all others only look. */
const CHANGING: ReadonlySet<string | symbol> = new Set(['fill', 'set', 'sort', 'copyWithin', 'reverse']);
const INDEX = /^\d+$/;

/** An array that notes whether its numbers are looked at or changed. */
function watchedArray<T extends NumberArray>(array: T, read: Note, write: Note): T {
  return new Proxy(array, {
    get(target, name) {
      if (typeof name === 'string' && INDEX.test(name)) {
        read();
        return target[Number(name)];
      }
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        (CHANGING.has(name) ? write : read)();
        return value.apply(target, given);
      };
    },
    set(target, name, value: number) {
      write();
      target[Number(name as string)] = value;
      return true;
    },
  });
}

/** An object whose methods and properties are those of another, save for those that are told otherwise here. */
function standIn<T extends object>(
  real: T,
  told: (name: string, value: unknown) => unknown,
  set?: (name: string) => void,
): T {
  return new Proxy(real, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      const plain = typeof value === 'function' ? value.bind(target) : value;
      return typeof name === 'string' ? (told(name, plain) ?? plain) : plain;
    },
    set(target, name, value) {
      set?.(String(name));
      return Reflect.set(target, name, value, target);
    },
  });
}

/** Notes a call before it is made. */
const calling = (call: unknown, ...notes: Note[]) => {
  return (...given: unknown[]): unknown => {
    for (const note of notes) note();
    return (call as (...given: unknown[]) => unknown)(...given);
  };
};

const EVENT_NAMES = Object.keys(EVENT) as readonly (keyof typeof EVENT)[];
const ACTS: ReadonlySet<string> = new Set(['attach', 'detach', 'doom', 'addCell', 'divide']);
/** Parts of the dish that are neither columns nor fields nor drugs. */
const PARTS: ReadonlySet<string> = new Set(['pendingDoses', 'doses', 'deliveredShare']);

/** What being in a list of the step tells of a cell. */
const TOLD_BY_LIST: Readonly<Record<string, readonly ColumnName[]>> = {
  naturalKillers: ['kind'],
  settled: ['kind'],
  living: ['kind', 'phase'],
  dying: ['phase'],
};

/** One tissue as one mechanism sees it. */
class WatchedTissue {
  private readonly arrays = new WeakMap<object, NumberArray>();
  private readonly columns: Columns;
  private readonly fields = new Map<string, DiffusingField>();
  readonly seen: Tissue;

  constructor(
    private readonly tissue: Tissue,
    private readonly trace: Trace,
  ) {
    this.columns = {} as Columns;
    for (const name of COLUMN_NAMES)
      Object.defineProperty(this.columns, name, { get: () => this.column(name), enumerable: true });
    const parts: Readonly<Record<string, unknown>> = {
      columns: this.columns,
      field: (name: FieldName) => this.field(name, tissue.field(name)),
      medium: this.medium(),
      holders: calling(tissue.holders.bind(tissue), this.note('reads', 'columns.partner')),
      lists: standIn(tissue.lists, (name) => {
        for (const column of TOLD_BY_LIST[name]) trace.reads.add(`columns.${column}`);
      }),
      tally: this.tally(),
      events: this.events(),
      cells: standIn(tissue.cells, (name, value) =>
        name === 'remove' ? calling(value, this.note('writes', 'acts.remove')) : undefined,
      ),
    };
    this.seen = standIn(
      tissue,
      (name, value) => {
        if (name === 'grid' || name === 'neighbours') trace.reads.add('dish.neighbours');
        if (PARTS.has(name)) trace.reads.add(`dish.${name}`);
        if (name === 'pendingDoses') trace.writes.add('dish.pendingDoses');
        if (ACTS.has(name)) return calling(value, this.note('writes', `acts.${name}`));
        return parts[name];
      },
      (name) => trace.writes.add(`dish.${name}`),
    );
  }

  private note(list: keyof Trace, name: string): Note {
    return () => this.trace[list].add(name);
  }

  private column(name: ColumnName): NumberArray {
    const array = this.tissue.columns[name];
    const known = this.arrays.get(array);
    if (known !== undefined) return known;
    const watched = watchedArray(array, this.note('reads', `columns.${name}`), this.note('writes', `columns.${name}`));
    this.arrays.set(array, watched);
    return watched;
  }

  /** Concentrations are read; what is put in, set or moved on is written. */
  private field(name: string, real: DiffusingField): DiffusingField {
    const known = this.fields.get(name);
    if (known !== undefined) return known;
    const reads = this.note('reads', `fields.${name}`);
    const writes = this.note('writes', `fields.${name}`);
    const unseen: Note = () => {};
    const arrays: Readonly<Record<string, unknown>> = {
      concentration: watchedArray(real.concentration, reads, writes),
      source: watchedArray(real.source, unseen, writes),
      uptake: watchedArray(real.uptake, unseen, writes),
    };
    const watched = standIn(
      real,
      (part, value) => {
        if (typeof value === 'function') return calling(value, part === 'advance' || part === 'fill' ? writes : reads);
        return arrays[part];
      },
      writes,
    );
    this.fields.set(name, watched);
    return watched;
  }

  /** A level that falls by itself is read and written. */
  private medium(): Tissue['medium'] {
    return standIn(this.tissue.medium, (name, value) => (solute: SoluteName, ...given: unknown[]) => {
      if (name !== 'set') this.trace.reads.add(`drugs.${solute}`);
      if (name !== 'level') this.trace.writes.add(`drugs.${solute}`);
      return (value as (...given: unknown[]) => unknown)(solute, ...given);
    });
  }

  private tally(): Tissue['tally'] {
    return standIn(
      this.tissue.tally,
      (name, value) => (typeof value === 'function' ? calling(value, this.note('writes', `tally.${name}`)) : undefined),
      (name) => this.trace.writes.add(`tally.${name}`),
    );
  }

  private events(): Tissue['events'] {
    return standIn(this.tissue.events, (_, value) => (step: number, kind: number, ...cells: number[]) => {
      this.trace.writes.add(`events.${EVENT_NAMES.find((name) => EVENT[name] === kind)}`);
      return (value as (...given: number[]) => unknown)(step, kind, ...cells);
    });
  }
}

/** The hooks of a mechanism that are handed a tissue, as its first argument. */
const HOOKS = [
  'begin',
  'configure',
  'cellAdded',
  'cellDivided',
  'parametersChanged',
  'beforeChange',
  'switchedOff',
  'populate',
  'step',
] as const satisfies readonly (keyof Mechanism)[];

/** The same mechanism, which notes in a trace what it looks at and changes. */
export function watchedMechanism(mechanism: Mechanism, trace: Trace): Mechanism {
  const tissues = new WeakMap<Tissue, WatchedTissue>();
  const watched = { ...mechanism } as Record<string, unknown>;
  for (const hook of HOOKS) {
    const real = mechanism[hook] as ((tissue: Tissue, ...given: unknown[]) => void) | undefined;
    if (real === undefined) continue;
    watched[hook] = (tissue: Tissue, ...given: unknown[]): void => {
      const known = tissues.get(tissue) ?? new WatchedTissue(tissue, trace);
      tissues.set(tissue, known);
      real.call(mechanism, known.seen, ...given);
    };
  }
  return watched as unknown as Mechanism;
}
