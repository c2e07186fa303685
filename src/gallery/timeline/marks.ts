/** Where marks stand on the line, which of them a finger could not tell apart, and where a dragged one snaps. Pure. */
import type { PlanItem } from '../../scenario/plan';

/** Marks that share one button. */
export interface MarkGroup<Item extends PlanItem = PlanItem> {
  readonly items: readonly Item[];
  /** Place of the button, 0…1 of the line. */
  readonly share: number;
}

/** Place of a step on a line of so many steps; what comes later stands at its end. */
export const shareOf = (step: number, steps: number): number => Math.min(1, step / Math.max(steps, 1));

/** Puts marks nearer than a target's width into one group; groups stand at the mean of their marks' places. */
export function groupMarks<Item extends PlanItem>(
  items: readonly Item[],
  steps: number,
  width_pixels: number,
  target_pixels: number,
): readonly MarkGroup<Item>[] {
  const apart = target_pixels / Math.max(width_pixels, target_pixels);
  const groups: { items: Item[]; share: number }[] = [];
  for (const item of items) {
    let group = { items: [item], share: shareOf(item.step, steps) };
    // A group that grows moves to the right, but its neighbour on the left may still be too near.
    for (let last = groups.at(-1); last !== undefined && group.share - last.share < apart; last = groups.at(-1)) {
      const both = [...last.items, ...group.items];
      group = { items: both, share: both.reduce((sum, { step }) => sum + shareOf(step, steps), 0) / both.length };
      groups.pop();
    }
    groups.push(group);
  }
  return groups;
}

/** Minutes to which a dragged mark snaps: the finest that a pixel can tell. */
const GRIDS_MINUTES = [1, 5, 10, 30, 60, 180, 360, 720, 1440];

/** The step nearest to a place that is a round time on a line this long and wide. */
export function snappedStep(share: number, steps: number, width_pixels: number, timeStep: number): number {
  const perPixel = (steps * timeStep) / Math.max(width_pixels, 1);
  const grid = GRIDS_MINUTES.find((minutes) => minutes >= perPixel) ?? 1440;
  const minutes = Math.round((Math.min(1, Math.max(0, share)) * steps * timeStep) / grid) * grid;
  return Math.min(steps, Math.round(minutes / timeStep));
}
