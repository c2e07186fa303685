/** From the conditions of an arm to the run that carries them out, as plain data that can cross a thread. */
import { MINUTES_PER_HOUR } from '../../core/units';
import { type Remark, remark } from '../../remarks/remark';
import { RemarkError, refuseAll, remarksOf } from '../../remarks/remarkError';
import { settingsFrom } from '../../scenario/catalogue';
import { readGiven } from '../../scenario/grammar';
import { stepAt } from '../../scenario/moment';
import type { ParameterName } from '../../scenario/parameterName';
import { scenarioFor } from '../../scenario/resolve';
import type { Intervention, Scenario, SomeSettings } from '../../scenario/scenario';
import { settingNames } from '../../scenario/settings';
import { changeProblem } from '../../scenario/validate';
import { readoutProblems, roundProblems, writtenProblems } from './contradictions';
import { antibodyDose, cytokineSettings, knockOutSettings, targetSettings, wordSettings } from './laboratory';
import {
  type Arm,
  type AssayScene,
  type AssaySpecification,
  armsOf,
  DEFAULT_HOURS,
  type Readout,
  SECTIONS,
} from './specification';
import { wellSide } from './well';

/** What every arm says itself of its dish. */
type Said = 'scene.numberOfNk' | 'scene.numberOfTumourCells' | 'scene.timeStep' | 'scene.depth';
/** The settings of an arm while they are put together, and once they are. */
type Draft = Partial<Record<ParameterName, number>> & Record<Said, number>;
type ArmSettings = Readonly<Draft & Record<'scene.width' | 'scene.height', number>>;

/** One arm, ready to run with any seed. */
export interface ArmPlan {
  readonly name: string;
  readonly settings: ArmSettings;
  readonly interventions: readonly Intervention[];
  /** Step at which the targets of each round come, and the step at which the last round ends. */
  readonly roundSteps: readonly number[];
  readonly endStep: number;
  /** Group (column `dose`) of the first round's targets: 0 when they stand in the dish from the start, else 1. */
  readonly firstGroup: number;
  readonly hours: number;
  readonly numberOfNk: number;
  /** Targets of the first round. */
  readonly firstTargets: number;
  readonly readouts: readonly Readout[];
  readonly releaseCeiling: number;
}

/** Medium over the bottom of a well: what an assay's scene is unless it says otherwise, µm. */
const MEDIUM = 3000;
/** Targets of an assay that gives no number. */
const DEFAULT_TARGETS = 200;
const TIME_STEP = 0.5;

/** Every arm of an assay as a plan. @throws RemarkError with each thing that is wrong */
export function plansOf(assay: AssaySpecification): readonly ArmPlan[] {
  const problems = writtenProblems(assay);
  const plans = armsOf(assay).map((arm, n) => {
    const found: Remark[] = [];
    const plan = planOf(arm, assay.readouts, placeIn(assay, n), found);
    if (found.length === 0) found.push(...wholeProblems(plan, assay, n));
    problems.push(...found);
    return plan;
  });
  // What stands in the assay is wrong in each of its arms, and is said once.
  refuseAll([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
  return plans;
}

/** What no single entry shows: cells that do not fit the dish, a number outside the range of its parameter. */
function wholeProblems(plan: ArmPlan, assay: AssaySpecification, n: number): Remark[] {
  try {
    scenarioOf(plan, assay.name);
    return [];
  } catch (error) {
    const where = assay.arms === undefined ? '' : `arms[${n}]`;
    return [remark('assay.refused', where, { because: remarksOf(error) })];
  }
}

type Place = (part: string) => string;

/** Where a part of an arm stands in the file: `arms[n].…` where the arm says it itself, else in the assay. */
function placeIn({ arms, ...common }: AssaySpecification, n: number): Place {
  const own: object | undefined = arms?.[n];
  const says = (within: object | undefined, section: string, member: string): boolean => {
    const said = within === undefined ? undefined : Reflect.get(within, section);
    if (said === undefined || !(SECTIONS as readonly string[]).includes(section) || member === '')
      return said !== undefined;
    return Object.hasOwn(said, member);
  };
  return (part) => {
    const [section] = part.split(/[.[]/);
    const member = part.slice(section.length + 1);
    const inherited = own === undefined || (!says(own, section, member) && says(common, section, member));
    return inherited ? part : `arms[${n}].${part}`;
  };
}

/** Nothing but the catalogue's defaults and the plan: no preset has a say in an assay. */
const DEFAULTS = settingsFrom(({ spec }) => spec.default);

/** The run of a plan. @throws RemarkError with each number that is not allowed */
export const scenarioOf = ({ settings, interventions }: ArmPlan, seed: string): Scenario =>
  scenarioFor({ preset: 'cd19-lymphoma', seed, settings: { ...DEFAULTS, ...settings }, interventions });

/** Settings, or none and what is wrong with them. */
function settingsOr(problems: Remark[], of: () => SomeSettings): SomeSettings {
  try {
    return of();
  } catch (error) {
    if (!(error instanceof RemarkError)) throw error;
    problems.push(...error.remarks);
    return {};
  }
}

/** What an arm says of its scene beside the word for it. */
function sceneSettings({ width_um, height_um, depth_um }: AssayScene): SomeSettings {
  const given = { 'scene.width': width_um, 'scene.height': height_um, 'scene.depth': depth_um };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as SomeSettings;
}

/** @param problems takes a remark for each part that cannot be used */
function planOf(arm: Arm, readouts: readonly Readout[], at: Place, problems: Remark[]): ArmPlan {
  const targets = arm.targets?.number ?? DEFAULT_TARGETS;
  const waiting = arm.preExposure?.hours ?? 0;
  const rounds = arm.rechallenge?.rounds ?? 1;
  const every = arm.rechallenge?.every_hours ?? 0;
  const hours = arm.hours ?? (rounds > 1 ? rounds * every : DEFAULT_HOURS);
  const settings: Draft = {
    'scene.depth': MEDIUM,
    'scene.timeStep': TIME_STEP,
    'scene.numberOfNk': effectorsOf(arm, targets),
    'scene.numberOfTumourCells': waiting > 0 ? 0 : targets,
    ...settingsOr(problems, () => wordSettings(arm, at)),
    ...sceneSettings(arm.scene ?? {}),
    ...targetSettings(arm.targets ?? {}),
    ...effectorSettings(arm),
    ...(arm.antibody === undefined ? {} : antibodyDose(arm.antibody)),
    ...cytokineSettings(arm.cytokines ?? {}),
  };
  for (const [n, knockOut] of (arm.knockOuts ?? []).entries())
    Object.assign(
      settings,
      settingsOr(problems, () => knockOutSettings(knockOut, at(`knockOuts[${n}]`))),
    );
  Object.assign(
    settings,
    settingsOr(problems, () => ownSettings(arm, at)),
  );
  const numberOfNk = settings['scene.numberOfNk'];
  const firstTargets = waiting > 0 ? targets : settings['scene.numberOfTumourCells'];
  const side = wellSide({
    targets: firstTargets,
    targetRadius: settingIn(settings, 'scene.tumourRadius'),
    nk: numberOfNk,
    nkRadius: settingIn(settings, 'infusion.radius'),
  });
  problems.push(
    ...rangeProblems(arm, at),
    ...roundProblems(arm, hours, at('rechallenge')),
    ...readoutProblems(readouts, firstTargets, numberOfNk, at),
  );
  Object.assign(settings, challengeSettings(settings, targets, waiting, rounds, every));
  const step = (h: number): number => stepAt(h * MINUTES_PER_HOUR, TIME_STEP);
  // While the NK cells wait, the medium is theirs, and there is no antibody yet.
  const before: SomeSettings =
    arm.preExposure === undefined
      ? {}
      : {
          ...cytokineSettings(arm.preExposure),
          ...(arm.antibody === undefined ? {} : { 'antibody.concentration': 0 }),
        };
  const interventions = settingNames(before).map((key) => ({
    step: step(waiting),
    key,
    value: settingIn(settings, key),
  }));
  return {
    name: arm.name,
    settings: { 'scene.width': side, 'scene.height': side, ...settings, ...before },
    interventions,
    roundSteps: Array.from({ length: rounds }, (_, n) => step(waiting + n * every)),
    endStep: step(waiting + hours),
    firstGroup: waiting > 0 ? 1 : 0,
    hours,
    numberOfNk,
    firstTargets,
    readouts,
    releaseCeiling: arm.releaseCeiling ?? 1,
  };
}

function effectorsOf({ effectors }: Arm, targets: number): number {
  if (effectors?.number !== undefined) return effectors.number;
  return Math.round((effectors?.effectorToTarget ?? 1) * targets);
}

function effectorSettings({ effectors }: Arm): SomeSettings {
  const fraction = effectors?.car === false ? 0 : effectors?.carPositiveFraction;
  return fraction === undefined ? {} : { 'product.carPositiveFraction': fraction };
}

/** Numbers with a name of their own in an assay, as settings, that are outside their parameter's range. */
function rangeProblems({ targets = {}, effectors, cytokines, preExposure }: Arm, at: Place): Remark[] {
  const named: readonly (readonly [path: string, key: ParameterName, value: number | undefined])[] = [
    ['targets.antigenDensity', 'antigenExpression.density', targets.antigenDensity],
    ['targets.antigenSpread', 'antigenExpression.spread', targets.antigenSpread],
    ['targets.antigenNegativeFraction', 'antigenExpression.negativeFraction', targets.antigenNegativeFraction],
    ['effectors.carPositiveFraction', 'product.carPositiveFraction', effectors?.carPositiveFraction],
    ['cytokines.interleukin15_pM', 'il15.support', cytokines?.interleukin15_pM],
    ['cytokines.tgfBeta_ng_per_mL', 'tgfBeta.baseline', cytokines?.tgfBeta_ng_per_mL],
    ['preExposure.interleukin15_pM', 'il15.support', preExposure?.interleukin15_pM],
    ['preExposure.tgfBeta_ng_per_mL', 'tgfBeta.baseline', preExposure?.tgfBeta_ng_per_mL],
  ];
  return named.flatMap(([path, key, value]): readonly Remark[] => {
    const problem = value === undefined ? undefined : changeProblem(key, value, 'atTheStart');
    if (problem === undefined) return [];
    return path === 'targets.antigenDensity' && value === 0
      ? [remark('assay.noAntigen', at(path), { because: problem })]
      : [remark('assay.refused', at(path), { because: [problem] })];
  });
}

/** @throws RemarkError with what a link or a flag would be told. */
function ownSettings({ settings = {} }: Arm, at: Place): SomeSettings {
  const problems: Remark[] = [];
  const read: Partial<Record<ParameterName, number>> = {};
  for (const [name, given] of Object.entries(settings)) {
    if (given === undefined) continue;
    const reading = readGiven(name, given, 'atTheStart');
    if (reading.ok) Object.assign(read, { [reading.value.key]: reading.value.value });
    else problems.push(remark('assay.refused', at(`settings.${name}`), { because: [reading.problem] }));
  }
  refuseAll(problems);
  return read;
}

const settingIn = (settings: SomeSettings, key: ParameterName): number => settings[key] ?? DEFAULTS[key];

/** Targets that do not stand in the dish from the start come as challenges. */
function challengeSettings(
  given: SomeSettings,
  size: number,
  waiting: number,
  rounds: number,
  every: number,
): SomeSettings {
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
