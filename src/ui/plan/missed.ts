/** What to say when the sliders of the schedule are moved so that doses of it would have been due in the past. */
import { missedDoses } from '../../scenario/plan';
import type { Scenario, Settings } from '../../scenario/scenario';
import { planWords } from './words';

/** `settings` as they stand now, at this step of the run. */
export function missedSentence(run: Scenario, settings: Settings, step: number): string | undefined {
  const { length } = missedDoses(run, settings, step);
  return length === 0 ? undefined : planWords().missed(length);
}
