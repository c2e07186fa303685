/**
 * Reads a design out of data of unknown shape, as from a file: what is wrong is told in remarks with the place and
 * what is allowed; what may be left out is filled in.
 */
import { MINUTES_PER_HOUR } from '../../core/units';
import { OBSERVATION_INTERVAL_MINUTES, SERIES_COLUMNS, type SeriesColumn } from '../../protocol/series';
import { hinted, type Remark, remark } from '../../remarks/remark';
import { remarksOf } from '../../remarks/remarkError';
import { clipped, shownData } from '../../remarks/text';
import { PRESETS } from '../../scenario/presets';
import { Remarks } from '../../scenario/reading';
import { nearestName } from '../../scenario/text';
import { hoursProblem, seedProblem } from '../../scenario/validate';
import {
  type Arm,
  type BaseRun,
  DESIGN_FORMAT,
  DESIGN_KINDS,
  DESIGN_VERSION,
  type Design,
  type DesignKind,
  type Factor,
  type Measure,
} from './design';
import { Fields, isRecord } from './fields';
import {
  LONGEST_BASE_SEED,
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  MOST_ARMS,
  MOST_CHANGES,
  MOST_FACTORS,
  MOST_RUNS,
} from './limits';
import { LOT, numberOfPoints, planOf, scenarioOfRun } from './plan';
import { readFactor, readSettings, readWords } from './readFactor';
import { SOBOL_DIMENSIONS } from './sobol';

/** What reading a design gives: the checked design, or all that is wrong with it. */
export type DesignReading = DesignAccepted | DesignRefused;

/** A design that can be computed. */
export interface DesignAccepted {
  /** Marks this outcome. */
  readonly ok: true;
  /** With everything filled in that the file may leave out. */
  readonly design: Design;
}

/** What is no design. */
export interface DesignRefused {
  /** Marks this outcome. */
  readonly ok: false;
  /** A remark for each thing that is wrong: where, what, and what is allowed. */
  readonly problems: readonly Remark[];
}

const DESIGN_FIELDS = [
  '$schema',
  'format',
  'formatVersion',
  'name',
  'description',
  'seed',
  'base',
  'kind',
  'factors',
  'arms',
  'points',
  'lots',
  'replicates',
  'measure',
] as const;

/** What is written down over time unless the design says otherwise. */
const DEFAULT_SERIES: readonly SeriesColumn[] = [
  'liveTumour',
  'liveNk',
  'kills',
  'lysisPercent',
  'cytokineReleaseIndex',
];
const DEFAULT_INTERVAL_MINUTES = 60;
const MOST_INTERVAL_MINUTES = 10_080;
/** Thirds of hours cannot be written to the end. */
const LENGTH_TOLERANCE_MINUTES = 0.05;

function readChanges(fields: Fields): readonly string[] {
  const changes = fields.list('interventions', MOST_CHANGES);
  for (const [n, change] of changes.entries())
    if (typeof change !== 'string') fields.problem(`interventions[${n}]`, 'design.changeForm', {});
  return changes.filter((change) => typeof change === 'string');
}

/** An experiment cannot have any length: what it says of a run it has measured, so a run ends with a measurement. */
function checkLength(fields: Fields, hours: number): void {
  const minutes = hours * MINUTES_PER_HOUR;
  const measured = Math.max(1, Math.round(minutes / OBSERVATION_INTERVAL_MINUTES)) * OBSERVATION_INTERVAL_MINUTES;
  if (Math.abs(minutes - measured) > LENGTH_TOLERANCE_MINUTES)
    fields.problem('hours', 'design.length', {
      hours,
      minutes: OBSERVATION_INTERVAL_MINUTES,
      other: Number((measured / MINUTES_PER_HOUR).toFixed(4)),
    });
}

/** The duration, where one is given that can be. */
function readHours(fields: Fields): number | undefined {
  const hours = fields.value('hours');
  if (hours === undefined) return undefined;
  if (typeof hours !== 'number') {
    fields.problem('hours', 'field.notNumber', { shown: shownData(hours) });
    return undefined;
  }
  const wrong = hoursProblem(hours);
  if (wrong !== undefined) fields.problem('hours', 'field.refused', { because: [wrong] });
  else checkLength(fields, hours);
  return hours;
}

function readBase(fields: Fields): BaseRun | undefined {
  fields.only(['preset', 'words', 'settings', 'interventions', 'hours']);
  const preset = fields.word(
    'preset',
    PRESETS.map(({ key }) => key),
  );
  const hours = readHours(fields);
  const words = readWords(fields.table('words'));
  const settings = readSettings(fields.table('settings'));
  const interventions = readChanges(fields);
  if (preset === undefined) return undefined;
  return { preset, words, settings, interventions, ...(hours === undefined ? {} : { hours }) };
}

function readArm(fields: Fields): Arm | undefined {
  fields.only(['name', 'words', 'settings', 'interventions']);
  const name = fields.text('name', LONGEST_NAME);
  const words = readWords(fields.table('words'));
  const settings = readSettings(fields.table('settings'));
  const interventions = readChanges(fields);
  return name === undefined ? undefined : { name, words, settings, interventions };
}

const ONLY_ARM: Arm = { name: '', words: {}, settings: {}, interventions: [] };

function readArms(fields: Fields, kind: DesignKind | undefined): readonly [Arm, ...Arm[]] {
  const arms = fields
    .list('arms', MOST_ARMS)
    .flatMap((entry, n) => fields.entry('arms', n, entry) ?? [])
    .flatMap((entry) => readArm(entry) ?? []);
  if (kind === 'pairs' && arms.length < 2) fields.problem('arms', 'design.fewArms', {});
  if (new Set(arms.map(({ name }) => name)).size < arms.length) fields.problem('arms', 'design.sameArms', {});
  const [first, ...others] = arms;
  return first === undefined ? [ONLY_ARM] : [first, ...others];
}

function readFactors(fields: Fields, kind: DesignKind | undefined): readonly Factor[] {
  const factors = fields
    .list('factors', MOST_FACTORS)
    .flatMap((entry, n) => fields.entry('factors', n, entry) ?? [])
    .flatMap((entry) => readFactor(entry, kind) ?? []);
  const names = factors.map(({ name }) => name);
  const twice = names.find((name, n) => names.indexOf(name) < n);
  if (twice !== undefined) fields.problem('factors', 'design.factorTwice', { name: clipped(twice) });
  const needed = kind === 'grid' || kind === 'latinHypercube' || kind === 'sobol';
  if (needed && !fields.has('factors')) fields.problem('factors', 'design.noFactors', {});
  if ((kind === 'replicates' || kind === 'pairs') && fields.has('factors'))
    fields.problem('factors', 'design.factorsOf', { kind });
  if (kind === 'sobol' && factors.length > SOBOL_DIMENSIONS)
    fields.problem('factors', 'design.sobol', { most: SOBOL_DIMENSIONS });
  if (kind === 'trial' && names.includes(LOT)) fields.problem('factors', 'design.lotFactor', { lot: LOT });
  return factors;
}

function readMeasure(fields: Fields): Measure {
  fields.only(['series', 'every_minutes']);
  const names = fields.has('series') ? fields.list('series', SERIES_COLUMNS.length) : DEFAULT_SERIES;
  const columns: readonly string[] = SERIES_COLUMNS;
  for (const [n, name] of names.entries()) {
    if (typeof name === 'string' && columns.includes(name) && name !== 'time_minutes') continue;
    const nearest = typeof name === 'string' ? nearestName(name, columns) : undefined;
    fields.problem(`series[${n}]`, 'design.notMeasured', { columns: columns.slice(1), ...hinted(nearest) });
  }
  if (new Set(names).size < names.length) fields.problem('series', 'design.measuredTwice', {});
  const every = fields.has('every_minutes')
    ? fields.number('every_minutes', OBSERVATION_INTERVAL_MINUTES, MOST_INTERVAL_MINUTES)
    : DEFAULT_INTERVAL_MINUTES;
  if (every !== undefined && every % OBSERVATION_INTERVAL_MINUTES !== 0)
    fields.problem('every_minutes', 'design.interval', { came: every, minutes: OBSERVATION_INTERVAL_MINUTES });
  return { series: names as readonly SeriesColumn[], every_minutes: every ?? DEFAULT_INTERVAL_MINUTES };
}

/** A number that some kinds need and others do not know; 1 where it has no meaning. */
function readCount(fields: Fields, name: 'points' | 'lots', needed: boolean): number {
  if (needed) return fields.number(name, 1, MOST_RUNS, true) ?? 1;
  if (fields.has(name)) fields.problem(name, `design.${name}Of`, {});
  return 1;
}

function readSeed(fields: Fields): string | undefined {
  const seed = fields.text('seed', LONGEST_BASE_SEED);
  if (seed === undefined) return undefined;
  const problem = seedProblem(seed);
  if (problem !== undefined) fields.problem('seed', 'field.refused', { because: [problem] });
  else if (seed.includes('/')) fields.problem('seed', 'design.seedSlash', { came: clipped(seed) });
  else return seed;
  return undefined;
}

/** What the model says of the base run and of each arm at the middle of nothing: before any factor is moved. */
function modelProblems(design: Design): readonly Remark[] {
  const bare = planOf({ ...design, kind: 'replicates', factors: [], points: 1, lots: 1, replicates: 1 });
  return design.arms.flatMap(({ name }, arm) => {
    try {
      scenarioOfRun(bare.runAt(arm));
      return [];
    } catch (error) {
      const where = name === '' ? 'base' : `arms[${arm}]`;
      return [remark('field.refused', where, { because: remarksOf(error) })];
    }
  });
}

function readWhole(fields: Fields): Design | undefined {
  fields.only(DESIGN_FIELDS);
  const format = fields.word('format', [DESIGN_FORMAT] as const);
  const version = fields.number('formatVersion', DESIGN_VERSION, DESIGN_VERSION, true);
  const name = fields.text('name', LONGEST_NAME);
  const description = fields.has('description') ? fields.text('description', LONGEST_DESCRIPTION) : undefined;
  const seed = readSeed(fields);
  const kind = fields.word('kind', DESIGN_KINDS);
  if (!fields.has('base')) fields.problem('base', 'design.noBase', {});
  const base = fields.has('base') ? readBase(fields.table('base')) : undefined;
  const factors = readFactors(fields, kind);
  const arms = readArms(fields, kind);
  const spread = kind === 'latinHypercube' || kind === 'sobol' || kind === 'trial';
  const points = readCount(fields, 'points', spread);
  const lots = readCount(fields, 'lots', kind === 'trial');
  const replicates = fields.has('replicates') ? (fields.number('replicates', 1, MOST_RUNS, true) ?? 1) : 1;
  const measure = readMeasure(fields.table('measure'));
  if (format === undefined || version === undefined || name === undefined) return undefined;
  if (seed === undefined || kind === undefined || base === undefined) return undefined;
  return {
    format,
    formatVersion: DESIGN_VERSION,
    name,
    ...(description === undefined ? {} : { description }),
    seed,
    base,
    kind,
    factors,
    arms,
    points,
    lots,
    replicates,
    measure,
  };
}

/** Reads a design. Never throws. */
export function readDesign(data: unknown): DesignReading {
  const problems = new Remarks();
  if (!isRecord(data)) return { ok: false, problems: [remark('design.notTable', '', {})] };
  const design = readWhole(new Fields(data, '', problems));
  if (design === undefined || problems.list().length > 0) return { ok: false, problems: problems.list() };
  const count = numberOfPoints(design) * design.arms.length * design.replicates;
  if (count > MOST_RUNS) return { ok: false, problems: [remark('design.runs', '', { count, most: MOST_RUNS })] };
  const refused = modelProblems(design);
  return refused.length > 0 ? { ok: false, problems: refused } : { ok: true, design };
}
