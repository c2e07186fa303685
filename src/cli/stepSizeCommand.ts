/** `nkscape step-size`: checks that results do not hang on the time step, over as many seeds as asked for. */
import { checkStepSize } from '../experiments/stepSize';
import { presetByKey, unknownPreset } from '../scenario/resolve';
import { BadInput, Failure } from './failures';
import { wholeNumber } from './flags';
import type { Host } from './host';

export interface StepSizeFlags {
  readonly scenario?: string;
  readonly hours?: string;
  readonly seeds?: string;
}

const LONGEST_HOURS = 720;
const MOST_SEEDS = 10_000;

/** Runs the check and tells its outcome; a check that does not hold is a failure. */
export async function stepSizeCommand(flags: StepSizeFlags, host: Host): Promise<void> {
  const preset = flags.scenario ?? 'cd19-lymphoma';
  if (presetByKey(preset) === undefined) throw new BadInput(unknownPreset(preset));
  const hours = wholeNumber('hours', flags.hours ?? '24', 1, LONGEST_HOURS);
  const seeds = wholeNumber('seeds', flags.seeds ?? '40', 2, MOST_SEEDS);
  const { coarse, fine, difference, halfWidth, holds } = checkStepSize(preset, hours, seeds);
  const outcome =
    `${preset}, ${hours} h, ${seeds} seeds: lysis ${coarse.toFixed(2)} % at 0.5 min per step, ${fine.toFixed(2)} % at 0.25 min; ` +
    `difference ${difference.toFixed(2)} points, 95 % interval ± ${halfWidth.toFixed(2)}`;
  await host.out(`${outcome}: ${holds ? 'holds' : 'does not hold'}\n`);
  if (!holds) throw new Failure('the results hang on the time step');
}
