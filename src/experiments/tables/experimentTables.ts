/** The two tables of an experiment: one row for each run, and one for each measurement of each run at each time. */
import { english } from '../../remarks/en';
import { wordsOf } from '../../remarks/words';
import { parameterCatalogue } from '../../scenario/catalogue';
import type { Design } from '../design/design';
import { hasLevels } from '../design/design';
import { LOT } from '../design/plan';
import { OUTCOME_NAMES, OUTCOMES } from '../outcomes';
import type { RunResult, RunRow } from '../results';
import type { Column } from './table';

/** Names of what differs between the points of a design, in the order of the columns. */
export const factorNames = ({ kind, factors }: Pick<Design, 'kind' | 'factors'>): readonly string[] => [
  ...factors.map(({ name }) => name),
  ...(kind === 'trial' ? [LOT] : []),
];

function factorColumn(name: string, { factors }: Design): Column<RunRow> {
  const factor = factors.find((one) => one.name === name);
  const isWord = factor !== undefined && hasLevels(factor) && factor.levels.some((level) => typeof level === 'string');
  const spec = parameterCatalogue.get(name)?.spec;
  return {
    name,
    type: isWord ? 'STRING' : 'DOUBLE',
    unit: spec?.unit ?? '',
    meaning: spec?.meaning ?? 'A word that stands for several settings.',
    read: ({ factors: values }) => (isWord ? String(values[name]) : values[name]),
  };
}

/** The columns of `runs`, one row for each run. */
export const runColumns = (design: Design): readonly Column<RunRow>[] => [
  { name: 'run', type: 'INT32', unit: '', meaning: 'Number of the run in its design, from 0.', read: (row) => row.run },
  { name: 'point', type: 'INT32', unit: '', meaning: 'Number of the point, from 0.', read: (row) => row.point },
  { name: 'arm', type: 'STRING', unit: '', meaning: 'Name of the arm; empty without arms.', read: (row) => row.arm },
  {
    name: 'replicate',
    type: 'INT32',
    unit: '',
    meaning: 'Number of the replicate, from 1.',
    read: (row) => row.replicate,
  },
  { name: 'seed', type: 'STRING', unit: '', meaning: 'Seed of the run.', read: (row) => row.seed },
  ...factorNames(design).map((name) => factorColumn(name, design)),
  {
    name: 'scenarioHash',
    type: 'STRING',
    unit: '',
    meaning: 'SHA-256 of the resolved run.',
    read: (row) => row.scenarioHash,
  },
  { name: 'modelVersion', type: 'STRING', unit: '', meaning: 'Version of the model.', read: (row) => row.modelVersion },
  { name: 'stateHash', type: 'STRING', unit: '', meaning: 'SHA-256 of the last state.', read: (row) => row.stateHash },
  {
    name: 'failure',
    type: 'STRING',
    unit: '',
    meaning: 'Why the run failed; empty when it did not.',
    read: (row) => row.failure.map((remark) => wordsOf(remark, english)).join('; '),
  },
  ...OUTCOME_NAMES.map(
    (name): Column<RunRow> => ({ name, type: 'DOUBLE', ...OUTCOMES[name], read: ({ outcomes }) => outcomes[name] }),
  ),
  {
    name: 'link',
    type: 'STRING',
    unit: '',
    meaning: 'Opens the run: put it behind the address of the page.',
    read: (row) => row.link,
  },
];

/** One measurement of a run at a time. */
export interface SeriesRow {
  readonly run: number;
  readonly point: number;
  readonly arm: string;
  readonly replicate: number;
  readonly time_minutes: number;
  readonly measurement: string;
  readonly value: number | null;
}

/** The columns of `series`. */
export const SERIES_TABLE: readonly Column<SeriesRow>[] = [
  { name: 'run', type: 'INT32', unit: '', meaning: 'Number of the run in its design, from 0.', read: (row) => row.run },
  { name: 'point', type: 'INT32', unit: '', meaning: 'Number of the point, from 0.', read: (row) => row.point },
  { name: 'arm', type: 'STRING', unit: '', meaning: 'Name of the arm; empty without arms.', read: (row) => row.arm },
  {
    name: 'replicate',
    type: 'INT32',
    unit: '',
    meaning: 'Number of the replicate, from 1.',
    read: (row) => row.replicate,
  },
  { name: 'time_minutes', type: 'DOUBLE', unit: 'min', meaning: 'Model time.', read: (row) => row.time_minutes },
  { name: 'measurement', type: 'STRING', unit: '', meaning: 'What was measured.', read: (row) => row.measurement },
  {
    name: 'value',
    type: 'DOUBLE',
    unit: '',
    meaning: 'The value, in the unit of the measurement.',
    read: (row) => row.value,
  },
];

/** The rows of `series` that a run has, measurement by measurement. */
export function seriesRows({ row: { run, point, arm, replicate }, series }: RunResult): readonly SeriesRow[] {
  return Object.entries(series.columns).flatMap(([measurement, values]) =>
    values.map((value, n) => ({
      run,
      point,
      arm,
      replicate,
      time_minutes: series.time_minutes[n],
      measurement,
      value,
    })),
  );
}
