/** Whether results hang on the step: lysis at the shipped step of 0.5 min against 0.25 min, over seeds. */
import { lysisPercent } from '../observables/lysis';
import type { SomeSettings } from '../scenario/scenario';
import { intervalHalfWidth, mean, repeat } from './replicates';

/** Percentage points that the mean may move when the step is halved. */
const TOLERANCE_POINTS = 3;

export interface StepSizeCheck {
  /** Mean lysis, %, at 0.5 min and at 0.25 min per step. */
  readonly coarse: number;
  readonly fine: number;
  /** fine − coarse, percentage points, and the half-width of its 95 % interval. */
  readonly difference: number;
  readonly halfWidth: number;
  /**
   * |difference| ≤ 3 points, and |difference| smaller than the half-width of its own 95 % interval: it is small, and
   * cannot be told from none. The second part sharpens with the number of seeds, so that a real difference below the
   * tolerance is refused once there are enough of them; with few seeds it hardly refuses anything.
   */
  readonly holds: boolean;
}

/** Runs both arms. `settings` overrule the preset, say to make the scene smaller; the time step is set here. */
export function checkStepSize(
  preset: string,
  hours: number,
  seeds: number,
  settings: SomeSettings = {},
): StepSizeCheck {
  const arm = (timeStep: number): number[] =>
    repeat({ preset, hours, seeds, settings: { ...settings, 'scene.timeStep': timeStep } }, ({ tissue }) =>
      lysisPercent(tissue),
    );
  const coarse = arm(0.5);
  const fine = arm(0.25);
  const difference = mean(fine) - mean(coarse);
  const halfWidth = intervalHalfWidth(fine.map((value, n) => value - coarse[n]));
  const holds = Math.abs(difference) <= TOLERANCE_POINTS && Math.abs(difference) <= halfWidth;
  return { coarse: mean(coarse), fine: mean(fine), difference, halfWidth, holds };
}
