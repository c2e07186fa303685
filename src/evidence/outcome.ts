/** The evidence as plain data: what the page shows, and what is kept beside the report for it. */
import type { Estimate } from '../core/statistics';
import { MODEL_VERSION } from '../core/version';
import { armsOf } from '../experiments/assay/specification';
import type { EvidenceOutcome, EvidenceReport, EvidenceRow, PublishedDataSet, Reading } from '../protocol/evidence';
import type { DataSet } from './evidence';
import { type Judged, missSize, type Verdict } from './suite';

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const readingOf = ({ mean, low, high, n }: Estimate): Reading => ({
  mean: numberOrNull(mean),
  low: numberOrNull(low),
  high: numberOrNull(high),
  n,
});

const rowOf = (
  key: string,
  { label, rowClass, unit, published, value, accepted, holds, reason, explanation }: Judged,
): EvidenceRow => ({
  label,
  rowClass,
  unit,
  published,
  value: readingOf(value),
  accepted: [numberOrNull(accepted[0]), numberOrNull(accepted[1])],
  holds,
  missedBy: holds ? 0 : numberOrNull(missSize(value.mean, accepted)),
  explanation: holds ? '' : (explanation ?? ''),
  reason: holds || reason === undefined ? '' : `${key}.${reason}`,
});

export const outcomeOf = ({ dataSet, results, checks }: Verdict): EvidenceOutcome => ({
  key: dataSet.key,
  rows: checks.map((check) => rowOf(dataSet.key, check)),
  plots: dataSet.plots(results).map(({ title, xLabel, yLabel, bars }) => ({
    title,
    xLabel,
    yLabel,
    bars: bars.map(({ label, data, dataSpread, simulated }) => ({
      label,
      data: data ?? null,
      dataSpread: dataSpread ?? 0,
      simulated: readingOf(simulated),
    })),
  })),
});

export const reportOf = (verdicts: readonly Verdict[]): EvidenceReport => ({
  modelVersion: MODEL_VERSION,
  outcomes: verdicts.map(outcomeOf),
});

/** Digits that are kept of a number in the report. */
const DIGITS = 5;

/** `docs/evidence/report.json`: a line for each data set. */
export function reportJson(verdicts: readonly Verdict[]): string {
  const short = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  const { modelVersion, outcomes } = reportOf(verdicts);
  const lines = outcomes.map((outcome) => JSON.stringify(outcome, short));
  return `{"modelVersion":${JSON.stringify(modelVersion)},"outcomes":[\n${lines.join(',\n')}\n]}\n`;
}

export const publishedOf = ({
  key,
  title,
  inShort,
  tier,
  family,
  kind,
  source,
  protocol,
  assays,
}: DataSet): PublishedDataSet => ({
  key,
  title,
  inShort,
  tier,
  family,
  kind,
  source,
  protocol,
  arms: assays.reduce((arms, assay) => arms + armsOf(assay).length, 0),
});
