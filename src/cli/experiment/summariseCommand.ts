/** `nkscape summarise`: what an experiment comes to, as text, Markdown or JSON; of one that is not finished, so far. */

import { type Estimate, MODEL_VERSION } from '../../api';
import {
  type ConditionSummary,
  designData,
  designHash,
  type ExperimentSummary,
  OUTCOMES,
  type OutcomeName,
  Results,
  summaryOf,
} from '../../api/experiments';
import { sentencesOf } from '../../api/language';
import { BadInput } from '../failures';
import type { Host } from '../host';
import { counted } from './experimentCommand';
import { type Experiment, readExperiment } from './folder';
import { EXERCISE, short } from './words';

export interface SummariseFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Outcomes of the table that opens a report. */
const SHOWN: readonly OutcomeName[] = ['lysis_percent', 'liveTumourEnd', 'liveNkEnd', 'cytokineReleaseIndex'];
const MOST_CONDITIONS = 200;
const WIDEST = 2;
const PERCENT = 100;

const NO_SERIES = { time_minutes: [], columns: {} };

/** All results of a folder; without what was measured over time, which is most of them, unless it is wanted. */
export function resultsIn({ design, journals }: Experiment, withSeries: boolean): Results {
  const results = new Results(design);
  for (const run of journals.runs) {
    const { row, series } = journals.result(run);
    results.add({ row, series: withSeries ? series : NO_SERIES });
  }
  journals.close();
  return results;
}

type Table = readonly (readonly string[])[];

/** A table whose first row is its heading. */
function markdownTable([heading, ...rows]: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

function textTable(rows: Table): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const titled = (name: OutcomeName): string => `${name} (${OUTCOMES[name].unit})`;
const interval = (low: number, high: number): string => `[${short(low)}, ${short(high)}]`;
/** One value has no interval. */
const meanText = ({ mean, low, high, n }: Estimate): string =>
  n < 2 ? short(mean) : `${short(mean)} ${interval(low, high)}`;

function conditionRow({ condition, n, outcomes, clearance }: ConditionSummary): readonly string[] {
  const cell = (name: OutcomeName): string => {
    const outcome = outcomes[name];
    if (outcome === undefined) return '–';
    const { low, high } = outcome.bands[WIDEST];
    return `${short(outcome.median)} ${interval(low, high)}`;
  };
  return [
    condition.label === '' ? 'all runs' : condition.label,
    String(n),
    ...SHOWN.map(cell),
    `${clearance.events} of ${clearance.n}${clearance.median === null ? '' : `, half by ${short(clearance.median)} h`}`,
  ];
}

const conditionTable = ({ conditions }: ExperimentSummary): Table => [
  ['condition', 'runs', ...SHOWN.map(titled), 'cleared'],
  ...conditions.slice(0, MOST_CONDITIONS).map(conditionRow),
];

const repeatsTable = ({ conditions }: ExperimentSummary): Table => [
  [
    'condition',
    'mean lysis, 95 % interval',
    ...(conditions[0]?.repeatsForLysis ?? []).map(({ points }) => `± ${points} points`),
  ],
  ...conditions
    .slice(0, MOST_CONDITIONS)
    .map(({ condition, outcomes, repeatsForLysis }) => [
      condition.label === '' ? 'all runs' : condition.label,
      outcomes.lysis_percent === undefined ? '–' : meanText(outcomes.lysis_percent.mean),
      ...repeatsForLysis.map(({ repeats }) => (repeats === null ? '–' : String(repeats))),
    ]),
];

const effectTable = ({ effects }: ExperimentSummary): Table => [
  ['arm', 'against', 'outcome', 'difference, 95 % interval', 'pairs', 'variance left by common seeds'],
  ...effects.map(({ arm, against, outcome, difference, varianceRatio }) => [
    arm,
    against,
    titled(outcome),
    meanText(difference),
    String(difference.n),
    short(varianceRatio),
  ]),
];

const correlationTable = ({ correlations }: ExperimentSummary): Table => [
  ['factor', 'outcome', 'rank correlation', 'runs'],
  ...correlations.map(({ factor, outcome, correlation, n }) => [factor, outcome, short(correlation), String(n)]),
];

const percentOf = ({ mean, low, high }: { mean: number; low: number; high: number }): string =>
  `${short(PERCENT * mean)} % ${interval(PERCENT * low, PERCENT * high)}`;

const trialTable = ({ trial }: ExperimentSummary): Table => [
  ['arm', 'donor lot', 'responded', 'cleared'],
  ...trial.flatMap(({ arm, fractions, byLot }) => [
    [arm === '' ? 'all' : arm, 'all', percentOf(fractions.responded), percentOf(fractions.cleared)],
    ...byLot.map(({ lot, fractions: own }) => [
      arm === '' ? 'all' : arm,
      String(lot),
      percentOf(own.responded),
      percentOf(own.cleared),
    ]),
  ]),
];

/** Sections of a report: a heading, what the numbers are, and a table. */
function sectionsOf(summary: ExperimentSummary): readonly (readonly [heading: string, words: string, table: Table])[] {
  return [
    ['Outcomes', 'Median, and the band that holds 95 % of the runs.', conditionTable(summary)],
    [
      'How many replicates are enough',
      'Replicates until the 95 % interval of the mean lysis is as narrow as this.',
      repeatsTable(summary),
    ],
    [
      'Effects',
      'Mean of the differences between runs that share their seed, with its 95 % interval (Student’s t).',
      effectTable(summary),
    ],
    [
      'Factors',
      'Spearman’s rank correlation over all points: −1 to 1, 0 where there is no trend.',
      correlationTable(summary),
    ],
    [
      'In silico trial',
      `${EXERCISE} Response: the tumour shrank to half or less. 95 % intervals by Wilson’s score.`,
      trialTable(summary),
    ],
  ].filter(([, , table]) => (table as Table).length > 1) as unknown as readonly (readonly [string, string, Table])[];
}

function heading(results: Results, { planned, done, failed }: ExperimentSummary): string {
  const { name, description, kind } = results.design;
  const state = `${done} of ${counted(planned, 'run', 'runs')}, ${failed} failed; model ${MODEL_VERSION}.`;
  return [
    name,
    ...(description === undefined ? [] : [description]),
    ...(kind === 'trial' ? [EXERCISE] : []),
    state,
  ].join('\n\n');
}

function failuresOf(results: Results): string {
  const rows = results.failedRows();
  if (rows.length === 0) return '';
  return `\n${rows
    .slice(0, 10)
    .map(({ run, failure }) => `run ${run} failed: ${sentencesOf(failure).join('; ')}`)
    .join('\n')}\n`;
}

/** For people. */
export const summaryText = (results: Results, summary: ExperimentSummary): string =>
  `${heading(results, summary)}\n${failuresOf(results)}${sectionsOf(summary)
    .map(([title, words, table]) => `\n${title}. ${words}\n\n${textTable(table)}\n`)
    .join('')}`;

export const summaryMarkdown = (results: Results, summary: ExperimentSummary): string =>
  `# ${heading(results, summary)}\n${failuresOf(results)}${sectionsOf(summary)
    .map(([title, words, table]) => `\n## ${title}\n\n${words}\n\n${markdownTable(table)}\n`)
    .join('')}`;

const summaryJson = ({ design }: Results, summary: ExperimentSummary): string =>
  `${JSON.stringify({
    modelVersion: MODEL_VERSION,
    designHash: designHash(design),
    design: designData(design),
    ...(design.kind === 'trial' ? { note: EXERCISE } : {}),
    summary,
  })}\n`;

/** @throws BadInput, Failure */
export async function summariseCommand(folder: string, flags: SummariseFlags, host: Host): Promise<void> {
  if (flags.json === true && flags.markdown === true) throw new BadInput('--json and --markdown exclude each other');
  const results = resultsIn(await readExperiment(folder), false);
  const summary = summaryOf(results);
  if (flags.json === true) return host.out(summaryJson(results, summary));
  return host.out(flags.markdown === true ? summaryMarkdown(results, summary) : summaryText(results, summary));
}
