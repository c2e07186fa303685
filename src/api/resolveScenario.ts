/** From what a program asks of a run to the whole run, or to the sentences that say what is wrong with the request. */
import { eitherOf } from '../remarks/en/lists';
import { quoted } from '../remarks/text';
import { BUNDLE_KINDS, type BundleKind, readBundle } from '../scenario/bundles';
import { readAssignment, readIntervention } from '../scenario/grammar';
import { DEFAULT_PRESET, DEFAULT_SEED, scenarioFor } from '../scenario/resolve';
import type { Intervention, Scenario } from '../scenario/scenario';
import { nearestName } from '../scenario/text';
import { allowedFor, numberProblem } from '../scenario/validate';
import { sentenceOf, thrownSentences } from './sentences';

/** What a program asks of a run; whatever is left out is the preset's. */
export interface ScenarioRequest {
  /** A preset's key, such as `cd19-lymphoma` (see {@link PRESETS}); the first preset when absent. */
  readonly preset?: string;
  /** Any text of 1 to 1000 characters; `demo` when absent. */
  readonly seed?: string;
  /** Model hours, 0.01…8760. */
  readonly hours?: number;
  /** One word of each kind (see {@link WORDS}), such as `{ line: 'nalm6' }`. Words overrule the preset. */
  readonly words?: Readonly<Partial<Record<BundleKind, string>>>;
  /**
   * Values by short or full name (see {@link PARAMETERS}), in the parameter's unit: `{ antigenDensity: 50 }`. A
   * parameter with choices also takes its word. Settings overrule words.
   */
  readonly settings?: Readonly<Record<string, number | string>>;
  /** Changes on the way: as links write them, `'6h:dose=200'`, or with the number of the step. */
  readonly interventions?: readonly (string | Intervention)[];
}

/** A run, or why there is none: of `scenario` and `problems` one is always empty. */
export type Resolution =
  | {
      /** Every parameter resolved, checked and frozen. */
      readonly scenario: Scenario;
      /** None. */
      readonly problems: readonly [];
    }
  | {
      /** None. */
      readonly scenario: undefined;
      /** One sentence for each thing that is wrong: what came, where, and what is allowed. */
      readonly problems: readonly string[];
    };

const REQUEST_FIELDS = ['preset', 'seed', 'hours', 'words', 'settings', 'interventions'] as const;

type Table = Readonly<Record<string, unknown>>;
const isTable = (data: unknown): data is Table => typeof data === 'object' && data !== null && !Array.isArray(data);

/** The sentences about names that do not exist and values of the wrong kind, which scripts without types may pass. */
function* shapeProblems(request: Table): Generator<string> {
  for (const name of Object.keys(request).filter((key) => !(REQUEST_FIELDS as readonly string[]).includes(key))) {
    const nearest = nearestName(name, REQUEST_FIELDS);
    yield `${quoted(name)} is not ${eitherOf(REQUEST_FIELDS)}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
  }
  const { preset, seed, hours, words, settings, interventions } = request;
  for (const [name, value] of Object.entries({ preset, seed }))
    if (value !== undefined && typeof value !== 'string') yield `${name} = ${quoted(String(value))} is not text`;
  if (hours !== undefined && typeof hours !== 'number') yield `hours = ${quoted(String(hours))} is not a number`;
  if (words !== undefined && !isTable(words)) yield 'words is not a table such as { line: "nalm6" }';
  if (settings !== undefined && !isTable(settings)) yield 'settings is not a table such as { antigenDensity: 50 }';
  if (interventions !== undefined && !Array.isArray(interventions))
    yield 'interventions is not a list such as ["6h:dose=200"]';
}

/** What was understood of a request, and the sentences about the rest. */
class Reader {
  readonly problems: string[] = [];

  words(given: Readonly<Record<string, unknown>>): Partial<Record<BundleKind, string>> {
    const chosen: Partial<Record<BundleKind, string>> = {};
    for (const [name, word] of Object.entries(given)) {
      const kind = BUNDLE_KINDS.find((known) => known === name);
      if (kind === undefined) this.problems.push(`words: ${quoted(name)} is not ${eitherOf(BUNDLE_KINDS)}`);
      else if (word !== undefined) {
        const reading = readBundle(kind, String(word));
        if (reading.ok) chosen[kind] = reading.value;
        else this.problems.push(sentenceOf(reading.problem));
      }
    }
    return chosen;
  }

  settings(given: Readonly<Record<string, unknown>>): Record<string, number> {
    const settings: Record<string, number> = {};
    for (const [name, value] of Object.entries(given)) {
      if (typeof value === 'number') {
        const found = allowedFor(name, 'atTheStart');
        const problem = found.ok ? numberProblem(name, found.value.allowed, value) : found.problem;
        if (problem !== undefined) this.problems.push(sentenceOf(problem));
        else settings[name] = value;
      } else if (value !== undefined) {
        const reading = readAssignment(name, String(value), 'atTheStart');
        if (reading.ok) settings[reading.value.key] = reading.value.value;
        else this.problems.push(sentenceOf(reading.problem));
      }
    }
    return settings;
  }

  interventions(given: readonly unknown[], timeStep: number): Intervention[] {
    return given.flatMap((change, n) => {
      if (typeof change === 'string') {
        const reading = readIntervention(change, timeStep);
        if (reading.ok) return reading.value;
        this.problems.push(sentenceOf(reading.problem));
        return [];
      }
      if (isTable(change) && typeof change.key === 'string' && typeof change.value === 'number')
        return { step: Number(change.step), key: change.key, value: change.value };
      this.problems.push(`interventions[${n}] is neither text such as "6h:dose=200" nor { step, key, value }`);
      return [];
    });
  }
}

/**
 * The run that is asked for, with every parameter resolved. The same request gives the same run everywhere.
 * Never throws: what is wrong is told in `problems`, all of it at once.
 * @example
 * const { scenario, problems } = resolveScenario({ preset: 'her2-solid', seed: '7', settings: { antigenDensity: 500 } });
 * if (scenario === undefined) throw new Error(problems.join('\n'));
 */
export function resolveScenario(request: ScenarioRequest = {}): Resolution {
  const asGiven: unknown = request;
  if (!isTable(asGiven)) return { scenario: undefined, problems: ['A request is a table such as { preset, seed }'] };
  const misshapen = [...shapeProblems(asGiven)];
  if (misshapen.length > 0) return { scenario: undefined, problems: misshapen };
  const { preset = DEFAULT_PRESET.key, seed = DEFAULT_SEED, hours, words = {}, interventions = [] } = request;
  const reader = new Reader();
  const chosen = reader.words(words);
  const settings = reader.settings(request.settings ?? {});
  const asked = { preset, seed, ...(hours === undefined ? {} : { hours }), chosen, settings };
  try {
    const bare = scenarioFor(asked);
    const changes = reader.interventions(interventions, bare.settings['scene.timeStep']);
    if (reader.problems.length > 0) return { scenario: undefined, problems: reader.problems };
    return { scenario: changes.length === 0 ? bare : scenarioFor({ ...asked, interventions: changes }), problems: [] };
  } catch (error) {
    return { scenario: undefined, problems: [...reader.problems, ...thrownSentences(error)] };
  }
}
