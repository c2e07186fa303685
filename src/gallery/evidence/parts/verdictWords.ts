/** What became of a criterion, in sentences. */
import type { EvidenceRow, Reading } from '../../../protocol/evidence';
import { labelText, reasonWords, words } from '../../words/evidence';
import { formatNumber, formatQuantity } from '../../words/format';

/** A unit of the data sets in the language of the page. */
export const unitOf = (unit: string): string => words.units[unit] ?? unit;

const quantity = (value: number, unit: string): string => formatQuantity(value, unitOf(unit));

/** A row that is true or false, and no measurement. */
export const isStatement = ({ unit, value, accepted: [low, high] }: EvidenceRow): boolean =>
  unit === '' && low === 1 && high === 1 && (value.mean === 0 || value.mean === 1);

/** `12.9 (12.2 to 13.5) min`; a number that is no mean of repeats has no interval. */
export function readingText({ mean, low, high, n }: Reading, unit = ''): string {
  if (mean === null) return words.plot.noValue;
  if (n < 2 || low === null || high === null) return quantity(mean, unit);
  const interval = words.plot.interval(formatNumber(mean), formatNumber(low), formatNumber(high));
  return unit === '' ? interval : `${interval}\u00a0${unitOf(unit)}`;
}

/** `12.8 ± 1.1 min (standard error, n = 51)`; empty where nothing is published. */
export function publishedText({ published, unit }: EvidenceRow): string {
  if (published === null) return '';
  const { value, to, spread, spreadIs, n } = published;
  const { range, behind, also, spreadIs: kinds } = words.criteria;
  const told = labelText(published.words ?? '');
  const count = n === undefined ? [] : [`n = ${n}`];
  if (value === undefined) return told === '' ? count.join('') : told;
  const whole = to === undefined ? formatNumber(value) : range(formatNumber(value), formatNumber(to));
  const number = spread === undefined ? whole : words.plot.spread(whole, formatNumber(spread));
  const facts = [...(spreadIs === undefined ? [] : [kinds[spreadIs]]), ...count];
  const all = `${number}${unit === '' ? '' : `\u00a0${unitOf(unit)}`}${facts.length === 0 ? '' : behind(facts)}`;
  return told === '' ? all : also(all, told);
}

export function simulatedText(row: EvidenceRow): string {
  if (isStatement(row)) return row.value.mean === 1 ? words.criteria.isTrue : words.criteria.isFalse;
  return readingText(row.value, row.unit);
}

export function acceptedText(row: EvidenceRow): string {
  const {
    accepted: [low, high],
    unit,
  } = row;
  if (isStatement(row)) return words.criteria.mustBeTrue;
  if (low === null) return high === null ? '' : words.criteria.atMost(quantity(high, unit));
  if (high === null) return words.criteria.atLeast(quantity(low, unit));
  return words.criteria.between(formatNumber(low), quantity(high, unit));
}

/** By how much a criterion is missed, with its unit (shares differ by points); empty where that cannot be said. */
export const missText = (row: EvidenceRow): string =>
  row.missedBy === null || isStatement(row) ? '' : quantity(row.missedBy, row.unit === '%' ? 'points' : row.unit);

export function verdictSentence(row: EvidenceRow): string {
  if (row.holds) return words.criteria.holds;
  if (isStatement(row)) return words.criteria.missedStatement;
  if (row.value.mean === null || row.missedBy === null) return words.criteria.noValue;
  const [low] = row.accepted;
  const below = low !== null && row.value.mean < low;
  return below ? words.criteria.tooLow(missText(row)) : words.criteria.tooHigh(missText(row));
}

/** Whether a criterion is missed for the reason that the row above it gives. */
export const asAbove = ({ explanation }: EvidenceRow, above: EvidenceRow | undefined): boolean =>
  explanation !== '' && above?.explanation === explanation;

export function reasonSentence(row: EvidenceRow, above: EvidenceRow | undefined): string {
  if (row.explanation === '') return words.criteria.unexplained;
  return words.criteria.why(asAbove(row, above) ? words.criteria.asAbove : reasonWords(row));
}

/** `4 of 5 criteria hold, 1 missed.` */
export function outcomeSentence(rows: readonly EvidenceRow[]): string {
  const met = rows.filter(({ holds }) => holds).length;
  const of = rows.length;
  if (met === of) return words.criteria.summaryAll(String(of));
  return words.criteria.summary(String(met), String(of), String(of - met));
}
