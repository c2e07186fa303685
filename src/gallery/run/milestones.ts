/** Moments that a run comes to by itself and that its timeline marks: the first kill, and the last tumour cell's end. */

export const MILESTONES = ['firstKill', 'cleared'] as const;
export type MilestoneName = (typeof MILESTONES)[number];
/** Model minutes of the first measurement at which it is so. */
export type Milestones = Readonly<Partial<Record<MilestoneName, number>>>;

/** Columns of a run's measurements, row by row. */
interface Measured {
  readonly time_minutes: ArrayLike<number>;
  readonly kills: ArrayLike<number>;
  readonly liveTumour: ArrayLike<number>;
}

function firstTime({ time_minutes }: Measured, isSo: (row: number) => boolean): number | undefined {
  for (let row = 0; row < time_minutes.length; row++) if (isSo(row)) return time_minutes[row];
  return undefined;
}

/**
 * What the measurements show, and what was known before of moments still ahead: a run that has gone back in time keeps
 * the marks of the future that it has seen.
 * @param reached_minutes how far the present future was seen
 * @returns `before` itself when nothing is new
 */
export function milestonesOf(measured: Measured, before: Milestones, reached_minutes: number): Milestones {
  const { time_minutes, kills, liveTumour } = measured;
  const now = time_minutes.length === 0 ? 0 : time_minutes[time_minutes.length - 1];
  const found = {
    firstKill: firstTime(measured, (row) => kills[row] > 0),
    cleared: firstTime(measured, (row) => row > 0 && liveTumour[row] === 0 && liveTumour[row - 1] > 0),
  };
  const next: Partial<Record<MilestoneName, number>> = {};
  for (const name of MILESTONES) {
    const known = before[name];
    const ahead = known !== undefined && known > now && known <= reached_minutes ? known : undefined;
    const at = found[name] ?? ahead;
    if (at !== undefined) next[name] = at;
  }
  return MILESTONES.every((name) => next[name] === before[name]) ? before : next;
}
