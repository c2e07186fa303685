/** What one repeat of an arm hands to the readouts. */
import type { Simulation } from '../../engine/simulation';
import type { ContactWatch } from './contactWatch';
import type { ArmPlan } from './plan';

/** What was seen of one run, for the readouts. */
export interface Observed {
  readonly plan: ArmPlan;
  readonly run: Simulation;
  readonly watch: ContactWatch;
  /** Founders of each round at its beginning and, still intact, at its end. */
  readonly rounds: readonly Round[];
  /** The same of a dish without effectors, for the spontaneous release. */
  readonly control: readonly Round[];
  /** Live targets and NK at the beginning of the first round and each hour after it. */
  readonly hourly: readonly Hour[];
}
export interface Round {
  readonly founders: number;
  readonly intact: number;
}
export interface Hour {
  readonly liveTargets: number;
  readonly liveNk: number;
  /** Live NK that IL-15 has recruited into division. */
  readonly dividingNk: number;
  readonly nkDivisions: number;
  readonly nkDeaths: number;
}
