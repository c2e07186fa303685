/**
 * Everything that `nkscape experiment`, `merge`, `summarise` and `plot` are made of: `import … from 'nkscape/experiments'`.
 * Beyond what `nkscape` itself lists, names here follow the command line and may change with any version.
 */
export { sha256OfBytes } from '../core/hash';
export type { Design } from '../experiments/design/design';
export { designHash } from '../experiments/design/designHash';
export type { PlannedRun } from '../experiments/design/plan';
export { type Plan, planOf } from '../experiments/design/plan';
export { MOST_SHARDS, readShard, runsOfShard, type Shard, WHOLE } from '../experiments/design/shard';
export { designData, writeDesign } from '../experiments/design/writeDesign';
export { effectFigure, heatMapFigure, waterfallFigure } from '../experiments/figures/fields';
export { bandsFigure, survivalFigure } from '../experiments/figures/lines';
export { SERIES_COLOURS } from '../experiments/figures/svg';
export { OUTCOMES, type OutcomeName } from '../experiments/outcomes';
export { failedRun, type RunResult, type RunRow } from '../experiments/results';
export { type DesignJob, runDesignJob } from '../experiments/runDesignJob';
export { heatMapOf } from '../experiments/summary/heatMap';
export type { BandRow } from '../experiments/summary/results';
export { Results } from '../experiments/summary/results';
export { type ConditionSummary, type ExperimentSummary, summaryOf } from '../experiments/summary/summary';
export type { WaterfallBar } from '../experiments/summary/waterfall';
export { responseFractions, waterfallOf } from '../experiments/summary/waterfall';
export { runColumns, SERIES_TABLE, type SeriesRow, seriesRows } from '../experiments/tables/experimentTables';
export { ParquetTable } from '../experiments/tables/parquetTable';
export { type Column, csvHeader, csvRow } from '../experiments/tables/table';
