/** Experiments, conditions and values in words. */
import type { ConditionPicture } from '../../../experiments/desk/deskApi';
import { parameterCatalogue } from '../../../scenario/catalogue';
import { PRESETS } from '../../../scenario/presets';
import { differencesFromPreset } from '../../../scenario/resolve';
import type { Scenario } from '../../../scenario/scenario';
import { words } from '../../words/experiments';
import { formatNumber } from '../../words/format';
import { choicesInWords, parameterLabel, presetWords, valueInWords } from '../../words/laboratoryWords';
import { strings } from '../../words/strings';
import { type ExperimentDraft, hasFactors } from '../experimentDraft';

export function presetTitle(key: string): string {
  const preset = PRESETS.find((other) => other.key === key);
  return preset === undefined ? key : presetWords(preset).title;
}

export function parameterName(key: string): string {
  const entry = parameterCatalogue.get(key);
  return entry === undefined ? key : parameterLabel(entry);
}

/** A level of a factor, which may be a word. */
export function levelInWords(key: string, value: number | string): string {
  const entry = parameterCatalogue.get(key);
  if (entry === undefined) return typeof value === 'string' ? value : formatNumber(value);
  if (typeof value === 'number') return valueInWords(entry, value);
  return choicesInWords(entry)[entry.spec.choices?.indexOf(value) ?? -1] ?? value;
}

/** The base run in words: what it is, and what is not as its scenario has it. */
export function baseInWords(base: Scenario): readonly [name: string, changes: string] {
  return [
    words.baseNamed(presetTitle(base.preset), base.seed),
    words.baseChanges(Object.keys(differencesFromPreset(base)).length, base.interventions.length),
  ];
}

/** What an experiment is called. */
export function draftInWords(draft: ExperimentDraft, base: Scenario): string {
  const names = hasFactors(draft.kind) ? draft.factors : draft.kind === 'pairs' ? draft.changes : [];
  const what = names.map(({ key }) => parameterName(key)).join(' × ');
  const of = draft.kind === 'trial' ? '' : presetTitle(base.preset);
  return words.designName(words.kinds[draft.kind], [what, of].filter((part) => part !== '').join(', ')).slice(0, 200);
}

const SIGNIFICANT = 3;
export const rounded = (value: number): string =>
  formatNumber(Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT)));

/** What sets a condition apart from the others; empty of the only one. */
export function conditionInWords({ factors, arm }: Pick<ConditionPicture, 'factors' | 'arm'>): string {
  const points = Object.entries(factors).map(([key, value]) => `${parameterName(key)} ${levelInWords(key, value)}`);
  return [...points, ...(arm === '' ? [] : [words.arm(arm)])].join(strings.units.comma);
}
