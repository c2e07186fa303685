/** Remarks about the fields of a file that a person writes. The place is the field's path. */
import type { AnyRemark } from '../anyRemark';

type Nothing = Readonly<Record<never, never>>;

/** Code → values. `shown` is the data that came: text in quotation marks, the rest as JSON. */
export interface FieldValues {
  'field.unknown': { readonly allowed: readonly string[]; readonly nearest?: string };
  'field.missing': { readonly choices?: readonly string[] };
  'field.notText': { readonly shown: string };
  'field.length': { readonly length: number; readonly most: number };
  'field.notWord': { readonly shown: string; readonly choices: readonly string[]; readonly nearest?: string };
  'field.notNumber': { readonly shown: string };
  'field.outside': { readonly shown: string; readonly minimum: number; readonly maximum: number };
  'field.notWhole': { readonly shown: string };
  'field.notList': { readonly shown: string };
  'field.entries': { readonly count: number; readonly most: number };
  'field.notTable': { readonly shown: string };
  'field.refused': { readonly because: readonly AnyRemark[] };
  /** A value that is no word where only words are taken, and one that is neither word nor number. */
  'value.notWord': { readonly shown: string };
  'value.neither': Nothing;
}
