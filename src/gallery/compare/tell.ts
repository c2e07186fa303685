/** What differs between two arms now, in a sentence. */
import type { RunStatus } from '../../protocol/simulationApi';
import { words } from '../words/compare';
import { formatDaysAndHours, formatNumber, formatSpan } from '../words/format';

const HOUR = 60;

/** `40 min`, `6 h`, `1 d 09 h`. */
export const timeOf = (minutes: number): string => (minutes < HOUR ? formatSpan(minutes) : formatDaysAndHours(minutes));

const MEASURED = [
  'liveTumour',
  'liveNk',
  'liveHealthy',
  'kills',
  'healthyKills',
  'cytokineReleaseIndex',
  'lysisPercent',
] as const;

/** Whether two arms have the same numbers of everything that is counted. */
const isEqual = (a: RunStatus, b: RunStatus): boolean => MEASURED.every((name) => a[name] === b[name]);

/** `sameCells` says more than the counts: two dishes may differ long before a count does. */
export function tellDifference(a: RunStatus, b: RunStatus, sameCells: boolean): string {
  if (a.step === 0 && b.step === 0) return words.notBegun;
  const time = timeOf(a.time_minutes);
  if (sameCells) return words.equalCells(time);
  if (isEqual(a, b)) return words.equalCounts(time);
  const kills = b.kills - a.kills;
  const lysis = Math.round(b.lysisPercent) - Math.round(a.lysisPercent);
  return words.now({
    time,
    kills,
    killsText: formatNumber(Math.abs(kills)),
    killsA: formatNumber(a.kills),
    killsB: formatNumber(b.kills),
    lysis,
    lysisText: formatNumber(Math.abs(lysis)),
    tumourA: formatNumber(a.liveTumour),
    tumourB: formatNumber(b.liveTumour),
  });
}
