/** Carries one arm of an assay out with one seed, and reads it. */
import { MINUTES_PER_HOUR } from '../../core/units';
import { createSimulation, type Simulation } from '../../engine/simulation';
import { cellCounts } from '../../observables/cellCounts';
import { intactFounders } from '../../observables/intactFounders';
import { recruitedNk } from '../../observables/recruitedNk';
import { ContactWatch } from './contactWatch';
import type { Hour, Round } from './observed';
import { type ArmPlan, scenarioOf } from './plan';
import { readAll, type Sample } from './readouts';

/** Steps between two readings of the event log: ten minutes, in which it does not come round. */
const CHUNK_STEPS = 20;

function simulationOf(plan: ArmPlan, seed: string, numberOfNk: number): Simulation {
  const scenario = scenarioOf(plan, seed);
  return createSimulation({ ...scenario, settings: { ...scenario.settings, 'scene.numberOfNk': numberOfNk } });
}

/** Advances to a step, reading the events on the way. */
function advanceWatching(run: Simulation, to: number, watch: ContactWatch | undefined): void {
  while (run.step < to) {
    run.advance(Math.min(CHUNK_STEPS, to - run.step));
    watch?.read(run.tissue);
  }
}

const hourOf = ({ tissue }: Simulation): Hour => {
  const { liveTumour, liveNk } = cellCounts(tissue);
  const { nkDivisions, nkDeaths } = tissue.tally;
  return { liveTargets: liveTumour, liveNk, dividingNk: recruitedNk(tissue), nkDivisions, nkDeaths };
};

/** Runs all rounds. `atHour` is told of every whole hour from the first targets on, the beginning included. */
function runRounds(
  plan: ArmPlan,
  run: Simulation,
  watch?: ContactWatch,
  atHour: (run: Simulation) => void = () => {},
): readonly Round[] {
  const perHour = Math.round(MINUTES_PER_HOUR / run.tissue.timeStep);
  const [first] = plan.roundSteps;
  let nextHour = first;
  const advance = (to: number): void => {
    for (; nextHour <= to; nextHour += perHour) {
      advanceWatching(run, nextHour, watch);
      atHour(run);
    }
    advanceWatching(run, to, watch);
  };
  return plan.roundSteps.map((start, n) => {
    const group = plan.firstGroup + n;
    // Targets that come as a challenge arrive in the step that begins at `start`.
    advance(start + 1);
    const founders = intactFounders(run.tissue, group);
    advance(plan.roundSteps[n + 1] ?? plan.endStep);
    return { founders, intact: intactFounders(run.tissue, group) };
  });
}

/** One repeat of an arm. The same seed gives the same numbers, whatever else is run beside it. */
export function runArm(plan: ArmPlan, seed: string): Sample {
  const run = simulationOf(plan, seed, plan.numberOfNk);
  const watch = new ContactWatch();
  const hourly: Hour[] = [];
  const rounds = runRounds(plan, run, watch, (at) => hourly.push(hourOf(at)));
  const control = plan.readouts.includes('lysis') ? runRounds(plan, simulationOf(plan, seed, 0)) : [];
  return readAll({ plan, run, watch, rounds, control, hourly });
}
