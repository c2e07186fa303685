/** A virtual cohort told: a table for a terminal, JSON for programs, and docs/cohort.md. Each says that it is an exercise. */
import { MODEL_VERSION } from '../api';
import {
  ARM_DESCRIPTIONS,
  type ArmSummary,
  armSummaries,
  type CohortResult,
  DISH,
  DISTRIBUTIONS,
  type Distribution,
  type Estimate,
  LOW_SHARE,
  landmarksBefore,
  POTENCY_CV,
  PROGRESSION_FLOOR,
  PROGRESSION_RISE,
  RESPONSE_SHARE,
  type ThirdsSummary,
  type Trend,
  TUMOUR_CELLS,
  thirdsSummaries,
  trendsOf,
} from '../api/studies';
import { COHORT_EXPLANATIONS } from './cohortExplanations';

/** What every output begins with. */
export const MODEL_EXERCISE =
  'A model exercise: simulated dishes of some hundred cells, drawn from assumed distributions. No patients, no clinical claim.';

const PERCENT = 100;
const DIGITS = 3;

const short = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : '–');
const withInterval = ({ mean, low, high }: Estimate, factor = 1): string =>
  `${short(factor * mean)} [${short(factor * low)}, ${short(factor * high)}]`;
const hoursText = (hours: number | null): string => (hours === null ? 'not reached' : `${short(hours)} h`);
const acceptedText = ({ accepted: [low, high] }: Trend): string => {
  if (!Number.isFinite(high)) return `≥ ${short(low)}`;
  return low === 0 ? `≤ ${short(high)}` : `${short(low)}…${short(high)}`;
};
const unitText = ({ unit }: Trend): string => (unit === '' ? '' : ` ${unit}`);
const verdictText = (trend: Trend): string =>
  Number.isNaN(trend.missedBy)
    ? 'too few draws'
    : trend.holds
      ? 'met'
      : `missed by ${short(trend.missedBy)}${unitText(trend)}`;

/** The table for a terminal. */
export function cohortText(results: readonly CohortResult[], hours: number): string {
  const arms = armSummaries(results, hours);
  return [
    MODEL_EXERCISE,
    `Model ${MODEL_VERSION}, ${hours} h.`,
    '',
    ...trendsOf(results, hours).map(
      (trend) =>
        `${trend.holds ? '✓' : '✗'} ${trend.key} ${trend.label}: ${withInterval(trend.value)}${unitText(trend)}, ` +
        `accepted ${acceptedText(trend)}; n = ${trend.value.n}, ${verdictText(trend)}`,
    ),
    '',
    ...arms.map(
      ({ arm, draws, responding, progressionFree, cytokineReleaseIndex }) =>
        `${ARM_DESCRIPTIONS[arm].title}: ${draws} draws, responding ${short(PERCENT * responding.mean)} %, ` +
        `progression-free ${short(PERCENT * progressionFree.mean)} %, cytokine-release index ${short(cytokineReleaseIndex.mean)}`,
    ),
    '',
  ].join('\n');
}

/** For other programs: exact numbers, every draw. */
export const cohortJson = (results: readonly CohortResult[], hours: number): string =>
  `${JSON.stringify({
    modelVersion: MODEL_VERSION,
    note: MODEL_EXERCISE,
    hours,
    trends: trendsOf(results, hours),
    arms: armSummaries(results, hours),
    thirds: thirdsSummaries(results, hours),
    results,
  })}\n`;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const header = (...cells: readonly string[]): readonly string[] => [row(...cells), row(...cells.map(() => '---'))];

const trendRow = (trend: Trend): string =>
  row(
    trend.key,
    trend.label,
    `${withInterval(trend.value)}${unitText(trend)}`,
    String(trend.value.n),
    acceptedText(trend),
    verdictText(trend),
  );

const explanationLines = (trends: readonly Trend[]): readonly string[] =>
  trends.flatMap(({ key }) => {
    const explanation = COHORT_EXPLANATIONS[key];
    return explanation === undefined ? [] : [`- **${key}**: ${explanation}`];
  });

const armRow = (summary: ArmSummary): string =>
  row(
    ARM_DESCRIPTIONS[summary.arm].title,
    String(summary.draws),
    withInterval(summary.responding, PERCENT),
    ...summary.progressionFreeAt.map((share) => short(PERCENT * share)),
    withInterval(summary.progressionFree, PERCENT),
    hoursText(summary.medianProgression_hours),
    String(summary.cleared),
    withInterval(summary.lysis_percent),
    withInterval(summary.cytokineReleaseIndex),
    `${withInterval(summary.lowRelapses, PERCENT)} of ${summary.lowRelapses.n}`,
  );

const thirdsRow = (summary: ThirdsSummary): string =>
  row(
    summary.title,
    summary.value.map(short).join(' / '),
    summary.lowestShareLeft_percent.map(short).join(' / '),
    summary.progressionFree_percent.map(short).join(' / '),
    summary.medianProgression_hours.map(hoursText).join(' / '),
    withInterval(summary.difference),
  );

const distributionRow = ({ title, unit, median, spread, limits, reason }: Distribution): string =>
  row(`${title}, ${unit}`, String(median), String(spread), limits.join('…'), reason);

/** `docs/cohort.md`. */
export function cohortDocument(results: readonly CohortResult[], hours: number): string {
  const trends = trendsOf(results, hours);
  const draws = results.filter(({ arm }) => arm === 'carNk').length;
  return [
    '# A virtual cohort',
    '',
    `Written by \`nkscape cohort --draws ${draws} --markdown docs/cohort.md\` with model ${MODEL_VERSION}; do not edit by hand.`,
    '',
    `**${MODEL_EXERCISE}**`,
    '',
    'It asks whether the model, with its one set of parameters, shows trends that trials are known for. Words such as response',
    'and progression are criteria on counts of cells in a dish.',
    '',
    '## Trends',
    '',
    'Shares with 95 % intervals by Wilson’s score, their differences by Newcombe’s, ratios by the jackknife, differences draw by',
    'draw by Student’s t. Whether a trend is met is decided by the value, not by the interval.',
    '',
    ...header('', 'trend', 'cohort', 'n', 'accepted', 'verdict'),
    ...trends.map(trendRow),
    '',
    ...explanationLines(trends),
    '',
    '## What a draw is',
    '',
    `A lot of CAR-NK cells and a tumour, drawn by its number. The lot’s potency varies by ${PERCENT * POTENCY_CV} %; its number also draws its`,
    'CAR-positive share and its dead cells, by the defaults of the model. The tumour is a lymphoma (Raji) whose antigen, and the',
    'share of cells without it, are drawn, as is the TGF-β it secretes. All else is the default of the model. Each quantity is',
    'log-normal, and independent of the others.',
    '',
    ...header('quantity', 'median', 'standard deviation of ln', 'limits', 'why'),
    ...Object.values(DISTRIBUTIONS).map(distributionRow),
    '',
    `The dish: ${DISH} × ${DISH} µm, ${TUMOUR_CELLS} tumour cells and, at the default dose, ${ARM_DESCRIPTIONS.carNk.effectors} CAR-NK cells, nine for ten tumour cells as in the`,
    `preset that opens, for ${hours} h. Arms share the tumour, the lot’s number and the seed of each draw; arms that need fewer`,
    'draws have the first of them.',
    '',
    '## What is measured',
    '',
    'Burden is the number of live tumour cells, counted every ten minutes.',
    '',
    `- **Response**: the lowest burden is at most ${PERCENT * RESPONSE_SHARE} % of the first.`,
    `- **Progression**: the first count that is at least ${PERCENT * PROGRESSION_RISE} % above the lowest burden so far (the first count included), and above it`,
    `  by at least ${PERCENT * PROGRESSION_FLOOR} % of the first burden (${PROGRESSION_FLOOR * TUMOUR_CELLS} cells). *Progression-free*, or free, is who has not progressed by the hour told; a *failure* is who has by the end.`,
    `- **Antigen-low relapse**: a failure whose live tumour cells at the end have a median antigen (those without any included) below ${PERCENT * LOW_SHARE} % of`,
    '  that at the start.',
    '- **Cytokine-release index**: relative, 0–100, at the end; no probability of anything (see the [model](model.md)).',
    '',
    '## Arms',
    '',
    ...header(
      'arm',
      'draws',
      'responding, %',
      ...landmarksBefore(hours).map((landmark) => `free at ${landmark} h, %`),
      `free at ${hours} h, %`,
      'half have progressed by',
      'no tumour cell left',
      'lysis, %',
      'cytokine-release index',
      'antigen-low among failures, %',
    ),
    ...armSummaries(results, hours).map(armRow),
    '',
    '## What decides',
    '',
    'The draws of the first arm in thirds by each number that was drawn: lowest third / highest third.',
    '',
    ...header(
      'thirds by',
      'mean',
      'lowest burden, % of the first',
      `free at ${hours} h, %`,
      'half have progressed by',
      'difference, points',
    ),
    ...thirdsSummaries(results, hours).map(thirdsRow),
    '',
  ].join('\n');
}
