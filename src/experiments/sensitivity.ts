/**
 * Which parameters matter: one at a time a quarter up and a quarter down, on two small scenes, by how much it moves
 * the lysis of three days and the NK cells of day 14. Repeats share their seeds, so that differences are of the parameter.
 */
import { StateDigest } from '../core/hash';
import { type Estimate, estimate } from '../core/statistics';
import { parameterCatalogue } from '../scenario/catalogue';
import { changeProblem } from '../scenario/validate';
import type { Job } from './assay/results';
import { jobsOf } from './assay/results';
import type { AssaySpecification } from './assay/specification';

/** What is watched: the scene it is watched in, and the name of the number. */
export interface Outcome {
  readonly key: 'lysis' | 'persistence';
  readonly title: string;
  readonly number: string;
  readonly assay: AssaySpecification;
}

const TISSUE = { depth_um: 20 } as const;

export const OUTCOMES: readonly Outcome[] = [
  {
    key: 'lysis',
    title: 'lysis after 72 h',
    number: 'lysis_percent',
    // Few effectors, so that lysis has room both ways.
    assay: {
      name: 'sensitivity of lysis',
      targets: { number: 200 },
      effectors: { number: 60 },
      scene: TISSUE,
      hours: 72,
      readouts: ['lysis'],
    },
  },
  {
    key: 'persistence',
    title: 'NK cells alive on day 14',
    number: 'nk_alive_percent',
    assay: {
      name: 'sensitivity of persistence',
      targets: { number: 40 },
      effectors: { number: 100 },
      scene: TISSUE,
      hours: 336,
      readouts: ['nkSurvival'],
    },
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
  readonly value: number;
}

export interface Task {
  readonly outcome: Outcome;
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

/** What is to be computed for these parameters with this many seeds. */
export const tasksOf = (parameters: readonly Moved[], seeds: number): readonly Task[] =>
  OUTCOMES.flatMap((outcome) =>
    parameters.flatMap((moved) =>
      DIRECTIONS.flatMap((direction) =>
        jobsOf({ ...outcome.assay, settings: { [moved.key]: moved[direction] } }, seeds).map((job, n) => ({
          outcome,
          parameter: moved.key,
          direction,
          seed: n + 1,
          job,
        })),
      ),
    ),
  );

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
