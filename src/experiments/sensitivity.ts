/**
 * Which parameters matter: one at a time a quarter up and a quarter down, on two small scenes, by how much it moves
 * the lysis of three days and the NK cells of day 14. Repeats share their seeds, so that differences are of the parameter.
 */
import { StateDigest, sha256OfBytes } from '../core/hash';
import { invariant } from '../core/invariant';
import { type Estimate, estimate } from '../core/statistics';
import { createSimulation, type Simulation } from '../engine/simulation';
import { cellCounts } from '../observables/cellCounts';
import { lysisPercent } from '../observables/lysis';
import { parameterCatalogue } from '../scenario/catalogue';
import { changeProblem } from '../scenario/validate';
import { type ArmPlan, scenarioOf } from './assay/plan';
import { type Job, jobsOf } from './assay/results';
import type { AssaySpecification } from './assay/specification';

/** What is watched: the scene it is watched in, and how it is read at the end. */
export interface Outcome {
  readonly key: 'lysis' | 'persistence';
  readonly title: string;
  readonly assay: AssaySpecification;
  /** Percent. */
  read(run: Simulation, plan: ArmPlan): number;
}

const TISSUE = { depth_um: 20 } as const;

export const OUTCOMES: readonly Outcome[] = [
  {
    key: 'lysis',
    title: 'lysis after 72 h',
    // Few effectors, so that lysis has room both ways.
    assay: {
      name: 'sensitivity of lysis',
      targets: { number: 120 },
      effectors: { number: 20 },
      scene: TISSUE,
      hours: 72,
      readouts: ['lysis'],
    },
    read: ({ tissue }) => lysisPercent(tissue),
  },
  {
    key: 'persistence',
    title: 'NK cells alive on day 14',
    assay: {
      name: 'sensitivity of persistence',
      targets: { number: 10 },
      effectors: { number: 60 },
      scene: TISSUE,
      hours: 336,
      readouts: ['nkSurvival'],
    },
    read: ({ tissue }, { numberOfNk }) => (100 * cellCounts(tissue).liveNk) / numberOfNk,
  },
];

/** Share by which a parameter is moved. */
export const MOVE = 0.25;
export type Direction = 'down' | 'up';
const DIRECTIONS: readonly Direction[] = ['down', 'up'];

/** Parameters that describe an experiment or a choice rather than biology. */
const PROTOCOL = /^(scene|infusion|challenge)\./;

export interface Moved {
  readonly key: string;
  readonly down: number;
  readonly up: number;
}

/** Every parameter that can be moved by a quarter; the ends of its range hold it back. */
export function movable(): readonly Moved[] {
  return [...parameterCatalogue.values()].flatMap(({ key, spec }) => {
    if (PROTOCOL.test(key) || spec.integer === true || spec.choices !== undefined || spec.default === 0) return [];
    const down = Math.max(spec.minimum, spec.default * (1 - MOVE));
    const up = Math.min(spec.maximum, spec.default * (1 + MOVE));
    const allowed = [down, up].every((value) => changeProblem(key, value, 'atTheStart') === undefined);
    return allowed ? [{ key, down, up }] : [];
  });
}

/** One number of the screen, as a line of its file. */
export interface Line {
  readonly modelVersion: string;
  /** Of the defaults that it was computed with, `defaultsHash`. */
  readonly defaults: string;
  readonly outcome: Outcome['key'];
  readonly parameter: string;
  readonly direction: Direction;
  readonly seed: number;
  /** Percent. */
  readonly value: number;
  /** A name for everything that was measured on the way, every ten minutes. */
  readonly course: string;
}

export interface Task {
  readonly outcome: Outcome['key'];
  readonly parameter: string;
  readonly direction: Direction;
  readonly seed: number;
  readonly job: Job;
}

const HASH_DIGITS = 16;

/** A name for the present defaults of all parameters: a number computed with others is not to be mixed with these. */
export function defaultsHash(): string {
  const digest = new StateDigest();
  for (const [key, { spec }] of parameterCatalogue) {
    digest.text(key);
    digest.double(spec.default, key);
  }
  return digest.finish().slice(0, HASH_DIGITS);
}

/** Tells one number from another. */
export const nameOf = (of: {
  readonly outcome: string;
  readonly parameter: string;
  readonly direction: string;
  readonly seed: number;
}): string => [of.outcome, of.parameter, of.direction, of.seed].join(' ');

const outcomeOf = (key: Outcome['key']): Outcome => {
  const found = OUTCOMES.find((outcome) => outcome.key === key);
  invariant(found !== undefined, `no outcome ${key}`);
  return found;
};

/** What is to be computed for these parameters and this outcome with this many seeds. */
export const tasksOf = (outcome: Outcome['key'], parameters: readonly Moved[], seeds: number): readonly Task[] =>
  parameters.flatMap((moved) =>
    DIRECTIONS.flatMap((direction) =>
      jobsOf({ ...outcomeOf(outcome).assay, settings: { [moved.key]: moved[direction] } }, seeds).map((job, n) => ({
        outcome,
        parameter: moved.key,
        direction,
        seed: n + 1,
        job,
      })),
    ),
  );

/** The number that a task asks for, and a name for the course that led there. */
export function runTask({ outcome, job }: Pick<Task, 'outcome' | 'job'>): Pick<Line, 'value' | 'course'> {
  const run = createSimulation(scenarioOf(job.plan, job.seed));
  run.advanceTo(job.plan.endStep);
  const measured = Float64Array.from(run.series.from(0));
  const course = sha256OfBytes(new Uint8Array(measured.buffer)).slice(0, HASH_DIGITS);
  return { value: outcomeOf(outcome).read(run, job.plan), course };
}

/**
 * The parameters that did anything at all: with the others, both directions had the same course with the first seed, to
 * the bit, because what they belong to does not happen in this scene.
 */
export function thatActed(outcome: Outcome['key'], parameters: readonly Moved[], lines: readonly Line[]): Moved[] {
  const courses = new Map(
    lines
      .filter((line) => line.outcome === outcome && line.seed === 1)
      .map(({ parameter, direction, course }) => [`${parameter} ${direction}`, course]),
  );
  return parameters.filter(({ key }) => courses.get(`${key} down`) !== courses.get(`${key} up`));
}

export interface Effect {
  readonly parameter: string;
  /** Outcome with the parameter a quarter up, less that with it a quarter down; repeat by repeat. */
  readonly effect: Estimate;
}

/** The parameters by how far they move an outcome, the farthest first. */
export function effectsOn(outcome: Outcome['key'], lines: readonly Line[]): readonly Effect[] {
  const values = new Map<string, Map<number, Partial<Record<Direction, number>>>>();
  for (const line of lines) {
    if (line.outcome !== outcome) continue;
    const seeds = values.get(line.parameter) ?? new Map<number, Partial<Record<Direction, number>>>();
    seeds.set(line.seed, { ...seeds.get(line.seed), [line.direction]: line.value });
    values.set(line.parameter, seeds);
  }
  const effects = [...values].flatMap(([parameter, seeds]) => {
    const differences = [...seeds.values()].flatMap(({ down, up }) =>
      down === undefined || up === undefined ? [] : [up - down],
    );
    return differences.length === 0 ? [] : [{ parameter, effect: estimate(differences) }];
  });
  return effects.sort(
    (a, b) => Math.abs(b.effect.mean) - Math.abs(a.effect.mean) || (a.parameter < b.parameter ? -1 : 1),
  );
}

/**
 * The parameters that a screen found to move an outcome farthest, at most `top`. Only the screen's own repeats count: one
 * that was broken off, after some parameters had been repeated more often, chooses those that it would have chosen.
 * @param seeds repeats of the screen
 */
export function farthestOf(
  outcome: Outcome['key'],
  lines: readonly Line[],
  seeds: number,
  top: number,
): ReadonlySet<string> {
  const screened = lines.filter(({ seed }) => seed <= seeds);
  return new Set(
    effectsOn(outcome, screened)
      .slice(0, top)
      .map(({ parameter }) => parameter),
  );
}
