/** From the conditions of an arm to the run that carries them out, as plain data that can cross a thread. */
import { MINUTES_PER_HOUR } from '../../core/units';
import { fullNameOf } from '../../scenario/aliases';
import { parameterCatalogue } from '../../scenario/catalogue';
import { stepAt } from '../../scenario/moment';
import { scenarioFor } from '../../scenario/resolve';
import type { Intervention, Scenario, Settings } from '../../scenario/scenario';
import { changeProblem } from '../../scenario/validate';
import {
  AssayProblem,
  antibodyDose,
  cytokineSettings,
  knockOutSettings,
  targetSettings,
  wordSettings,
} from './laboratory';
import { type Arm, type AssaySpecification, armsOf, DEFAULT_HOURS, type Readout } from './specification';

/** One arm, ready to run with any seed. */
export interface ArmPlan {
  readonly name: string;
  readonly settings: Settings;
  readonly interventions: readonly Intervention[];
  /** Step at which the targets of each round come, and the step at which the last round ends. */
  readonly roundSteps: readonly number[];
  readonly endStep: number;
  /** Group (column `dose`) of the first round's targets: 0 when they stand in the dish from the start, else 1. */
  readonly firstGroup: number;
  readonly hours: number;
  readonly numberOfNk: number;
  readonly readouts: readonly Readout[];
  readonly releaseCeiling: number;
}

/** A piece of the bottom of a well: what an assay's scene is unless it says otherwise, µm. */
const WELL = { width: 500, height: 500, depth: 3000 } as const;
/** Targets of an assay that gives no number. */
const DEFAULT_TARGETS = 200;
const TIME_STEP = 0.5;

/** Every arm of an assay as a plan. @throws AssayProblem */
export const plansOf = (assay: AssaySpecification): readonly ArmPlan[] =>
  armsOf(assay).map((arm, n) => {
    const path = assay.arms === undefined ? '' : `arms[${n}]`;
    const plan = planOf(arm, assay.readouts, path);
    try {
      scenarioOf(plan, assay.name);
    } catch (error) {
      // What no single entry shows: cells that do not fit the dish, a number outside the range of its parameter.
      throw new AssayProblem(path === '' ? 'the assay' : path, error instanceof Error ? error.message : String(error));
    }
    return plan;
  });

/** Nothing but the catalogue's defaults and the plan: no preset has a say in an assay. */
const DEFAULTS = Object.fromEntries([...parameterCatalogue].map(([key, { spec }]) => [key, spec.default]));

/** The run of a plan. @throws Error with a sentence for each number that is not allowed */
export const scenarioOf = ({ settings, interventions }: ArmPlan, seed: string): Scenario =>
  scenarioFor({ preset: 'cd19-lymphoma', seed, settings: { ...DEFAULTS, ...settings }, interventions });

/** @param path where the arm stands in its file, for the sentences about it. */
function planOf(arm: Arm, readouts: readonly Readout[], path: string): ArmPlan {
  const at = (part: string): string => (path === '' ? part : `${path}.${part}`);
  const targets = arm.targets?.number ?? DEFAULT_TARGETS;
  const numberOfNk = effectorsOf(arm, targets);
  const waiting = arm.preExposure?.hours ?? 0;
  const rounds = arm.rechallenge?.rounds ?? 1;
  const every = arm.rechallenge?.every_hours ?? 0;
  const hours = arm.hours ?? (rounds > 1 ? rounds * every : DEFAULT_HOURS);
  const settings: Record<string, number> = {
    'scene.width': arm.scene?.width_um ?? WELL.width,
    'scene.height': arm.scene?.height_um ?? WELL.height,
    'scene.depth': arm.scene?.depth_um ?? WELL.depth,
    'scene.timeStep': TIME_STEP,
    'scene.numberOfNk': numberOfNk,
    'scene.numberOfTumourCells': waiting > 0 ? 0 : targets,
    ...wordSettings(arm, at),
    ...targetSettings(arm.targets ?? {}),
    ...effectorSettings(arm),
    ...(arm.antibody === undefined ? {} : antibodyDose(arm.antibody)),
    ...cytokineSettings(arm.cytokines ?? {}),
  };
  for (const [n, knockOut] of (arm.knockOuts ?? []).entries())
    Object.assign(settings, knockOutSettings(knockOut, at(`knockOuts[${n}]`)));
  Object.assign(settings, ownSettings(arm, at('settings')));
  Object.assign(settings, challengeSettings(settings, targets, waiting, rounds, every));
  const step = (h: number): number => stepAt(h * MINUTES_PER_HOUR, TIME_STEP);
  // While the NK cells wait, the medium is theirs, and there is no antibody yet.
  const before =
    arm.preExposure === undefined
      ? {}
      : {
          ...cytokineSettings(arm.preExposure),
          ...(arm.antibody === undefined ? {} : { 'antibody.concentration': 0 }),
        };
  const interventions = Object.keys(before).map((key) => ({
    step: step(waiting),
    key,
    value: settingIn(settings, key),
  }));
  return {
    name: arm.name,
    settings: { ...settings, ...before },
    interventions,
    roundSteps: Array.from({ length: rounds }, (_, n) => step(waiting + n * every)),
    endStep: step(waiting + hours),
    firstGroup: waiting > 0 ? 1 : 0,
    hours,
    numberOfNk,
    readouts,
    releaseCeiling: arm.releaseCeiling ?? 1,
  };
}

function effectorsOf({ effectors }: Arm, targets: number): number {
  if (effectors?.number !== undefined) return effectors.number;
  return Math.round((effectors?.effectorToTarget ?? 1) * targets);
}

function effectorSettings({ effectors }: Arm): Settings {
  const fraction = effectors?.car === false ? 0 : effectors?.carPositiveFraction;
  return fraction === undefined ? {} : { 'activationSignal.carPositiveFraction': fraction };
}

/** @throws AssayProblem with the sentence that a link or a flag would get. */
function ownSettings({ settings = {} }: Arm, path: string): Settings {
  for (const [name, value] of Object.entries(settings)) {
    const problem = changeProblem(name, value, 'atTheStart');
    if (problem !== undefined) throw new AssayProblem(`${path}.${name}`, problem);
  }
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [fullNameOf(name), value]));
}

const settingIn = (settings: Settings, key: string): number =>
  settings[key] ?? parameterCatalogue.get(key)?.spec.default ?? 0;

/** Targets that do not stand in the dish from the start come as challenges. */
function challengeSettings(given: Settings, size: number, waiting: number, rounds: number, every: number): Settings {
  const later = waiting > 0 ? rounds : rounds - 1;
  if (later === 0) return {};
  return {
    'challenge.size': size,
    'challenge.number': later,
    'challenge.first': waiting > 0 ? waiting : every,
    ...(every > 0 ? { 'challenge.interval': every } : {}),
    'challenge.radius': settingIn(given, 'scene.tumourRadius'),
  };
}
