/** Another future of the Lab's run as the second arm beside the present one, at the moment where they part. */
import { writeArm } from '../../scenario/arm';
import { writeComparison } from '../../scenario/comparison';
import { assembleScenario } from '../../scenario/resolve';
import type { Branch } from '../../state/history';
import { mergeInterventions } from '../../state/interventions';
import { labStore } from '../../state/labStore';
import type { Place } from '../../state/views';

/** Undefined before the run has been opened. */
export function placeOfBranch({ gestures, from }: Branch): Place | undefined {
  const { scenario, interventions, timeStep_minutes } = labStore.getState();
  if (scenario === null) return undefined;
  const first = assembleScenario({ ...scenario, interventions });
  const other = mergeInterventions(scenario.interventions, gestures.flat());
  const difference = writeArm(assembleScenario({ ...scenario, interventions: other }), first);
  return { view: 'compare', query: writeComparison({ difference, step: from }, timeStep_minutes) };
}
