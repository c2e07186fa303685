/** The lists of a step hold whom their names say, in the order of slots, and whoever comes or falls in its course. */
import { describe, expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { SlotList } from '../../src/model/slotList';
import type { Tissue } from '../../src/model/tissue';
import { scenarioFor } from '../../src/scenario/resolve';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { Dish } from '../support/dish';

const listed = ({ slots, length }: SlotList): readonly number[] => [...slots.subarray(0, length)];
const slotsWhere = (tissue: Tissue, is: (slot: number) => boolean): readonly number[] =>
  Array.from({ length: tissue.count }, (_, slot) => slot).filter(is);

describe('a list of slots', () => {
  test('grows, and keeps what it holds', () => {
    const list = new SlotList();
    for (let slot = 0; slot < 1000; slot++) list.add(slot);
    expect(listed(list)).toEqual(Array.from({ length: 1000 }, (_, slot) => slot));
  });

  test('is empty when it is emptied, with the room that was asked for', () => {
    const list = new SlotList();
    list.add(5);
    expect(list.empty(500).length).toBeGreaterThanOrEqual(500);
    expect(list.length).toBe(0);
  });
});

describe('the lists of a step', () => {
  test('hold in the middle of a run whom a look at all cells finds', () => {
    const run = createSimulation(scenarioFor({ preset: 'cd19-lymphoma', seed: 'lists' }));
    const { tissue } = run;
    run.advance(300);
    tissue.beginStep();
    const { kind, phase, partner } = tissue.columns;
    expect(listed(tissue.lists.naturalKillers)).toEqual(
      slotsWhere(tissue, (slot) => kind[slot] === CELL_KIND.naturalKiller),
    );
    expect(listed(tissue.lists.settled)).toEqual(slotsWhere(tissue, (slot) => kind[slot] !== CELL_KIND.naturalKiller));
    expect(listed(tissue.lists.living)).toEqual(
      slotsWhere(tissue, (slot) => kind[slot] !== CELL_KIND.naturalKiller && phase[slot] === CELL_PHASE.alive),
    );
    expect(listed(tissue.lists.dying)).toEqual(slotsWhere(tissue, (slot) => phase[slot] !== CELL_PHASE.alive));
    expect(listed(tissue.holders())).toEqual(slotsWhere(tissue, (slot) => partner[slot] !== 0));
    expect(tissue.lists.dying.length).toBeGreaterThan(0);
    expect(tissue.holders().length).toBeGreaterThan(0);
  });

  test('take in cells that come within it: added ones and daughters', () => {
    const dish = new Dish({ mechanisms: [] });
    const nk = dish.nk(100, 100);
    const { tissue } = dish;
    tissue.beginStep();
    const tumour = dish.tumour(200, 200);
    const daughter = tissue.divide(dish.slot(nk), 110, 100);
    expect(listed(tissue.lists.naturalKillers)).toEqual([dish.slot(nk), daughter]);
    expect(listed(tissue.lists.settled)).toEqual([dish.slot(tumour)]);
    expect(listed(tissue.lists.living)).toEqual([dish.slot(tumour)]);
  });

  test('take in who takes hold or is doomed within it, each once', () => {
    const dish = new Dish({ mechanisms: [] });
    const [first, second] = [dish.nk(100, 100), dish.nk(120, 100)];
    const target = dish.tumour(110, 100);
    const { tissue } = dish;
    tissue.beginStep();
    expect(listed(tissue.holders())).toEqual([]);
    dish.hold(second, target);
    dish.hold(first, target);
    expect(listed(tissue.holders())).toEqual([dish.slot(first), dish.slot(second)]);
    tissue.detach(dish.slot(first));
    dish.hold(first, target);
    expect(listed(tissue.holders())).toEqual([dish.slot(first), dish.slot(second)]);
    tissue.doom(dish.slot(target), DEATH_CAUSE.granzyme);
    expect(listed(tissue.lists.dying)).toEqual([dish.slot(target)]);
  });
});
