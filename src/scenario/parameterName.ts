/**
 * The full names of all parameters as a type, derived from the declarations: the scene's, each mechanism's, and
 * `mechanism.enabled` where it can be switched off. A mistyped name does not compile. What comes from outside as text (a
 * link, a file, a flag, a message) becomes a name only through `isParameterName` of the catalogue.
 */
import type { ScheduledMechanism } from '../mechanisms/schedule';
import type { SCENE_KEY, SceneName } from './scene';

type SwitchOf<M, K extends string> = M extends { readonly canBeSwitchedOff?: infer E }
  ? true extends E
    ? `${K}.enabled`
    : never
  : never;
type NamesOf<M> = M extends { readonly key: infer K extends string; readonly parameters: infer P }
  ? `${K}.${keyof P & string}` | SwitchOf<M, K>
  : never;

/** The full name of a parameter: `mechanism.parameter`. */
export type ParameterName = `${typeof SCENE_KEY}.${SceneName}` | NamesOf<ScheduledMechanism>;
