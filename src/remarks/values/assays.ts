/** Remarks about assays as their files describe them. The place is the path of the part. */
import type { AnyRemark } from '../anyRemark';

type Nothing = Readonly<Record<never, never>>;

/** Code → values. */
export interface AssayValues {
  /** What a link or a flag would be told of the value that stands there. */
  'assay.refused': { readonly because: readonly AnyRemark[] };
  /** The same about a word, all of whose kind are listed by a command. */
  'assay.word': { readonly because: AnyRemark; readonly kind: string };
  /** A density of none. */
  'assay.noAntigen': { readonly because: AnyRemark };
  'assay.knockOut': { readonly word: string };
  'assay.effectorsTwice': Nothing;
  'assay.carTwice': Nothing;
  'assay.armTwice': { readonly name: string; readonly first: number };
  'assay.round': { readonly round: number; readonly begins_hours: number; readonly ends_hours: number };
  'assay.lysisOfNone': Nothing;
  'assay.sharesOfNone': { readonly readouts: readonly string[] };
  /** Notes. */
  'assay.ofArm': { readonly because: AnyRemark };
  'assay.carFindsNothing': { readonly line: string; readonly antigen?: string };
  'assay.antibodyFindsNothing': { readonly line: string; readonly antigen: string; readonly antibody: string };
  'assay.sparse': { readonly targets: number; readonly density: number; readonly reference: number };
  'assay.release': { readonly ceiling: number };
}
