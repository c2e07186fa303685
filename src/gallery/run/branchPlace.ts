/** Another future of the Lab's run as the second arm beside the present one, at the moment where they part. */
import { writeArm } from '../../scenario/arm';
import { writeComparison } from '../../scenario/comparison';
import { assembleScenario } from '../../scenario/resolve';
import { type Branch, changesOf } from './history';
import { labStore } from './store';
import type { Place } from './views';

/** Undefined before the run has been opened. */
export function placeOfBranch(branch: Branch): Place | undefined {
  const { scenario, interventions, timeStep_minutes } = labStore.getState();
  if (scenario === null) return undefined;
  const first = assembleScenario({ ...scenario, interventions });
  const other = changesOf(branch, scenario.interventions);
  const difference = writeArm(assembleScenario({ ...scenario, interventions: other }), first);
  return { view: 'compare', query: writeComparison({ difference, step: branch.from }, timeStep_minutes) };
}
