/** An experiment as a worker keeps it for a page: its design, its results so far, and the answers to what is asked. */
import { invariant } from '../../core/invariant';
import { MODEL_VERSION } from '../../core/version';
import { remark } from '../../remarks/remark';
import type { Design } from '../design/design';
import { designHash } from '../design/designHash';
import { type Plan, planOf } from '../design/plan';
import { readDesign } from '../design/readDesign';
import { designData, writeDesign } from '../design/writeDesign';
import { failedRun, type RunResult } from '../results';
import { runDesignJob } from '../runDesignJob';
import { type Condition, Results } from '../summary/results';
import { summaryOf } from '../summary/summary';
import { runColumns, SERIES_TABLE, seriesRows } from '../tables/experimentTables';
import { csvHeader, csvRow } from '../tables/table';
import type { ExperimentApi, RowsFound, RowsWanted, TableName } from './deskApi';
import { figureOf } from './deskFigures';
import { pictureOf } from './deskPicture';

interface Open {
  readonly design: Design;
  readonly plan: Plan;
  readonly results: Results;
}

/** Whether a run belongs to a condition. */
const isOf = (condition: Condition | undefined, { row }: RunResult): boolean =>
  condition === undefined || (row.arm === condition.arm && (condition.point === null || row.point === condition.point));

function everyResult({ plan, results }: Open): RunResult[] {
  return Array.from({ length: plan.count }, (_, run) => results.resultOf(run)).filter((result) => result !== undefined);
}

function rowsOf(open: Open, { from, most, condition, failedOnly }: RowsWanted): RowsFound {
  const wanted = condition === null ? undefined : open.results.conditions[condition];
  const all = everyResult(open).filter(
    (result) => isOf(wanted, result) && (!failedOnly || result.row.failure.length > 0),
  );
  return { all: all.length, rows: all.slice(from, from + most).map(({ row }) => row) };
}

function csvOf(open: Open, table: TableName): string {
  const all = everyResult(open);
  if (table === 'series') {
    const rows = all.flatMap(seriesRows).map((row) => csvRow(SERIES_TABLE, row));
    return csvHeader(SERIES_TABLE) + rows.join('');
  }
  const columns = runColumns(open.design);
  return csvHeader(columns) + all.map(({ row }) => csvRow(columns, row)).join('');
}

async function parquetOf(open: Open, table: TableName): Promise<Uint8Array<ArrayBuffer>> {
  const { parquetBytes } = await import('../tables/parquetTable');
  const all = everyResult(open);
  if (table === 'series') return parquetBytes(SERIES_TABLE, all.flatMap(seriesRows));
  return parquetBytes(
    runColumns(open.design),
    all.map(({ row }) => row),
  );
}

function jsonOf(open: Open): string {
  const { design, results } = open;
  const data = {
    modelVersion: MODEL_VERSION,
    designHash: designHash(design),
    design: designData(design),
    summary: summaryOf(results),
    runs: everyResult(open),
  };
  return `${JSON.stringify(data)}\n`;
}

export function createExperimentDesk(): ExperimentApi {
  let open: Open | undefined;
  const present = (): Open => {
    invariant(open !== undefined, 'a design is open');
    return open;
  };
  return {
    open(data) {
      const reading = readDesign(data);
      if (!reading.ok) return reading;
      const { design } = reading;
      open = { design, plan: planOf(design), results: new Results(design) };
      return { ok: true, designHash: designHash(design), modelVersion: MODEL_VERSION, runs: open.plan.count };
    },
    run: (index) => runDesignJob({ run: present().plan.runAt(index), measure: present().design.measure }),
    failed: (index, detail) => failedRun(present().plan.runAt(index), [remark('run.died', '', { detail })]),
    add(results) {
      for (const result of results) present().results.add(result);
    },
    picture: (question) => pictureOf(present().results, question),
    rows: (wanted) => rowsOf(present(), wanted),
    csv: (table) => csvOf(present(), table),
    parquet: (table) => parquetOf(present(), table),
    json: () => jsonOf(present()),
    figure: (name, question, text) => figureOf(present().results, name, question, text),
    designText: () => writeDesign(present().design),
  };
}
