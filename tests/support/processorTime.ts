/** What something costs this process, in time of the processor: other programs of the machine count for little. */

const TRIES = 3;
/** Below this the clock, not the work, is measured. */
const LEAST_MILLISECONDS = 20;

/** The least of some tries, and never less than can be measured. */
export function processorMilliseconds(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return Math.max(LEAST_MILLISECONDS, least);
}
