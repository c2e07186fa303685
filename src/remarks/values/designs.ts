/** Remarks about designs of experiments. The place is the path of the field. */
import type { AnyRemark } from '../anyRemark';

type Nothing = Readonly<Record<never, never>>;

/** Code → values. */
export interface DesignValues {
  /** What computed a run of the experiment died; `detail` is what the surroundings say of it. */
  'run.died': { readonly detail: string };
  'design.notTable': Nothing;
  'design.runs': { readonly count: number; readonly most: number };
  /** A length at which nothing is measured; `other` is the nearest at which something is. */
  'design.length': { readonly hours: number; readonly minutes: number; readonly other: number };
  'design.changeForm': Nothing;
  'design.fewArms': Nothing;
  'design.sameArms': Nothing;
  'design.factorTwice': { readonly name: string };
  'design.noFactors': Nothing;
  'design.factorsOf': { readonly kind: string };
  'design.sobol': { readonly most: number };
  'design.lotFactor': { readonly lot: string };
  'design.notMeasured': { readonly columns: readonly string[]; readonly nearest?: string };
  'design.measuredTwice': Nothing;
  'design.interval': { readonly came: number; readonly minutes: number };
  'design.pointsOf': Nothing;
  'design.lotsOf': Nothing;
  'design.seedSlash': { readonly came: string };
  'design.noBase': Nothing;
  'factor.isWord': Nothing;
  'factor.same': { readonly key: string };
  'factor.noLevels': Nothing;
  'factor.levelTwice': Nothing;
  'factor.noRange': Nothing;
  'factor.order': { readonly low: number; readonly high: number };
  'factor.noSteps': Nothing;
  'factor.stepsOf': Nothing;
  'factor.ends': { readonly because: AnyRemark };
  'factor.logarithm': { readonly came: number };
  'factor.drawn': Nothing;
  'factor.limits': Nothing;
  'factor.form': Nothing;
}
