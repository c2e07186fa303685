/** The dosing schedule while it is edited: rows of text, what they mean, and the list of changes that they make. Pure. */
import { firstDifference } from '../../../scenario/changes';
import { editPlan, isDose, type PlanItem, planOf } from '../../../scenario/plan';
import type { Intervention, Scenario } from '../../../scenario/scenario';
import { planWords } from '../../words/plan';
import { readAmount } from '../../words/plan/itemWords';
import { readTypedStep, timeText } from '../../words/plan/typedTime';
import { readTypedNumber } from '../../words/typedNumber';

type Run = Pick<Scenario, 'settings' | 'interventions'>;

export interface Row {
  readonly id: number;
  /** The dose of the run that it stands for; a new one has none. */
  readonly item?: PlanItem;
  readonly key: string;
  readonly time: string;
  readonly amount: string;
  readonly removed: boolean;
}

/** A row understood. */
export interface ReadRow {
  readonly row: Row;
  readonly step?: number;
  readonly value?: number;
  readonly timeProblem?: string;
  readonly amountProblem?: string;
}

/** What applying would do. */
export interface Outcome {
  /** Sentences about what cannot be used, with the number of their row. */
  readonly problems: readonly string[];
  /** How many doses are moved, altered, taken away or added. */
  readonly count: number;
  /** The first step that differs; infinite when nothing does. */
  readonly from: number;
  readonly changes: (run: Run) => readonly Intervention[];
}

/** Doses of a schedule at most: more would hardly be told apart. */
export const MOST_ROWS = 400;

const TIMES = { unit: '', minimum: 1, maximum: 100, integer: true };

const timeStepOf = ({ settings }: Run): number => settings['scene.timeStep'];

export const rowsOf = (run: Run): readonly Row[] =>
  planOf(run)
    .filter(({ key }) => isDose(key))
    .map((item, id) => ({
      id,
      item,
      key: item.key,
      time: timeText(item.step * timeStepOf(run)),
      amount: String(item.value),
      removed: false,
    }));

export function readRow(row: Row, timeStep: number): ReadRow {
  const { columns } = planWords().schedule;
  const when = readTypedStep(columns.time, row.time, timeStep);
  const amount = readAmount(row.key, row.amount);
  return {
    row,
    ...(when.problem === undefined ? { step: when.step } : { timeProblem: when.problem }),
    ...(amount.problem === undefined ? { value: amount.value } : { amountProblem: amount.problem }),
  };
}

/** By their times; a row whose time cannot be read is the last. */
export const inOrder = (rows: readonly Row[], timeStep: number): readonly Row[] => {
  const stepOf = (row: Row): number => readRow(row, timeStep).step ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => stepOf(a) - stepOf(b));
};

const isAltered = ({ row, step, value }: ReadRow): boolean =>
  row.removed || row.item === undefined || row.item.step !== step || row.item.value !== value;

export function outcomeOf(rows: readonly ReadRow[], run: Run): Outcome {
  const words = planWords();
  const problems = rows.flatMap(({ row, timeProblem, amountProblem }, place) =>
    row.removed
      ? []
      : [timeProblem, amountProblem]
          .filter((problem) => problem !== undefined)
          .map((problem) => words.problems.row(place + 1, problem)),
  );
  const altered = rows.filter(isAltered);
  const edits = altered.flatMap(({ row, step, value }) =>
    row.item === undefined
      ? []
      : [{ item: row.item, ...(!row.removed && step !== undefined && value !== undefined && { to: { step, value } }) }],
  );
  const added = altered.flatMap(({ row, step, value }) =>
    row.item !== undefined || row.removed || step === undefined || value === undefined
      ? []
      : [{ step, key: row.key, value }],
  );
  const changes = (of: Run): readonly Intervention[] => editPlan(of, edits, added);
  const from = problems.length > 0 ? Number.POSITIVE_INFINITY : firstDifference(run.interventions, changes(run));
  return { problems, count: altered.length, from, changes };
}

/** So many rows more, the same amount each time; or what is wrong with the form. */
export function repeatedRows(
  { key, first, amount, every, times }: Readonly<Record<'key' | 'first' | 'amount' | 'every' | 'times', string>>,
  nextId: number,
  timeStep: number,
): { readonly rows: readonly Row[]; readonly problem?: string } {
  const words = planWords().schedule;
  const row: Row = { id: nextId, key, time: first, amount, removed: false };
  const { timeProblem, amountProblem, step = 0 } = readRow(row, timeStep);
  const number = readTypedNumber(words.times, times, TIMES);
  const apart = number.value === 1 ? { step: 0 } : readTypedStep(words.every, every, timeStep);
  const problem = timeProblem ?? amountProblem ?? number.problem ?? apart.problem;
  if (problem !== undefined) return { rows: [], problem };
  const time = (n: number): string => (n === 0 ? first : timeText((step + n * (apart.step ?? 0)) * timeStep));
  return { rows: Array.from({ length: number.value ?? 0 }, (_, n) => ({ ...row, id: nextId + n, time: time(n) })) };
}
