/** How numbers and times are written for people: two or three significant figures, thin spaces between thousands. */
import { strings } from './strings';

const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);

/** `145 000`, `0.35`, `12.5`, `3 × 10⁷`; whole numbers below ten million are written out. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size === 0) return '0';
  if (size >= 1e7 || size < 1e-3) {
    const [mantissa, exponent] = size.toExponential(2).split('e');
    return `${sign}${Number(mantissa)}${NARROW_SPACE}×${NARROW_SPACE}10${superscript(Number(exponent))}`;
  }
  if (size >= 1000 || Number.isInteger(size)) return sign + grouped(Math.round(size).toString());
  return sign + Number(size.toPrecision(3)).toString();
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const superscript = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') + [...Math.abs(exponent).toString()].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** A number with its unit, `45 pM`; pure numbers have none. */
export const formatQuantity = (value: number, unit: string): string =>
  isPureNumber(unit) ? formatNumber(value) : formatNumber(value) + NO_BREAK_SPACE + unitName(unit);

const wordFor = (words: Readonly<Record<string, string>>, unit: string): string | undefined => words[unit];

/** A unit in the language of the page. */
export const unitName = (unit: string): string => wordFor(strings.units.names, unit) ?? unit;

/** A unit as it stands beside a number in a narrow place: `/cell` for `molecules/cell`. */
export const shortUnit = (unit: string): string => wordFor(strings.units.shortNames, unit) ?? unitName(unit);

export const isPureNumber = (unit: string): boolean => unit === '' || unit === '1' || unit === '–';

/** Days and hours of a moment: `1 d 09 h`; the first day has hours only. */
export function formatDaysAndHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days === 0) return strings.units.hours(String(hours));
  return strings.units.daysAndHours(String(days), String(hours % 24).padStart(2, '0'));
}

/** The minutes past the hour: `05 min`. */
export const formatMinutesPastTheHour = (minutes: number): string =>
  strings.units.minutes(String(Math.floor(minutes % 60)).padStart(2, '0'));

/** A moment of the run as its clock shows it: `25 min`, `3 h 55 min`, `1 d 09 h 20 min`. */
export const formatMoment = (minutes: number): string =>
  minutes < 60
    ? strings.units.minutes(String(Math.floor(minutes)))
    : `${formatDaysAndHours(minutes)}${strings.units.gap}${formatMinutesPastTheHour(minutes)}`;

/** A span as short as it can be said: `40 min`, `6 h`, `1.5 d`, `3 d`. */
export function formatSpan(minutes: number): string {
  if (minutes < 60) return strings.units.minutes(formatNumber(minutes));
  if (minutes < 48 * 60) return strings.units.hours(formatNumber(minutes / 60));
  return strings.units.days(formatNumber(minutes / 1440));
}

/** A tick of a time axis. */
export const formatTick = (minutes: number): string => (minutes === 0 ? '0' : formatSpan(minutes));

export const formatPercent = (fraction: number): string => strings.units.percent(String(Math.round(100 * fraction)));

/** Names such as TGF-β and IL-15 with a hyphen at which no line breaks. */
export const unbroken = (sentence: string): string =>
  sentence.replace(/\b(TGF|IL|IFN|PD|CAR)-(?=[\p{L}\d])/gu, '$1\u2011');

/** The first eight digits of a hash, in fours. */
export const formatShortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
