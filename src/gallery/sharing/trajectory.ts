/** A stretch of a run as a file for the Simularium viewer, frame by frame. */

import type { RunFacts } from './facts';
import { framesIn, type Job, type Range } from './parts/desk';
import type { SecondRun } from './secondRun';
import { LARGEST_TRAJECTORY_BYTES, trajectoryEnd, trajectoryFrame, trajectoryStart } from './simularium';

export interface TrajectoryJob {
  readonly run: SecondRun;
  readonly range: Range;
  readonly facts: RunFacts;
  readonly title: string;
  /** Says how large the file would be and how large it may be, in megabytes. */
  readonly tooLarge: (megabytes: number, limit: number) => string;
}

const MEGABYTE = 1e6;

/** @throws Error with a reason; the signal's own reason when it was cancelled. */
export async function trajectoryFile(
  { run, range, facts, title, tooLarge }: TrajectoryJob,
  { signal, report }: Job,
): Promise<Blob> {
  const frames = framesIn(range);
  const { interval_minutes, from_minutes } = range;
  const { width, height } = run.snapshot;
  // The browser keeps a blob out of the page's memory: of the text, only one frame is held.
  const parts: Blob[] = [new Blob([trajectoryStart({ facts, title, width, height, frames, interval_minutes })])];
  let bytes = 0;
  for (let frame = 0; frame < frames; frame++) {
    const step = Math.round((from_minutes + frame * interval_minutes) / facts.timeStep_minutes);
    const { snapshot } = await run.goTo(step, signal);
    const part = new Blob([frame === 0 ? '' : ',\n', trajectoryFrame(snapshot, frame)]);
    parts.push(part);
    bytes += part.size;
    // Cells multiply: what the rest will take is told by what there is now.
    const expected = bytes + part.size * (frames - frame - 1);
    if (expected > LARGEST_TRAJECTORY_BYTES)
      throw new Error(tooLarge(Math.round(expected / MEGABYTE), LARGEST_TRAJECTORY_BYTES / MEGABYTE));
    report({ done: frame + 1, of: frames });
  }
  parts.push(new Blob([trajectoryEnd(run.series)]));
  return new Blob(parts, { type: 'application/json' });
}
