/** Remarks about runs as links and flags write them, about changes on the way, and about engines. */
import type { AnyRemark } from '../anyRemark';

type Nothing = Readonly<Record<never, never>>;

/** Code → values. `came` is what was written, shortened. */
export interface RunValues {
  'time.none': { readonly came: string };
  'time.noUnit': { readonly came: string };
  'time.early': { readonly came: string; readonly latest_hours: number };
  'time.late': { readonly came: string; readonly latest_hours: number };
  /** What is wrong within the text of a part. */
  part: { readonly came: string; readonly because: AnyRemark };
  'change.form': { readonly came: string };
  'change.between': { readonly came: string; readonly timeStep: number; readonly moment: number };
  'opening.between': { readonly came: string; readonly timeStep: number };
  'step.outside': { readonly step: number; readonly last: number };
  'changes.late': { readonly count: number; readonly hours: number };
  'changes.many': { readonly count: number; readonly most: number };
  'packed.spoilt': Nothing;
  'packed.long': { readonly length: number; readonly most: number };
  'packed.large': { readonly most: number };
  'play.none': { readonly came: string };
  'hash.none': { readonly came: string };
  'version.other': { readonly came: string; readonly present: string };
  'percent.broken': { readonly came: string };
  /** Arms of a comparison. */
  'arm.shared': Nothing;
  'arm.noChange': { readonly came: string };
  /** Something about the second arm. */
  'arm.second': { readonly because: AnyRemark };
  'comparison.unknown': { readonly names: readonly string[] };
  /** What a page or a script asks of a run that is not there. */
  'run.none': Nothing;
  'run.failed': Nothing;
  /** Released engines; the place is the version of their model. */
  'engine.protocol': { readonly protocol: number };
  'engine.damaged': Nothing;
  'engine.unloaded': { readonly because: AnyRemark };
}
