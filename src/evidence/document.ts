/** The evidence as a document: headline counts, the table of misses, then each data set with its rows and plots. */
import { MODEL_VERSION } from '../core/version';
import type { Check, DataSet, Source } from './evidence';
import { plotSvg } from './plotSvg';
import { familiesWithoutHeldOutRow, headline, type Judged, missesOf, type Verdict } from './suite';

const DIGITS = 3;
const cell = (words: string): string => words.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const short = (value: number): string => String(Number(value.toPrecision(DIGITS)));
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** `13.4 [12.1, 14.7] %`; a number that is no mean of repeats has no interval. */
export function valueText({ value: { mean, low, high, n }, unit }: Pick<Check, 'value' | 'unit'>): string {
  const interval = n > 1 ? ` [${short(low)}, ${short(high)}]` : '';
  return `${short(mean)}${interval}${unit === '' ? '' : ` ${unit}`}`;
}

const SPREADS = { 'standard deviation': 'SD', 'standard error': 'SE', 'not told': 'kind not told' } as const;

/** `12.8 ± 1.1 min (SE, n = 51)`, `30–40 %`, `nearly abolished`; empty where nothing is published. */
export function publishedText({ published, unit }: Pick<Check, 'published' | 'unit'>): string {
  if (published === null) return '';
  const { value, to, spread, spreadIs, n, words = '' } = published;
  if (value === undefined) return n === undefined ? words : `n = ${n}`;
  const number = `${value}${to === undefined ? '' : `–${to}`}${spread === undefined ? '' : ` ± ${spread}`}`;
  const behind = [spreadIs === undefined ? '' : SPREADS[spreadIs], n === undefined ? '' : `n = ${n}`].filter(Boolean);
  return [
    `${number}${unit === '' ? '' : ` ${unit}`}${behind.length === 0 ? '' : ` (${behind.join(', ')})`}`,
    ...(words === '' ? [] : [words]),
  ].join(', ');
}

/** `5…21 %`, `≥ 45 min`, `≤ 8 %`. */
export function acceptedText({ accepted: [low, high], unit }: Pick<Check, 'accepted' | 'unit'>): string {
  const after = unit === '' ? '' : ` ${unit}`;
  if (high === Number.POSITIVE_INFINITY) return `≥ ${short(low)}${after}`;
  if (low === Number.NEGATIVE_INFINITY) return `≤ ${short(high)}${after}`;
  return `${short(low)}…${short(high)}${after}`;
}

export const verdictText = ({ holds, explanation }: Judged): string =>
  holds ? 'met' : explanation === undefined ? 'MISSED' : 'missed, explained';

const pictureName = (dataSet: DataSet, n: number): string =>
  `${dataSet.key.toLowerCase().replaceAll(/\W/g, '-')}-${n + 1}.svg`;

/** File name → SVG of every plot. */
export const pictures = (verdicts: readonly Verdict[]): ReadonlyMap<string, string> =>
  new Map(
    verdicts.flatMap(({ dataSet, results }) =>
      dataSet.plots(results).map((plot, n) => [pictureName(dataSet, n), plotSvg(plot)] as const),
    ),
  );

function headlineLines(verdicts: readonly Verdict[]): string[] {
  const lines = [row(['rows', 'verifies an input', 'fitted', 'predicted']), row(['---', '---', '---', '---'])];
  for (const [kind, name] of [
    ['hard', 'hard: published numbers at a stated tolerance'],
    ['shape', 'shape: direction and order, no published number'],
  ] as const)
    lines.push(row([name, ...headline(verdicts, kind).map(({ met, of }) => `${met} of ${of}`)]));
  return lines;
}

function heldOutLines(verdicts: readonly Verdict[]): string[] {
  const without = familiesWithoutHeldOutRow(verdicts);
  if (without.length === 0) return ['Each family of mechanisms has a tier A row that is predicted.'];
  return [
    `No tier A row is predicted for these families of mechanisms: ${without.join('; ')}. There the model is held only against`,
    'numbers that went into it or were fitted, and against shapes.',
  ];
}

const reasonText = (reason: string | undefined, above: string | undefined): string =>
  reason === undefined ? 'not explained' : reason === above ? 'as in the row above' : reason;

function missLines(verdicts: readonly Verdict[]): string[] {
  const misses = missesOf(verdicts);
  if (misses.length === 0) return ['Every row is met.'];
  return [
    row(['data set', 'row', 'simulated', 'accepted', 'missed by', 'why']),
    row(Array.from({ length: 6 }, () => '---')),
    ...misses.map((miss, n) =>
      row([
        `${miss.dataSet.key} (${miss.dataSet.kind})`,
        miss.label,
        valueText(miss),
        acceptedText(miss),
        Number.isNaN(miss.by) ? 'no value' : short(miss.by),
        reasonText(miss.explanation, misses[n - 1]?.explanation),
      ]),
    ),
  ];
}

const sourceText = ({ citation, url }: Source): string => (url === '' ? citation : `[${citation}](${url})`);

function dataSetLines({ dataSet, results, checks }: Verdict): string[] {
  const { key, title, tier, kind, family, source, protocol } = dataSet;
  const hard = kind === 'hard';
  return [
    `## ${key}: ${title}`,
    '',
    `Tier ${tier}, ${kind}, ${family}. ${sourceText(source)}, ${source.mark}.`,
    '',
    ...protocol.map((sentence) => `- ${sentence}`),
    '',
    row(['row', ...(hard ? ['published'] : []), 'simulated', 'accepted', 'class', 'verdict']),
    row(Array.from({ length: hard ? 6 : 5 }, () => '---')),
    ...checks.map((check) =>
      row([
        check.label,
        ...(hard ? [publishedText(check)] : []),
        valueText(check),
        acceptedText(check),
        check.rowClass,
        verdictText(check),
      ]),
    ),
    '',
    ...dataSet.plots(results).flatMap((plot, n) => [`![${plot.title}](evidence/${pictureName(dataSet, n)})`, '']),
  ];
}

/** `docs/evidence.md`. */
export const evidenceDocument = (verdicts: readonly Verdict[]): string =>
  [
    '# Evidence',
    '',
    `Written by \`nkscape evidence --markdown docs/evidence.md\` with model ${MODEL_VERSION}; do not edit by hand. Published assays are`,
    'repeated with one default parameter set; an assay sets only what its protocol states. Means over repeats with 95 %',
    'intervals by Student’s t. A row *verifies an input* when its number went into the model, is *fitted* when the data were',
    'used in calibration, and *predicted* when neither is the case. Published numbers are followed by their spread (SD, standard',
    'deviation; SE, standard error) and by the number of donors, cells or contacts behind them, as far as the source tells.',
    '',
    ...headlineLines(verdicts),
    '',
    ...heldOutLines(verdicts),
    '',
    '## Misses',
    '',
    ...missLines(verdicts),
    '',
    ...verdicts.flatMap(dataSetLines),
  ].join('\n');
