/** Chemotherapy: killing at the published rate, resistance that is handed on, ligands that rise and fall. */
import { describe, expect, test } from 'vitest';
import { chemotherapy } from '../../src/mechanisms/chemotherapy';
import { CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, isPartOf, ordered, share } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [chemotherapy];
/** At the half-maximal level, and it stays there. */
const lasting = { 'chemotherapy.concentration': 92, 'chemotherapy.halfLife': 1000 };
const N = 800;

function treated(hours: number, settings: Record<string, number>, words: CellWords = {}, timeStep = 0.5) {
  const dish = new Dish({ mechanisms, settings, timeStep });
  const tumour = range(N).map(() => dish.tumour(500, 500, words));
  const nk = range(N).map(() => dish.nk(500, 500, words));
  dish.minutes(60 * hours);
  const killed = (ids: readonly number[]): number =>
    ids.filter((id) => dish.read(id, 'cause') === DEATH_CAUSE.chemotherapy).length;
  return { dish, tumour, nk, killed };
}
/** Hours of full-level exposure that a level losing half in 1,000 h gives, in units of effect at 92 nM. */
const lost = (rate: number, hours: number): number => 1 - Math.exp(-rate * hours);

describe('paclitaxel', () => {
  test.each([0.5, 0.25])('kills half as fast as it can at 92 nM: 0.03 an hour (step %f min)', (timeStep) => {
    const { dish, tumour, nk, killed } = treated(24, lasting, {}, timeStep);
    expect(Math.abs(shareError(killed(tumour), lost(0.03, 24), N))).toBeLessThan(3.5);
    expect(Math.abs(shareError(killed(nk), lost(0.003, 24), N))).toBeLessThan(3.5);
    expect(dish.tissue.tally.chemotherapyDeaths).toBe(killed(tumour));
    expect(dish.tissue.tally.nkDeaths).toBe(killed(nk));
  });

  test('does nothing at level 0, and is lost', () => {
    const none = treated(24, {});
    expect(none.killed([...none.tumour, ...none.nk])).toBe(0);
    const { dish } = treated(20, { 'chemotherapy.concentration': 100 });
    expect(dish.tissue.medium.level('paclitaxel')).toBeCloseTo(50, 9);
  });

  test('is needed in hundredfold amount by resistant cells', () => {
    const { tumour, killed } = treated(24, lasting, { chemotherapyResistant: 1 });
    expect(Math.abs(shareError(killed(tumour), lost(0.06 / 101, 24), N))).toBeLessThan(3.5);
  });
});

describe('resistance', () => {
  test('is acquired in the drug and handed on', () => {
    const settings = { ...lasting, 'chemotherapy.maximumKill': 0, 'chemotherapy.resistanceRate': 1 };
    const { dish, tumour } = treated(24, settings);
    const resistant = tumour.filter((id) => dish.read(id, 'chemotherapyResistant') === 1);
    expect(Math.abs(shareError(resistant.length, 1 - Math.exp(-0.5), N))).toBeLessThan(3.5);
    const daughter = dish.tissue.divide(dish.slot(resistant[0]), 500, 500);
    expect(dish.tissue.columns.chemotherapyResistant[daughter]).toBe(1);
  });
});

describe('innate ligands', () => {
  const settings = { ...lasting, 'chemotherapy.maximumKill': 0 };

  test('rise by half of the most at the half-maximal level, with 24 h, on targets alone', () => {
    const { dish, tumour, nk } = treated(24, settings);
    expect(dish.read(tumour[0], 'sensitisation')).toBeCloseTo(0.25 * (1 - Math.exp(-1)), 2);
    expect(dish.read(nk[0], 'sensitisation')).toBe(0);
  });

  test('fall when the drug is washed out, and at once when it is switched off', () => {
    const { dish, tumour } = treated(24, settings);
    const risen = dish.read(tumour[0], 'sensitisation');
    dish.change({ 'chemotherapy.concentration': 0 });
    dish.minutes(24 * 60);
    expect(dish.read(tumour[0], 'sensitisation')).toBeCloseTo(risen * Math.exp(-1), 3);
    dish.change({ 'chemotherapy.enabled': 0 });
    expect(dish.read(tumour[0], 'sensitisation')).toBe(0);
  });
});

test('the dead are left alone', () => {
  const { dish, tumour } = treated(6, lasting, { phase: CELL_PHASE.dead });
  expect(dish.read(tumour[0], 'cause')).toBe(DEATH_CAUSE.none);
});

test('whom a dose kills a larger one kills too; ligands rise with it, within the most', () => {
  always(
    [ordered(0, 1000), share],
    ([little, much], sensitisation) => {
      const [weak, strong] = [little, much].map((concentration) => {
        const settings = { 'chemotherapy.concentration': concentration, 'chemotherapy.maximumKill': 1 };
        const dish = new Dish({ mechanisms, settings: { ...settings, 'chemotherapy.resistanceRate': 0 }, timeStep: 6 });
        const ids = range(40).map((n) => (n % 2 === 0 ? dish.tumour(500, 500) : dish.nk(500, 500)));
        const corpse = dish.tumour(500, 500, { phase: CELL_PHASE.dead, sensitisation });
        const lasting = dish.tumour(500, 500, { lethalDamage: 1 });
        dish.minutes(60);
        expect(dish.read(corpse, 'cause')).toBe(DEATH_CAUSE.none);
        expect(dish.read(corpse, 'sensitisation')).toBeCloseTo(sensitisation, 6);
        const alive = dish.read(lasting, 'phase') === CELL_PHASE.alive;
        return {
          killed: ids.filter((id) => dish.read(id, 'cause') === DEATH_CAUSE.chemotherapy),
          risen: alive ? dish.read(lasting, 'sensitisation') : undefined,
        };
      });
      expect(isPartOf(weak.killed, strong.killed)).toBe(true);
      if (weak.risen === undefined || strong.risen === undefined) return;
      expect(strong.risen).toBeGreaterThanOrEqual(weak.risen);
      expect(weak.risen).toBeGreaterThanOrEqual(0);
      expect(strong.risen).toBeLessThanOrEqual(0.5);
    },
    12,
  );
});
