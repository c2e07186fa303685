/** What is done to a run as a plan: read from settings and changes, altered, and read again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { editPlan, freshTargets, isDose, type PlanItem, planOf, settingsAt } from '../../src/scenario/plan';
import { interventionProblem, scenarioFor } from '../../src/scenario/resolve';
import type { Intervention, Scenario } from '../../src/scenario/scenario';
import { arbitraryChanges, smallScenario } from '../support/smallRun';

const at = (step: number, key = 'dose', value = 10): Intervention => ({ step, key, value });
const shown = (items: readonly PlanItem[]): readonly string[] =>
  items.map(({ step, key, value, origin, before }) => `${step} ${key} ${before ?? ''}→${value} ${origin}`);
const withChanges = (run: Scenario, interventions: readonly Intervention[]): Scenario => ({ ...run, interventions });
/** A dose of 6 every hour from the first on, three times; half-minute steps. */
const SCHEDULE = { 'infusion.size': 6, 'infusion.first': 1, 'infusion.interval': 1, 'infusion.number': 3 };

describe('the plan of a run', () => {
  test('has drugs of the start, scheduled doses, and every change with the value before it', () => {
    const run = smallScenario({
      settings: { ...SCHEDULE, 'steroid.concentration': 200, 'challenge.size': 5, 'challenge.first': 2 },
      interventions: [at(90, 'il15.support', 3), at(200), at(400, 'steroid.concentration', 50)],
    });
    expect(shown(planOf(run))).toEqual([
      '0 steroid.concentration →200 start',
      '90 il15.support 45→3 change',
      '120 dose →6 schedule',
      '200 dose →10 change',
      '240 dose →6 schedule',
      '360 dose →6 schedule',
      '400 steroid.concentration 200→50 change',
    ]);
    expect(freshTargets(run)).toEqual([{ step: 240, value: 5 }]);
    expect(settingsAt(run, 90)['il15.support']).toBe(45);
    expect(settingsAt(run, 91)['il15.support']).toBe(3);
    expect(['dose', 'antibody.concentration', 'antibody.halfLife'].map(isDose)).toEqual([true, true, false]);
  });

  test('takes the moves of a drag together, and keeps apart what lies apart', () => {
    const moves = [at(10, 'il15.support', 1), at(20, 'il15.support', 2), at(200, 'il15.support', 3), at(201)];
    const [drag, later] = planOf(smallScenario({ interventions: moves }));
    expect(drag).toMatchObject({ step: 20, before: 45, value: 2, changes: moves.slice(0, 2) });
    expect(later).toMatchObject({ step: 200, before: 2, value: 3 });
  });

  test('follows a schedule whose sliders are moved on the way: what is due by then is given, no more', () => {
    const moved = [at(130, 'infusion.first', 0.5), at(300, 'infusion.size', 4)];
    const run = smallScenario({ settings: SCHEDULE, interventions: moved });
    const doses = planOf(run).filter(({ key }) => key === 'dose');
    // The first came at 120; from 130 on they are due at 60, 180 and 300.
    expect(doses.map(({ step, value }) => [step, value])).toEqual([
      [120, 6],
      [180, 6],
      [300, 4],
    ]);
    const engine = createSimulation(run);
    engine.advance(400);
    expect(engine.tissue.tally.infusedNk + engine.tissue.tally.undeliveredNk).toBe(16);
  });
});

describe('an edited plan', () => {
  const run = smallScenario({
    settings: { ...SCHEDULE, 'antibody.concentration': 1000 },
    interventions: [at(50, 'il15.support', 3), at(50), at(50, 'il15.support', 7)],
  });
  const item = (step: number, key: string): PlanItem => {
    const found = planOf(run).find((other) => other.step === step && other.key === key);
    if (found === undefined) throw new Error(`nothing at ${step}`);
    return found;
  };

  test('that is not altered is the same list', () => {
    const edits = planOf(run).map((same) => ({ item: same, to: { step: same.step, value: same.value } }));
    expect(editPlan(run, edits)).toEqual(run.interventions);
  });

  test('alters a change in its place, moves it behind what is there, takes it away', () => {
    expect(editPlan(run, [{ item: item(50, 'dose'), to: { step: 50, value: 4 } }])[1]).toEqual(at(50, 'dose', 4));
    expect(editPlan(run, [{ item: item(50, 'dose'), to: { step: 40, value: 4 } }])[0]).toEqual(at(40, 'dose', 4));
    expect(editPlan(run, [{ item: item(50, 'dose') }]).map(({ key }) => key)).toEqual(['il15.support', 'il15.support']);
  });

  test('gives a drug of the start another dose at step 0, and takes it away by one of none', () => {
    const drug = item(0, 'antibody.concentration');
    const changes = (to?: { step: number; value: number }) =>
      editPlan(run, [{ item: drug, ...(to && { to }) }]).filter(({ key }) => key === drug.key);
    expect(changes({ step: 0, value: 5 })).toEqual([at(0, drug.key, 5)]);
    expect(changes({ step: 70, value: 5 })).toEqual([at(0, drug.key, 0), at(70, drug.key, 5)]);
    expect(changes()).toEqual([at(0, drug.key, 0)]);
  });

  test('switches the schedule off where a dose of it is first altered, and gives the others one by one', () => {
    const changes = editPlan(run, [
      { item: item(240, 'dose'), to: { step: 100, value: 8 } },
      { item: item(360, 'dose') },
    ]);
    expect(changes.slice(3)).toEqual([at(100, 'dose', 8), at(240, 'infusion.size', 0)]);
    const doses = planOf(withChanges(run, changes)).filter(({ key }) => key === 'dose');
    expect(doses.map(({ step }) => step)).toEqual([50, 100, 120]);
  });

  test('of a schedule given one by one has the same cells as the schedule', () => {
    const first = item(120, 'dose');
    const there = withChanges(run, editPlan(run, [{ item: first, to: { step: 100, value: 6 } }]));
    const moved = planOf(there).find(({ step }) => step === 100);
    if (moved === undefined) throw new Error('the dose is gone');
    const back = withChanges(there, editPlan(there, [{ item: moved, to: { step: 120, value: 6 } }]));
    const cells = (scenario: Scenario): readonly number[] => {
      const engine = createSimulation(scenario);
      engine.advance(300);
      return [...engine.tissue.columns.x.subarray(0, engine.tissue.count)];
    };
    expect(cells(back)).toEqual(cells(run));
  });

  test('whatever is moved, every item is where it was put, all else is where it was, and runs accept it', () => {
    const arbitraryRun = fc
      .tuple(fc.boolean(), fc.boolean(), arbitraryChanges(400))
      .map(([schedule, drug, interventions]) =>
        smallScenario({
          settings: { ...(schedule && SCHEDULE), ...(drug && { 'steroid.concentration': 9 }) },
          interventions: interventions.filter(({ key }) => !key.startsWith('infusion.')),
        }),
      );
    fc.assert(
      fc.property(arbitraryRun, fc.nat(20), fc.nat(500), fc.boolean(), (scenario, place, step, taken) => {
        const items = planOf(scenario).filter(({ key }) => isDose(key));
        if (items.length === 0) return;
        const chosen = items[place % items.length];
        const to = { step, value: chosen.value };
        const changes = editPlan(scenario, [taken ? { item: chosen } : { item: chosen, to }]);
        const edited = scenarioFor({ ...scenario, interventions: changes });
        expect(edited.interventions).toEqual(changes);
        for (const change of changes) expect(interventionProblem(change, 0.5)).toBeUndefined();
        const points = (plan: readonly PlanItem[]): readonly string[] =>
          plan
            .filter(({ key, value }) => isDose(key) && value > 0)
            .map((dose) => `${dose.step} ${dose.key} ${dose.value}`)
            .toSorted();
        const others = items.filter((other) => other !== chosen);
        const wanted = taken ? others : [...others, { ...chosen, ...to }];
        // A dose of a drug may come to lie beside another of it, and be one drag with it.
        if (ofOneKind(wanted)) expect(points(planOf(edited))).toEqual(points(wanted));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

/** Whether no two doses of one drug lie so near one another that they pass for a drag. */
const ofOneKind = (items: readonly PlanItem[]): boolean =>
  items.every((one) => one.key === 'dose' || items.every((other) => other === one || other.key !== one.key));
