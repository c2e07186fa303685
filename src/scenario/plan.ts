/**
 * Everything that is done to a run at a moment, one item each: doses of NK cells and of drugs, parameters that change,
 * mechanisms that are switched, whether the settings bring them (a drug at the start, a schedule of doses) or a list of
 * changes. And the way back: the list of changes that has some items moved, altered, taken away or added.
 */
import { MINUTES_PER_HOUR, stepsUp } from '../core/units';
import { ACTIONS, DOSE } from './actions';
import { isParameterName, parameterCatalogue } from './catalogue';
import { stepAt } from './moment';
import type { ParameterName } from './parameterName';
import type { Intervention, Scenario, Settings } from './scenario';
import { LAST_MINUTE } from './validate';

/** `change`: in the list of changes. `schedule`: by the parameters of scheduled doses. `start`: a setting of the run. */
export type Origin = 'change' | 'schedule' | 'start';

export interface PlanItem {
  /** Steps computed before it. */
  readonly step: number;
  /** The full name of a parameter, or `dose`. */
  readonly key: string;
  /** In the parameter's unit; cells of a dose. */
  readonly value: number;
  /** The parameter's value before it; a dose has none. */
  readonly before?: number;
  readonly origin: Origin;
  /** The changes that it stands for: one, all moves of a dragged slider, or none where the settings bring it. */
  readonly changes: readonly Intervention[];
}

/** What becomes of an item; without `to` it is taken away. */
export interface PlanEdit {
  readonly item: PlanItem;
  readonly to?: { readonly step: number; readonly value: number };
}

type Run = Pick<Scenario, 'settings' | 'interventions'>;

/** Moves of one slider that are no further apart than this are one item. */
const ONE_DRAG_MINUTES = 30;

/** The parameters whose setting is a dose of a drug, in the order of the catalogue. */
export const DRUG_KEYS: readonly ParameterName[] = [...parameterCatalogue.values()]
  .filter(({ spec }) => spec.dose === true)
  .map(({ key }) => key);

/** Whether an item is a dose: of NK cells, or of a drug. */
export const isDose = (key: string): boolean => ACTIONS.has(key) || DRUG_KEYS.some((drug) => drug === key);

/** The settings in force at a step, before what is done there. */
export function settingsAt({ settings, interventions }: Run, step: number): Settings {
  const moved = interventions.filter((change) => change.step < step && !ACTIONS.has(change.key));
  return { ...settings, ...Object.fromEntries(moved.map(({ key, value }) => [key, value])) };
}

const SIZE = 'infusion.size';
/** Given on a schedule, each by four parameters of these mechanisms. */
type Scheduled = 'infusion' | 'challenge';
const SCHEDULE = ['size', 'first', 'interval', 'number'] as const;

interface Due {
  readonly step: number;
  readonly value: number;
}

/** What the settings schedule: each counts as they stand at the step at which it is due. */
function dueBy(mechanism: Scheduled, { settings, interventions }: Run): readonly Due[] {
  const timeStep = settings['scene.timeStep'];
  const last = stepAt(LAST_MINUTE, timeStep);
  const keys = SCHEDULE.map((name) => `${mechanism}.${name}`);
  const moves = interventions.filter(({ key }) => keys.includes(key));
  const present: Record<string, number> = { ...settings };
  const due: Due[] = [];
  let from = 0;
  for (const until of [...moves.map(({ step }) => step), last + 1]) {
    const [size, first, interval, number] = keys.map((key) => present[key]);
    for (let n = 0; n < number && size > 0; n++) {
      const step = stepsUp((first + n * interval) * MINUTES_PER_HOUR, timeStep);
      if (step >= from && step < until) due.push({ step, value: size });
    }
    const move = moves.shift();
    if (move !== undefined) present[move.key] = move.value;
    from = until;
  }
  return due;
}

const scheduledDoses = (run: Run): readonly PlanItem[] =>
  dueBy('infusion', run).map(({ step, value }) => ({ step, key: DOSE, value, origin: 'schedule', changes: [] }));

/** Doses that a schedule of these settings would have given before a step, and this run did not. */
export function missedDoses(run: Run, settings: Settings, step: number): readonly Due[] {
  const given = dueBy('infusion', run);
  const wanted = dueBy('infusion', { settings, interventions: [] });
  return wanted.filter((due) => due.step < step && !given.some((dose) => dose.step === due.step));
}

/** Fresh tumour cells that the settings schedule, and when. They are no doses, and only their sliders move them. */
export const freshTargets = (run: Run): readonly Due[] => dueBy('challenge', run);

const isOff = (settings: Settings, key: ParameterName): boolean => {
  const name = `${key.slice(0, key.indexOf('.'))}.enabled`;
  return isParameterName(name) && settings[name] === 0;
};

/** The drugs that are in the dish from the start, except where the first thing done is another dose of them. */
const dosesAtTheStart = ({ settings, interventions }: Run): readonly PlanItem[] =>
  DRUG_KEYS.filter(
    (key) =>
      settings[key] > 0 &&
      !isOff(settings, key) &&
      !interventions.some((change) => change.step === 0 && change.key === key),
  ).map((key) => ({ step: 0, key, value: settings[key], origin: 'start', changes: [] }));

/** The list of changes, the moves of a drag together. */
function changeItems({ settings, interventions }: Run): readonly PlanItem[] {
  const together = ONE_DRAG_MINUTES / settings['scene.timeStep'];
  const values: Record<string, number> = { ...settings };
  const items: PlanItem[] = [];
  for (const change of interventions) {
    const { step, key, value } = change;
    const latest = items.at(-1);
    if (ACTIONS.has(key)) {
      items.push({ step, key, value, origin: 'change', changes: [change] });
      continue;
    }
    // The same value again is no drag: of a drug it is another dose.
    const goesOn = latest?.key === key && latest.value !== value && step - latest.step <= together;
    const before = goesOn ? latest.before : values[key];
    const changes = goesOn ? [...latest.changes, change] : [change];
    if (goesOn) items.pop();
    items.push({ step, key, value, origin: 'change', changes, ...(before === undefined ? {} : { before }) });
    values[key] = value;
  }
  return items;
}

/** Everything that is done to this run, in the order of the steps. */
export const planOf = (run: Run): readonly PlanItem[] =>
  [...dosesAtTheStart(run), ...changeItems(run), ...scheduledDoses(run)].sort((a, b) => a.step - b.step);

/**
 * The list of changes with these edits. The settings at the start stay as they are: a drug of the start that is altered
 * gets another dose at step 0, and from the first scheduled dose that is altered on, the schedule is switched off and the
 * doses that it still had to give are changes of their own.
 */
export function editPlan(
  run: Run,
  edits: readonly PlanEdit[],
  added: readonly Intervention[] = [],
): readonly Intervention[] {
  const replaced = new Map<Intervention, Intervention | undefined>();
  const more: Intervention[] = [];
  const altered = edits.filter(({ item, to }) => to === undefined || to.step !== item.step || to.value !== item.value);
  for (const { item, to } of altered) {
    const { key, step } = item;
    const next = to && { step: to.step, key, value: to.value };
    for (const change of item.changes) replaced.set(change, undefined);
    const last = item.changes.at(-1);
    // In its own step a change keeps its place among the others.
    if (last !== undefined && next?.step === step) replaced.set(last, next);
    else if (next !== undefined && item.origin !== 'schedule') more.push(next);
    if (item.origin === 'start' && next?.step !== step) more.push({ step, key, value: 0 });
  }
  const ofSchedule = altered.filter(({ item }) => item.origin === 'schedule');
  const off = Math.min(...ofSchedule.map(({ item }) => item.step));
  if (ofSchedule.length > 0) {
    more.push({ step: off, key: SIZE, value: 0 });
    for (const change of run.interventions)
      if (change.key === SIZE && change.step > off) replaced.set(change, undefined);
    for (const item of scheduledDoses(run)) {
      if (item.step < off) continue;
      const edit = ofSchedule.find((other) => other.item.step === item.step && other.item.value === item.value);
      const to = edit === undefined ? item : edit.to;
      if (to !== undefined) more.push({ step: to.step, key: DOSE, value: to.value });
    }
  }
  const kept = run.interventions.flatMap((change) => (replaced.has(change) ? (replaced.get(change) ?? []) : change));
  return [...kept, ...more, ...added].sort((a, b) => a.step - b.step);
}
