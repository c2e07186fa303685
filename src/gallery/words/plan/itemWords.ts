/** What is done to a run at a moment, in words. */
import { ACTIONS } from '../../../scenario/actions';
import { parameterCatalogue } from '../../../scenario/catalogue';
import { isDose, missedDoses, type PlanItem } from '../../../scenario/plan';
import { interventionProblem } from '../../../scenario/resolve';
import type { Scenario, Settings } from '../../../scenario/scenario';
import type { Allowed } from '../../../scenario/validate';
import { formatNumber, formatQuantity } from '../format';
import { mechanismLabel, parameterLabel, valueInWords } from '../laboratoryWords';
import { problemWords } from '../problemWords';
import { strings } from '../strings';
import { readTypedNumber, type TypedNumber } from '../typedNumber';
import { planWords } from './';
import { timeText } from './typedTime';

/** What a mark looks like: never by its colour alone. */
export type Shape = 'cells' | 'drug' | 'switch' | 'change';

export const isSwitch = (key: string): boolean => key.endsWith('.enabled');

export const shapeOf = (key: string): Shape =>
  ACTIONS.has(key) ? 'cells' : isDose(key) ? 'drug' : isSwitch(key) ? 'switch' : 'change';

/** `NK cells`, `Paclitaxel dose`, `IL-15 persistence support`. */
export function labelOf(key: string): string {
  if (ACTIONS.has(key)) return planWords().cells;
  const entry = parameterCatalogue.get(key);
  if (entry === undefined) return key;
  return isSwitch(key) ? mechanismLabel(entry) : parameterLabel(entry);
}

/** What its number may be. */
export const allowedOf = (key: string): Allowed | undefined => ACTIONS.get(key) ?? parameterCatalogue.get(key)?.spec;

/** A number with its unit, a word of a choice, on or off. */
export function amountOf(key: string, value: number): string {
  if (isSwitch(key)) return value === 0 ? planWords().off : planWords().on;
  const entry = parameterCatalogue.get(key);
  if (entry !== undefined) return valueInWords(entry, value);
  const unit = ACTIONS.get(key)?.unit;
  return unit === undefined ? formatNumber(value) : formatQuantity(value, unit);
}

/** `Dose of 100 cells`, `Steroid dose: 200 nM`, `IL-15 persistence support: 45 pM → 10 pM`. */
export function whatOf({ key, value, before }: Pick<PlanItem, 'key' | 'value' | 'before'>): string {
  const words = planWords();
  const amount = amountOf(key, value);
  if (ACTIONS.has(key)) return words.dose(amount);
  if (isDose(key) || before === undefined) return words.drug(labelOf(key), amount);
  return words.change(labelOf(key), amountOf(key, before), amount);
}

/** The same with its time. */
export const itemWords = (item: PlanItem, timeStep: number): string =>
  planWords().at(whatOf(item), timeText(item.step * timeStep));

/** What was typed as an amount, with the sentence of a link where a run does not take it on the way. */
export function readAmount(key: string, typed: string): TypedNumber {
  const reading = readTypedNumber(labelOf(key), typed, allowedOf(key));
  const refused =
    reading.problem === undefined ? interventionProblem({ step: 0, key, value: reading.value }, 1) : undefined;
  return refused === undefined ? reading : { problem: strings.input.refused(problemWords(refused)) };
}

/**
 * What to say when the sliders of the schedule are moved so that doses of it would have been due in the past.
 * `settings` as they stand now, at this step of the run.
 */
export function missedSentence(run: Scenario, settings: Settings, step: number): string | undefined {
  const { length } = missedDoses(run, settings, step);
  return length === 0 ? undefined : planWords().missed(length);
}
