/** From a preset and the differences from it to a fully resolved, checked and frozen run, and back. */
import { hinted, type Remark, remark } from '../remarks/remark';
import { RemarkError, refuseAll } from '../remarks/remarkError';
import { clipped } from '../remarks/text';
import { fullNameOf, type ShortName } from './aliases';
import { BUNDLE_KINDS, bundleSettings, type Chosen, readBundle } from './bundles';
import { parameterCatalogue, settingsFrom } from './catalogue';
import { stepAt } from './moment';
import type { ParameterName } from './parameterName';
import { PRESETS, type Preset } from './presets';
import type { Intervention, Scenario, Settings, SomeSettings } from './scenario';
import { sceneProblems } from './sceneFit';
import { nearestName } from './text';
import { changeProblem, hoursProblem, LAST_MINUTE, seedProblem } from './validate';

/** What is used where nothing is asked for. */
export const DEFAULT_PRESET = PRESETS[0];
export const DEFAULT_SEED = 'demo';

/** What a caller asks of a run; whatever is left out is the preset's. Names may be short or full. */
export interface ScenarioRequest {
  readonly preset: string;
  readonly seed: string;
  readonly hours?: number;
  /** Words that stand for settings, such as a cell line; they overrule the preset, and settings overrule them. */
  readonly chosen?: Chosen;
  readonly settings?: Readonly<Partial<Record<ParameterName | ShortName, number>>>;
  readonly interventions?: readonly Intervention[];
}

export const presetByKey = (key: string): Preset | undefined => PRESETS.find((preset) => preset.key === key);

/** The remark about a preset that does not exist. */
export function unknownPreset(key: string): Remark {
  const choices = PRESETS.map((preset) => preset.key);
  return remark('word.none', 'scenario', { came: clipped(key), choices, ...hinted(nearestName(key, choices)) });
}

/**
 * Every parameter's value: the given one, else that of a chosen word, else the preset's, else the default. `given` has
 * full names. A chosen word takes the place of the preset's word of its kind, and is read beside the preset's others:
 * another CAR finds its antigen on the preset's line.
 */
export function resolveSettings(preset: Preset, given: ReadonlyMap<string, number>, chosen: Chosen = {}): Settings {
  const words = { ...preset.chosen, ...chosen };
  const kinds = BUNDLE_KINDS.filter((kind) => chosen[kind] !== undefined);
  const base: SomeSettings = { ...bundleSettings(words), ...preset.own, ...bundleSettings(words, kinds) };
  return settingsFrom(({ key, spec }) => given.get(key) ?? base[key] ?? spec.default);
}

/** The remarks about words that do not exist. */
function chosenProblems(chosen: Chosen): Remark[] {
  return BUNDLE_KINDS.flatMap((kind) => {
    const word = chosen[kind];
    const reading = word === undefined ? undefined : readBundle(kind, word);
    return reading === undefined || reading.ok ? [] : [reading.problem];
  });
}

/** Puts the checked parts of a run together: sorted by step, list order within a step, frozen. */
export function assembleScenario(run: Scenario): Scenario {
  const interventions = run.interventions
    .map(({ step, key, value }) => Object.freeze({ step, key, value }))
    .sort((a, b) => a.step - b.step);
  return Object.freeze({
    preset: run.preset,
    seed: run.seed,
    hours: run.hours,
    settings: Object.freeze({ ...run.settings }),
    interventions: Object.freeze(interventions),
  });
}

/** What is wrong with an intervention, or undefined. */
export function interventionProblem({ step, key, value }: Intervention, timeStep: number): Remark | undefined {
  const last = stepAt(LAST_MINUTE, timeStep);
  if (!Number.isInteger(step) || step < 0 || step > last) return remark('step.outside', clipped(key), { step, last });
  return changeProblem(key, value, 'duringTheRun');
}

/**
 * The run that is asked for.
 * @throws RemarkError with everything that is wrong with the request.
 */
export function scenarioFor(request: ScenarioRequest): Scenario {
  const preset = presetByKey(request.preset);
  if (preset === undefined) throw new RemarkError([unknownPreset(request.preset)]);
  const given = Object.entries(request.settings ?? {});
  const hours = request.hours ?? preset.hours;
  const chosen = request.chosen ?? {};
  const settings = resolveSettings(
    preset,
    new Map(given.map(([name, value]) => [fullNameOf(name), value + 0])),
    chosen,
  );
  const interventions = (request.interventions ?? []).map(({ step, key, value }) => ({
    step,
    key: fullNameOf(key),
    value: value + 0,
  }));
  const problems = [
    seedProblem(request.seed),
    hoursProblem(hours),
    ...chosenProblems(chosen),
    ...given.map(([name, value]) => changeProblem(name, value, 'atTheStart')),
    ...interventions.map((intervention) => interventionProblem(intervention, settings['scene.timeStep'])),
  ].filter((problem) => problem !== undefined);
  if (problems.length === 0) problems.push(...sceneProblems(settings));
  refuseAll(problems);
  return assembleScenario({ preset: preset.key, seed: request.seed, hours, settings, interventions });
}

/** The settings that differ from the preset's, in the order of the catalogue. */
export function differencesFromPreset(scenario: Scenario): SomeSettings {
  const preset = presetByKey(scenario.preset);
  const differences: Partial<Record<ParameterName, number>> = {};
  for (const [key, { spec }] of parameterCatalogue) {
    const value = scenario.settings[key];
    if (value !== (preset?.settings[key] ?? spec.default)) differences[key] = value;
  }
  return differences;
}
