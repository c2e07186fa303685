/**
 * From a design to its runs: a pure function of the design, the same on the page, on the command line and in any part
 * of a cluster's array. No list is made: any run can be asked for by its number.
 *
 * Seeds: `<seed of the design>/<replicate>`, so that all points and arms share the fate of every cell that they share;
 * in a trial, where each tumour is another patient, `<seed>/tumour <number>/<replicate>`, shared by lots and arms. The
 * design's own seed holds no slash, so runs of designs with different seeds never share theirs.
 */
import { invariant } from '../../core/invariant';
import { RandomSource, runKeyFromSeed } from '../../core/random';
import { RemarkError } from '../../remarks/remarkError';
import { BUNDLE_KINDS, type Chosen, isBundleKind } from '../../scenario/bundles';
import { readAssignment, readIntervention } from '../../scenario/grammar';
import { scenarioFor } from '../../scenario/resolve';
import type { Scenario, SomeSettings } from '../../scenario/scenario';
import type { Design, FactorValue } from './design';
import { levelOf, numberOfLevels, valueAt } from './factorValues';
import { latinHypercubeColumn } from './latinHypercube';
import { sobolCoordinate } from './sobol';

/** The parameter that says which donor's lot is infused. */
export const LOT = 'product.lot';

/** Values of factors by name. */
export type Point = Readonly<Record<string, FactorValue>>;

/** One run of a design, before it is resolved. Plain data: it crosses threads. */
export interface PlannedRun {
  /** 0-based; replicates are outermost and arms innermost, so that early results cover all points, pair by pair. */
  readonly index: number;
  /** 0-based number of the point. */
  readonly point: number;
  /** 0-based number of the arm, and its name. */
  readonly arm: number;
  readonly armName: string;
  /** From 1. */
  readonly replicate: number;
  readonly seed: string;
  readonly factors: Point;
  readonly preset: string;
  readonly hours?: number;
  readonly words: Chosen;
  readonly settings: Readonly<Record<string, FactorValue>>;
  readonly interventions: readonly string[];
}

export interface Plan {
  readonly design: Design;
  /** Number of runs: points × arms × replicates. */
  readonly count: number;
  readonly points: number;
  readonly pointAt: (point: number) => Point;
  readonly runAt: (index: number) => PlannedRun;
}

/** Number of points of a design. */
export function numberOfPoints({ kind, factors, points, lots }: Design): number {
  if (kind === 'grid') return factors.reduce((product, factor) => product * numberOfLevels(factor), 1);
  return kind === 'trial' ? points * lots : points;
}

const TUMOUR_DRAWS = 1;

/** Where in the unit cube a point lies; a trial's has a second uniform in each dimension. */
type Place = (point: number, dimension: number) => readonly [coordinate: number, second: number];

function placeOf({ kind, seed, points, lots }: Design): Place {
  if (kind === 'sobol') return (point, dimension) => [sobolCoordinate(point, dimension), 0];
  if (kind === 'latinHypercube') {
    const columns = new Map<number, Float64Array>();
    return (point, dimension) => {
      const column = columns.get(dimension) ?? latinHypercubeColumn(seed, points, dimension);
      columns.set(dimension, column);
      return [column[point], 0];
    };
  }
  const random = new RandomSource(runKeyFromSeed(`tumours ${seed}`), TUMOUR_DRAWS);
  return (point, dimension) => {
    random.drawFor(Uint32Array.of(Math.floor(point / lots), 0), dimension);
    return [random.out[0], random.out[1]];
  };
}

function gridPoint({ factors }: Design, point: number): Point {
  const values: Record<string, FactorValue> = {};
  let rest = point;
  // The last factor changes fastest.
  for (let n = factors.length - 1; n >= 0; n--) {
    const factor = factors[n];
    const levels = numberOfLevels(factor);
    values[factor.name] = levelOf(factor, rest % levels);
    rest = Math.floor(rest / levels);
  }
  return Object.fromEntries(factors.map(({ name }) => [name, values[name]]));
}

function pointsOf(design: Design): (point: number) => Point {
  const { kind, factors, lots } = design;
  if (kind === 'grid') return (point) => gridPoint(design, point);
  const place = placeOf(design);
  return (point) => ({
    ...Object.fromEntries(
      factors.map((factor, dimension) => [factor.name, valueAt(factor, ...place(point, dimension))]),
    ),
    ...(kind === 'trial' ? { [LOT]: (point % lots) + 1 } : {}),
  });
}

function seedOf({ kind, seed, lots }: Design, point: number, replicate: number): string {
  return kind === 'trial' ? `${seed}/tumour ${Math.floor(point / lots) + 1}/${replicate}` : `${seed}/${replicate}`;
}

const wordsIn = (values: Point): Chosen =>
  Object.fromEntries(BUNDLE_KINDS.flatMap((kind) => (kind in values ? [[kind, String(values[kind])]] : [])));
const settingsIn = (values: Point): Point =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isBundleKind(name)));

/** All runs of a design. */
export function planOf(design: Design): Plan {
  const { arms, base } = design;
  const points = numberOfPoints(design);
  const count = points * arms.length * design.replicates;
  const pointAt = pointsOf(design);
  const runAt = (index: number): PlannedRun => {
    invariant(Number.isInteger(index) && index >= 0 && index < count, `run ${index} is one of ${count}`);
    const arm = index % arms.length;
    const point = Math.floor(index / arms.length) % points;
    const replicate = Math.floor(index / (arms.length * points)) + 1;
    const factors = pointAt(point);
    const { name, words, settings, interventions } = arms[arm];
    return {
      index,
      point,
      arm,
      armName: name,
      replicate,
      seed: seedOf(design, point, replicate),
      factors,
      preset: base.preset,
      ...(base.hours === undefined ? {} : { hours: base.hours }),
      words: { ...base.words, ...words, ...wordsIn(factors) },
      settings: { ...base.settings, ...settings, ...settingsIn(factors) },
      interventions: [...base.interventions, ...interventions],
    };
  };
  return { design, count, points, pointAt, runAt };
}

/** Numbers for all settings; the word of a choice becomes its number. @throws RemarkError */
function numbersOf(settings: PlannedRun['settings']): SomeSettings {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      const reading = readAssignment(name, value, 'atTheStart');
      if (!reading.ok) throw new RemarkError([reading.problem]);
      return [name, reading.value.value];
    }),
  );
}

/**
 * The run, resolved.
 * @throws RemarkError when the model refuses it, as a dish too small for its cells.
 */
export function scenarioOfRun(run: PlannedRun): Scenario {
  const { preset, seed, hours, words, settings } = run;
  const request = { preset, seed, ...(hours === undefined ? {} : { hours }), chosen: words };
  const bare = scenarioFor({ ...request, settings: numbersOf(settings) });
  if (run.interventions.length === 0) return bare;
  const interventions = run.interventions.map((text) => {
    const reading = readIntervention(text, bare.settings['scene.timeStep']);
    if (!reading.ok) throw new RemarkError([reading.problem]);
    return reading.value;
  });
  return scenarioFor({ ...request, settings: bare.settings, interventions });
}
