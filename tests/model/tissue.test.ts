/** The tissue: births, contacts and moves, with nothing happening by itself. */
import { describe, expect, test } from 'vitest';
import { Tissue } from '../../src/model/tissue';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE, EVENT } from '../../src/vocabulary';

const { tumour, naturalKiller } = CELL_KIND;
const dish = (): Tissue => new Tissue({ width: 200, height: 100, depth: 20 }, 0.5, 4);

describe('a cell added', () => {
  test('is alive, has no history, and a key of its own', () => {
    const tissue = dish();
    tissue.step = 5;
    const slots = [tissue.addCell(tumour, 0, 0, 50, 50, 8), tissue.addCell(naturalKiller, 0, 0, 60, 50, 5)];
    const c = tissue.columns;
    for (const slot of slots) {
      expect(c.phase[slot]).toBe(CELL_PHASE.alive);
      expect(c.birthStep[slot]).toBe(5);
      expect([c.motherId[slot], c.partner[slot], c.divisions[slot]]).toEqual([0, 0, 0]);
      const never = [
        c.signalStep,
        c.releaseStep,
        c.lastHitStep,
        c.lastKillStep,
        c.doomedStep,
        c.deathStep,
        c.clearStep,
      ];
      expect(never.map((column) => column[slot])).toEqual(never.map(() => -1));
    }
    expect(c.keyHigh[0] === c.keyHigh[1] && c.keyLow[0] === c.keyLow[1]).toBe(false);
  });

  test('has the same key in every dish, whatever else is there', () => {
    const [one, other] = [dish(), dish()];
    other.addCell(naturalKiller, 0, 0, 10, 10, 5);
    const a = one.addCell(tumour, 0, 7, 50, 50, 8);
    const b = other.addCell(tumour, 0, 7, 90, 50, 8);
    expect([one.columns.keyHigh[a], one.columns.keyLow[a]]).toEqual([
      other.columns.keyHigh[b],
      other.columns.keyLow[b],
    ]);
  });

  test.each([
    [-5, 50, 8, 50],
    [500, 50, 192, 50],
    [100, -1, 100, 8],
    [100, 99, 100, 92],
  ])('at (%f, %f) is put inside the walls', (x, y, insideX, insideY) => {
    const tissue = dish();
    const slot = tissue.addCell(tumour, 0, 0, x, y, 8);
    expect([tissue.columns.x[slot], tissue.columns.y[slot]]).toEqual([insideX, insideY]);
    expect(tissue.columns.voxel[slot]).toBe(Math.floor(insideY / 20) * 10 + Math.floor(insideX / 20));
  });
});

describe('a division', () => {
  test('gives a daughter with a copy of what the mother is, and nothing of what she did', () => {
    const tissue = dish();
    const mother = tissue.addCell(naturalKiller, 0, 0, 50, 50, 5);
    const target = tissue.addCell(tumour, 0, 0, 60, 50, 8);
    const before = tissue.columns;
    before.potency[mother] = 2;
    before.kills[mother] = 3;
    before.hits[mother] = 9;
    before.lastKillStep[mother] = 4;
    tissue.attach(mother, target);
    tissue.step = 8;
    const daughter = tissue.divide(mother, 55, 50);
    const c = tissue.columns;
    expect(c.potency[daughter]).toBe(2);
    expect([c.partner[daughter], c.attached[daughter], c.kills[daughter], c.hits[daughter]]).toEqual([0, 0, 0, 0]);
    expect([c.signalStep[daughter], c.lastKillStep[daughter], c.birthStep[daughter]]).toEqual([-1, -1, 8]);
    expect(c.motherId[daughter]).toBe(c.id[mother]);
    expect([c.divisions[mother], c.divisions[daughter]]).toEqual([1, 0]);
    expect([c.x[daughter], c.x[mother]]).toEqual([55, 50]);
    expect(c.partner[mother]).toBe(c.id[target]);
  });

  test('leaves the mother a founder, and the daughter none', () => {
    const tissue = dish();
    const mother = tissue.addCell(tumour, 0, 0, 50, 50, 8);
    tissue.columns.founder[mother] = 1;
    const daughter = tissue.divide(mother, 55, 50);
    expect([tissue.columns.founder[mother], tissue.columns.founder[daughter]]).toEqual([1, 0]);
  });

  test('gives each daughter of a family tree a key of her own, the same in another dish', () => {
    const keysOf = (tissue: Tissue): readonly string[] => {
      const founder = tissue.addCell(tumour, 0, 3, 50, 50, 8);
      for (let generation = 0; generation < 5; generation++)
        for (let slot = tissue.count - 1; slot >= founder; slot--) tissue.divide(slot, 50, 50);
      const { keyHigh, keyLow } = tissue.columns;
      return Array.from({ length: tissue.count - founder }, (_, i) => `${keyHigh[founder + i]}-${keyLow[founder + i]}`);
    };
    const keys = keysOf(dish());
    expect(new Set(keys).size).toBe(32);
    const crowded = dish();
    crowded.addCell(naturalKiller, 0, 0, 10, 10, 5);
    expect(keysOf(crowded)).toEqual(keys);
  });

  test('is told to the mechanisms once', () => {
    const tissue = dish();
    const told: number[][] = [];
    tissue.birthHooks = { added: (slot) => void told.push([slot]), divided: (m, d) => void told.push([m, d]) };
    tissue.divide(tissue.addCell(tumour, 0, 0, 50, 50, 8), 60, 50);
    expect(told).toEqual([[0], [0, 1]]);
  });
});

describe('a contact', () => {
  test('is counted on the target, and ends once', () => {
    const tissue = dish();
    const nk = tissue.addCell(naturalKiller, 0, 0, 50, 50, 5);
    const target = tissue.addCell(tumour, 0, 0, 60, 50, 8);
    const c = tissue.columns;
    tissue.step = 3;
    tissue.attach(nk, target);
    expect([c.partner[nk], c.attached[target], c.contactStep[nk]]).toEqual([c.id[target], 1, 3]);
    c.signal[nk] = 0.9;
    c.signalStep[nk] = 4;
    tissue.detach(nk);
    tissue.detach(nk);
    expect([c.partner[nk], c.attached[target], c.signal[nk], c.signalStep[nk]]).toEqual([0, 0, 0, -1]);
    expect(tissue.events.of(c.id[nk]).map(({ kind }) => kind)).toEqual([EVENT.conjugated, EVENT.detached]);
  });

  test('with a target that is gone can end, too', () => {
    const tissue = dish();
    const target = tissue.addCell(tumour, 0, 0, 60, 50, 8);
    const other = tissue.addCell(tumour, 0, 1, 80, 50, 8);
    const nk = tissue.addCell(naturalKiller, 0, 0, 50, 50, 5);
    const [nkId, otherId] = [tissue.columns.id[nk], tissue.columns.id[other]];
    tissue.attach(nk, target);
    tissue.cells.remove(target);
    tissue.detach(tissue.cells.slotOf(nkId));
    expect(tissue.columns.partner[tissue.cells.slotOf(nkId)]).toBe(0);
    expect(tissue.columns.attached[tissue.cells.slotOf(otherId)]).toBe(0);
  });
});

test('a cell is doomed once', () => {
  const tissue = dish();
  const slot = tissue.addCell(tumour, 0, 0, 60, 50, 8);
  tissue.doom(slot, DEATH_CAUSE.granzyme);
  expect(tissue.columns.cause[slot]).toBe(DEATH_CAUSE.granzyme);
  expect(() => tissue.doom(slot, DEATH_CAUSE.spontaneous)).toThrow('only a live cell');
});

describe('a move', () => {
  test('is velocity × step, and starts the sum anew', () => {
    const tissue = dish();
    const slot = tissue.addCell(naturalKiller, 0, 0, 50, 50, 5);
    const c = tissue.columns;
    c.velocityX[slot] = 4;
    c.velocityY[slot] = -2;
    tissue.move();
    expect([c.x[slot], c.y[slot], c.velocityX[slot], c.velocityY[slot]]).toEqual([52, 49, 0, 0]);
    tissue.move();
    expect([c.x[slot], c.y[slot]]).toEqual([52, 49]);
  });

  test('ends at the walls, in the voxel there', () => {
    const tissue = dish();
    const slot = tissue.addCell(naturalKiller, 0, 0, 190, 90, 5);
    tissue.columns.velocityX[slot] = 1000;
    tissue.columns.velocityY[slot] = 1000;
    tissue.move();
    expect([tissue.columns.x[slot], tissue.columns.y[slot]]).toEqual([195, 95]);
    expect(tissue.columns.voxel[slot]).toBe(4 * 10 + 9);
  });
});

test('time is steps × step, and whole steps are rounded up', () => {
  const tissue = dish();
  tissue.step = 7;
  expect(tissue.time_minutes).toBe(3.5);
  expect([0, 0.2, 0.5, 0.6, 480].map((minutes) => tissue.stepsIn(minutes))).toEqual([1, 1, 1, 2, 960]);
});
