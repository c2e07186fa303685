/**
 * A dish in words: a tissue with a handful of cells and only the mechanisms a test is about, in the order of the
 * schedule and at their own cadence. Columns that no active mechanism draws start at plain values (PLAIN), and what a
 * test writes down wins over both. Cells are named by their permanent id.
 */
import { runKeyFromSeed } from '../../src/core/random';
import { ActiveMechanism } from '../../src/engine/activeMechanism';
import type { Mechanism } from '../../src/mechanisms/mechanism';
import { schedule } from '../../src/mechanisms/schedule';
import { type ColumnName, RECEPTOR } from '../../src/model/columns';
import { Tissue } from '../../src/model/tissue';
import type { SomeSettings } from '../../src/scenario/scenario';
import { CELL_KIND } from '../../src/vocabulary';

export type CellWords = Partial<Record<ColumnName, number>>;

interface DishWords {
  readonly mechanisms: readonly Mechanism[];
  readonly settings?: SomeSettings;
  readonly timeStep?: number;
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly seed?: string;
  /** Puts another in the place of each mechanism, such as one that is watched. */
  readonly inPlaceOf?: (mechanism: Mechanism) => Mechanism;
}

/** The mechanisms that walk the neighbour grid; without them it need not be sorted. */
const NEIGHBOURLY = ['encounter', 'contactMechanics', 'fratricide'];

const RADIUS = { tumour: 8, nk: 5, healthy: 7, stroma: 9 } as const;

/** An NK with a CAR, full granules and no silent arm; a target full of antigen that one hit of 0.5 kills and that does not divide. */
const PLAIN: Readonly<Record<keyof typeof RADIUS, CellWords>> = {
  tumour: {
    antigen: 145_000,
    antigenSignal: 1,
    cytokineSignal: 1,
    innateLigands: 0.25,
    lethalDamage: 0.5,
    cycleLength: 1e9,
  },
  nk: {
    speed: 1,
    motile: 1,
    headingX: 1,
    potency: 1,
    granules: 1,
    silence: 0.999,
    receptors: RECEPTOR.car,
    carStrength: 1,
    cd16: 1,
  },
  healthy: { antigen: 500, antigenSignal: 0.3, innateLigands: 0.05, lethalDamage: 0.5 },
  stroma: {},
};

/** PLAIN in the order of CELL_KIND's codes. */
const PLAIN_OF_KIND = [PLAIN.tumour, PLAIN.nk, PLAIN.healthy, PLAIN.stroma];

/** The defaults of all these mechanisms, by full name, with what a test sets. */
export function settingsOf(mechanisms: readonly Mechanism[], given: SomeSettings = {}): Record<string, number> {
  const settings: Record<string, number> = {};
  for (const { key, parameters } of mechanisms) {
    settings[`${key}.enabled`] = 1;
    for (const [name, spec] of Object.entries(parameters)) settings[`${key}.${name}`] = spec.default;
  }
  for (const [name, value] of Object.entries(given)) {
    if (!(name in settings)) throw new Error(`${name} is no parameter of the mechanisms in this dish`);
    settings[name] = value;
  }
  return settings;
}

export class Dish {
  readonly tissue: Tissue;
  private readonly mechanisms: readonly ActiveMechanism[];
  private readonly settings: Record<string, number>;
  private readonly neighbourly: boolean;
  private cells = 0;

  constructor(words: DishWords) {
    const { mechanisms, timeStep = 0.5, width = 1000, height = width, depth = 20, seed = 'dish' } = words;
    const { inPlaceOf = (mechanism: Mechanism) => mechanism } = words;
    const key = runKeyFromSeed(seed);
    this.settings = settingsOf(mechanisms, words.settings);
    this.tissue = new Tissue({ width, height, depth }, timeStep, 16);
    this.mechanisms = schedule
      .filter((mechanism) => mechanisms.includes(mechanism))
      .map((mechanism) => new ActiveMechanism(inPlaceOf(mechanism), this.settings, key, timeStep));
    this.neighbourly = mechanisms.some(({ key: name }) => NEIGHBOURLY.includes(name));
    this.tissue.birthHooks = {
      added: (slot) => {
        this.writeSlot(slot, PLAIN_OF_KIND[this.tissue.columns.kind[slot]]);
        for (const mechanism of this.mechanisms) mechanism.cellAdded(this.tissue, slot);
      },
      divided: (mother, daughter) => {
        for (const mechanism of this.mechanisms) mechanism.cellDivided(this.tissue, mother, daughter);
      },
    };
    for (const mechanism of this.mechanisms) mechanism.begin(this.tissue);
  }

  /** Puts a tumour cell at a point and answers its id. */
  tumour(x: number, y: number, words: CellWords = {}): number {
    return this.put(CELL_KIND.tumour, x, y, words.radius ?? RADIUS.tumour, words);
  }

  /** Puts an NK cell at a point and answers its id. */
  nk(x: number, y: number, words: CellWords = {}): number {
    return this.put(CELL_KIND.naturalKiller, x, y, words.radius ?? RADIUS.nk, words);
  }

  /** Puts a healthy cell at a point and answers its id. */
  healthy(x: number, y: number, words: CellWords = {}): number {
    return this.put(CELL_KIND.healthy, x, y, words.radius ?? RADIUS.healthy, words);
  }

  /** Puts a stroma cell at a point and answers its id. */
  stroma(x: number, y: number, words: CellWords = {}): number {
    return this.put(CELL_KIND.stroma, x, y, words.radius ?? RADIUS.stroma, words);
  }

  isThere(id: number): boolean {
    return this.tissue.cells.slotOf(id) >= 0;
  }

  slot(id: number): number {
    const slot = this.tissue.cells.slotOf(id);
    if (!(slot >= 0)) throw new Error(`cell ${id} is not in the dish`);
    return slot;
  }

  read(id: number, column: ColumnName): number {
    return this.tissue.columns[column][this.slot(id)];
  }

  write(id: number, words: CellWords): void {
    this.writeSlot(this.slot(id), words);
  }

  /** Lets an NK take hold of a target. */
  hold(nk: number, target: number): void {
    this.tissue.attach(this.slot(nk), this.slot(target));
  }

  /** What the engine does in a step, with nothing measured. */
  steps(n: number): void {
    const { tissue } = this;
    for (let i = 0; i < n; i++) {
      if (this.neighbourly) tissue.findNeighbours();
      tissue.beginStep();
      for (const mechanism of this.mechanisms) mechanism.step(tissue);
      tissue.move();
      tissue.step++;
    }
  }

  minutes(minutes: number): void {
    this.steps(Math.round(minutes / this.tissue.timeStep));
  }

  /** Gives parameters new values, one after the other, as a user does between two steps. */
  change(given: SomeSettings): void {
    for (const [key, value] of Object.entries(given)) {
      this.settings[key] = value;
      for (const active of this.mechanisms)
        if (key.startsWith(`${active.mechanism.key}.`)) active.change(this.tissue, this.settings, key);
    }
  }

  private put(kind: number, x: number, y: number, radius: number, words: CellWords): number {
    const slot = this.tissue.addCell(kind, 0, this.cells++, x, y, radius);
    this.writeSlot(slot, words);
    return this.tissue.columns.id[slot];
  }

  private writeSlot(slot: number, words: CellWords): void {
    for (const [name, value] of Object.entries(words)) this.tissue.columns[name as ColumnName][slot] = value;
  }
}
