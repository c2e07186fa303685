/** Remarks about run files, and about scenarios that come as plain data. The place is the path in them. */
import type { AnyRemark } from '../anyRemark';

type Nothing = Readonly<Record<never, never>>;

/** Code → values. */
export interface FileValues {
  'file.large': { readonly size_MB: number; readonly most_MB: number };
  'file.empty': Nothing;
  'file.cut': Nothing;
  'file.notJson': Nothing;
  'file.other': { readonly format: string };
  'file.newer': { readonly version: number; readonly known: number };
  /** The first things that are wrong with it. */
  'file.damaged': { readonly because: readonly AnyRemark[] };
  'file.nested': Nothing;
  'file.formatVersion': Nothing;
  'file.modelVersion': Nothing;
  'file.step': { readonly latest: number };
  'file.changes': { readonly count: number; readonly most: number };
  'file.hashes': { readonly most: number };
  'file.hashForm': Nothing;
  'file.hashOrder': { readonly step: number };
  'file.hashLast': { readonly step: number; readonly last: number };
  'file.series': Nothing;
  'file.columns': { readonly count: number };
  'file.column': { readonly name: string };
  'file.unequal': Nothing;
  'file.compare': Nothing;
  'file.compareHash': Nothing;
  'file.name': { readonly most: number };
  'file.age': { readonly older: boolean; readonly version: string; readonly present: string };
  'file.changed': Nothing;
  'file.gone': { readonly count: number };
  'file.missing': { readonly count: number };
  /** Scenarios as data. */
  'data.notScenario': Nothing;
  'data.notSettings': Nothing;
  'data.notSetting': { readonly name: string };
  'data.noSetting': { readonly name: string };
  'data.notText': Nothing;
  'data.notNumber': Nothing;
  'data.notChanges': Nothing;
}
