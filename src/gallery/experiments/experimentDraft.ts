/**
 * What is chosen for an experiment on the page, how the address writes it, and the design that it makes of a base run. The
 * laboratory reads that design as it reads any other: what is wrong with it is told there.
 */
import { minutesOf } from '../../core/units';
import { fullNameOf, shortNameOf } from '../../scenario/aliases';
import { parameterCatalogue } from '../../scenario/catalogue';
import { writeIntervention } from '../../scenario/grammar';
import { parseNumber, writeNumber } from '../../scenario/numbers';
import { differencesFromPreset } from '../../scenario/resolve';
import type { Scenario } from '../../scenario/scenario';

export const EXPERIMENT_KINDS = ['replicates', 'grid', 'pairs', 'latinHypercube', 'sobol', 'trial'] as const;
export type ExperimentKind = (typeof EXPERIMENT_KINDS)[number];
export const DRAFT_SCALES = ['linear', 'logarithmic'] as const;
export type DraftScale = (typeof DRAFT_SCALES)[number];

/** A parameter that differs between the runs; of a choice all its words are taken. */
export interface DraftFactor {
  /** Full name. */
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly scale: DraftScale;
  /** Levels in a grid. */
  readonly steps: number;
}

export interface DraftChange {
  /** Full name. */
  readonly key: string;
  readonly value: number;
}

export interface ExperimentDraft {
  readonly kind: ExperimentKind;
  readonly replicates: number;
  readonly hours: number;
  readonly factors: readonly DraftFactor[];
  /** Points of a Latin hypercube or Sobol sequence. */
  readonly points: number;
  /** What arm B has other than arm A, the base run. */
  readonly changes: readonly DraftChange[];
  readonly tumours: number;
  readonly lots: number;
}

/** Lowest antigen and most support that the first sweep goes to. */
const FIRST_SWEEP: readonly DraftFactor[] = [
  { key: fullNameOf('il15Support'), low: 0, high: 90, scale: 'linear', steps: 4 },
  { key: fullNameOf('antigenDensity'), low: 500, high: 50_000, scale: 'logarithmic', steps: 4 },
];
const LITTLE_ANTIGEN = 2000;
const LONGEST_SEED = 900;
const FIRST_HOURS = 24;

/** What is proposed for a run before anything is chosen. */
export const draftFor = (base: Scenario): ExperimentDraft => ({
  kind: 'replicates',
  replicates: 16,
  hours: Math.min(base.hours, FIRST_HOURS),
  factors: FIRST_SWEEP,
  points: 32,
  changes: [{ key: fullNameOf('antigenDensity'), value: LITTLE_ANTIGEN }],
  tumours: 10,
  lots: 3,
});

/** A first range for a parameter: what is plausible, or what is allowed. */
export function factorFor(key: string): DraftFactor | undefined {
  const spec = parameterCatalogue.get(key)?.spec;
  if (spec === undefined) return undefined;
  const [low, high] = spec.plausible ?? [spec.minimum, spec.maximum];
  const steps = spec.integer === true ? Math.min(4, high - low + 1) : 4;
  const scale = spec.scale === 'logarithmic' && low > 0 ? 'logarithmic' : 'linear';
  return { key, low, high, scale, steps: Math.max(2, steps) };
}

/** Which parts of the draft count for its kind. */
export const hasFactors = (kind: ExperimentKind): boolean =>
  kind === 'grid' || kind === 'latinHypercube' || kind === 'sobol';
export const hasPoints = (kind: ExperimentKind): boolean => kind === 'latinHypercube' || kind === 'sobol';

function factorData({ key, low, high, scale, steps }: DraftFactor, kind: ExperimentKind): object {
  const choices = parameterCatalogue.get(key)?.spec.choices;
  if (choices !== undefined) return { name: key, levels: choices };
  return { name: key, low, high, scale, ...(kind === 'grid' ? { steps } : {}) };
}

const SERIES = ['liveTumour', 'liveNk', 'kills', 'lysisPercent', 'interferonGammaMean_pM', 'cytokineReleaseIndex'];
/** Rows of a run over time: enough for a curve, few enough to be kept. */
const MOST_ROWS = 100;
const INTERVALS = [10, 20, 30, 60, 120, 240, 480, 720, 1440, 2880, 10_080];

const intervalFor = (hours: number): number =>
  INTERVALS.find((minutes) => minutesOf(hours) / minutes <= MOST_ROWS) ?? INTERVALS[INTERVALS.length - 1];

const baseData = (base: Scenario, hours: number): object => ({
  preset: base.preset,
  settings: differencesFromPreset(base),
  interventions: base.interventions.map((change) => writeIntervention(change, base.settings['scene.timeStep'])),
  hours,
});

/** A trial as it lies ready: its numbers of tumours and donors may be others. */
export type ReadyTrial = Readonly<Record<string, unknown>>;

/**
 * The design as the data of its file.
 * @param name what it is called; it does not decide what is computed
 */
export function designOf(draft: ExperimentDraft, base: Scenario, trial: ReadyTrial, name: string): object {
  const { kind, replicates, points, tumours, lots } = draft;
  if (kind === 'trial') {
    const { $schema: _, ...ready } = trial;
    return { ...ready, name, points: tumours, lots, replicates };
  }
  const changed = Object.fromEntries(draft.changes.map(({ key, value }) => [key, value]));
  return {
    format: 'nkscape-design',
    formatVersion: 1,
    name,
    seed: base.seed.replaceAll('/', '-').slice(0, LONGEST_SEED),
    base: baseData(base, draft.hours),
    kind,
    ...(hasFactors(kind) ? { factors: draft.factors.map((factor) => factorData(factor, kind)) } : {}),
    ...(kind === 'pairs' ? { arms: [{ name: 'A' }, { name: 'B', settings: changed }] } : {}),
    ...(hasPoints(kind) ? { points } : {}),
    replicates,
    measure: { series: SERIES, every_minutes: intervalFor(draft.hours) },
  };
}

/** The draft in the words of the address. */
export function writeDraft({
  kind,
  replicates,
  hours,
  factors,
  points,
  changes,
  tumours,
  lots,
}: ExperimentDraft): string {
  const query = new URLSearchParams({ kind, n: String(replicates), hours: writeNumber(hours) });
  if (hasFactors(kind))
    for (const { key, low, high, scale, steps } of factors)
      query.append('f', [shortNameOf(key), writeNumber(low), writeNumber(high), scale, steps].join(':'));
  if (hasPoints(kind)) query.set('points', String(points));
  if (kind === 'pairs')
    for (const { key, value } of changes) query.append('b', `${shortNameOf(key)}:${writeNumber(value)}`);
  if (kind === 'trial') {
    query.set('tumours', String(tumours));
    query.set('lots', String(lots));
  }
  return query.toString().replaceAll('%3A', ':');
}

const wordIn = <Word extends string>(words: readonly Word[], text: string | null): Word | undefined =>
  words.find((word) => word === text);

function readDraftFactor(text: string): DraftFactor[] {
  const [name, low, high, scale, steps] = text.split(':');
  const proposed = factorFor(fullNameOf(name));
  if (proposed === undefined) return [];
  return [
    {
      key: proposed.key,
      low: parseNumber(low ?? '') ?? proposed.low,
      high: parseNumber(high ?? '') ?? proposed.high,
      scale: wordIn(DRAFT_SCALES, scale ?? null) ?? proposed.scale,
      steps: parseNumber(steps ?? '') ?? proposed.steps,
    },
  ];
}

function readDraftChange(text: string): DraftChange[] {
  const [name, value] = text.split(':');
  const [key, number] = [fullNameOf(name), parseNumber(value ?? '')];
  return parameterCatalogue.has(key) && number !== undefined ? [{ key, value: number }] : [];
}

/** Reads what the address says; what it does not say, or says wrongly, is as it would be proposed. */
export function readDraft(text: string, base: Scenario): ExperimentDraft {
  const query = new URLSearchParams(text);
  const proposed = draftFor(base);
  const number = (name: string, otherwise: number): number => parseNumber(query.get(name) ?? '') ?? otherwise;
  const factors = query.getAll('f').flatMap(readDraftFactor);
  const changes = query.getAll('b').flatMap(readDraftChange);
  return {
    kind: wordIn(EXPERIMENT_KINDS, query.get('kind')) ?? proposed.kind,
    replicates: number('n', proposed.replicates),
    hours: number('hours', proposed.hours),
    factors: factors.length > 0 ? factors : proposed.factors,
    points: number('points', proposed.points),
    changes: changes.length > 0 ? changes : proposed.changes,
    tumours: number('tumours', proposed.tumours),
    lots: number('lots', proposed.lots),
  };
}
