/** `nkscape step-size`: checks that results do not hang on the time step, over as many seeds as asked for. */
import type { SomeSettings } from '../api';
import { presetByKey, sentenceOf, unknownPreset } from '../api/language';
import { checkStepSize } from '../api/studies';
import { BadInput, Failure } from './failures';
import { wholeNumber } from './flags';
import type { Host } from './host';
import { readRunFlags } from './runFlags';

export interface StepSizeFlags {
  readonly scenario?: string;
  readonly hours?: string;
  readonly seeds?: string;
  readonly set?: readonly string[];
}

const LONGEST_HOURS = 720;
const MOST_SEEDS = 10_000;
const TIME_STEP = /^(scene\.)?timeStep=/;

/** The settings asked for on top of the preset, by the grammar of `run`. @throws BadInput */
function settingsFrom(preset: string, set: readonly string[]): SomeSettings {
  if (set.some((text) => TIME_STEP.test(text)))
    throw new BadInput('--set timeStep=…: the time step is what is checked');
  return set.length === 0 ? {} : readRunFlags({ scenario: preset, set }).scenario.settings;
}

/** Runs the check and tells its outcome; a check that does not hold is a failure. */
export async function stepSizeCommand(flags: StepSizeFlags, host: Host): Promise<void> {
  const preset = flags.scenario ?? 'cd19-lymphoma';
  if (presetByKey(preset) === undefined) throw new BadInput(sentenceOf(unknownPreset(preset)));
  const hours = wholeNumber('hours', flags.hours ?? '24', 1, LONGEST_HOURS);
  const seeds = wholeNumber('seeds', flags.seeds ?? '40', 2, MOST_SEEDS);
  const set = flags.set ?? [];
  const { coarse, fine, difference, halfWidth, holds } = checkStepSize(preset, hours, seeds, settingsFrom(preset, set));
  const outcome =
    `${[preset, ...set].join(', ')}, ${hours} h, ${seeds} seeds: lysis ${coarse.toFixed(2)} % at 0.5 min per step, ${fine.toFixed(2)} % at 0.25 min; ` +
    `difference ${difference.toFixed(2)} points, 95 % interval ± ${halfWidth.toFixed(2)}`;
  await host.out(`${outcome}: ${holds ? 'holds' : 'does not hold'}\n`);
  if (!holds) throw new Failure('the results hang on the time step');
}
