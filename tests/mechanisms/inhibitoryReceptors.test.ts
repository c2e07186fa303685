/** Inhibition: who carries what, which KIR fits, missing self, what IFN-γ adds and antibodies take away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockedShare, inhibitionBy, inhibitoryReceptors } from '../../src/mechanisms/inhibitoryReceptors';
import { RECEPTOR } from '../../src/model/columns';
import { type CellWords, Dish } from '../support/dish';
import { range, shareError } from '../support/statistics';

const mechanisms = [inhibitoryReceptors];
const { kir2dl1, kir2dl2, kir3dl1, nkg2a, pd1 } = RECEPTOR;

interface Contact {
  readonly carries: number;
  readonly target?: CellWords;
  readonly healthy?: boolean;
  readonly settings?: Record<string, number>;
  readonly blockers?: readonly [number, number];
}

/** Inhibition of an NK with these receptors by the target it holds. */
function inhibited({ carries, target = {}, healthy = false, settings = {}, blockers = [0, 0] }: Contact): number {
  const dish = new Dish({ mechanisms, settings });
  const nk = dish.nk(500, 500, { receptors: carries });
  dish.hold(nk, healthy ? dish.healthy(512, 500, target) : dish.tumour(513, 500, target));
  dish.tissue.medium.set('nkg2aBlocker', blockers[0]);
  dish.tissue.medium.set('pd1Blocker', blockers[1]);
  dish.steps(1);
  return dish.read(nk, 'inhibition');
}

const of = (name: string, value: number): Record<string, number> => ({ [`inhibitoryReceptors.${name}`]: value });
const inflamed = { interferonResponse: 1 };

describe('inhibition', () => {
  test.each([
    ['nobody without receptors', { carries: 0 }, 0],
    ['KIR that fits, by medium HLA', { carries: kir2dl2 }, 0.8 * 0.5],
    ['NKG2A by little HLA-E', { carries: nkg2a }, 0.6 * 0.3],
    ['PD-1 by little PD-L1', { carries: pd1 }, 0.3 * 0.1],
    ['KIR2DL1 without HLA-C2', { carries: kir2dl1 }, 0],
    ['KIR2DL1 with HLA-C2', { carries: kir2dl1, settings: of('hlaC2', 1) }, 0.4],
    ['KIR2DL2 without HLA-C1', { carries: kir2dl2, settings: of('hlaC1', 0) }, 0],
    ['KIR3DL1 without HLA-Bw4', { carries: kir3dl1 }, 0],
    ['KIR3DL1 with HLA-Bw4', { carries: kir3dl1, settings: of('hlaBw4', 1) }, 0.4],
    ['two KIR that fit no more than one', { carries: kir2dl1 | kir2dl2, settings: of('hlaC2', 1) }, 0.4],
    ['KIR in inflamed tissue', { carries: kir2dl2, target: inflamed }, 0.8],
    ['NKG2A in tissue half inflamed', { carries: nkg2a, target: { interferonResponse: 0.5 } }, 0.6 * 0.6],
    ['PD-1 in inflamed tissue', { carries: pd1, target: inflamed }, 0.3 * 0.6],
    ['all at once', { carries: kir2dl2 | nkg2a | pd1, target: inflamed }, 1],
    ['KIR by a healthy cell', { carries: kir2dl2, healthy: true }, 0.8],
    ['NKG2A by a healthy cell', { carries: nkg2a, healthy: true }, 0.6],
    ['PD-1 by a healthy cell', { carries: pd1, healthy: true, target: inflamed }, 0],
  ])('of %s', (_, contact, expected) => {
    expect(inhibited(contact as Contact)).toBeCloseTo(expected, 6);
  });

  test('misses self: without HLA-I no KIR is inhibited, and IFN-γ cannot raise what is lost', () => {
    const lost = of('hlaClassI', 0);
    expect(inhibited({ carries: kir2dl2, settings: lost })).toBe(0);
    expect(inhibited({ carries: kir2dl2, settings: lost, target: inflamed })).toBe(0);
  });

  test('of NKG2A and PD-1 is lifted by antibodies, by 90 % at most; that of KIR is not', () => {
    const target = inflamed;
    expect(inhibited({ carries: nkg2a, blockers: [1, 0] })).toBeCloseTo(0.18 * (1 - 0.45), 6);
    expect(inhibited({ carries: nkg2a, blockers: [1e9, 0] })).toBeCloseTo(0.018, 6);
    expect(inhibited({ carries: nkg2a, blockers: [0, 1e9] })).toBeCloseTo(0.18, 6);
    expect(inhibited({ carries: pd1, target, blockers: [0, 1e9] })).toBeCloseTo(0.018, 6);
    expect(inhibited({ carries: kir2dl2, blockers: [1e9, 1e9] })).toBeCloseTo(0.4, 6);
  });

  test('ends when the mechanism is switched off', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500, { receptors: kir2dl2 });
    dish.hold(nk, dish.tumour(513, 500));
    dish.steps(1);
    dish.change({ 'inhibitoryReceptors.enabled': 0 });
    dish.steps(1);
    expect(dish.read(nk, 'inhibition')).toBe(0);
  });
});

test('inhibition stays within 0 and 1 and grows with every ligand', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, unit, unit, (kir, hla, receptor, hlaE) => {
      const i = inhibitionBy(kir, hla, receptor, hlaE, 0.3, 0.1);
      expect(i).toBeGreaterThanOrEqual(0);
      expect(i).toBeLessThanOrEqual(1);
      expect(inhibitionBy(kir, hla + 0.1, receptor, hlaE + 0.1, 0.3, 0.2)).toBeGreaterThanOrEqual(i);
    }),
  );
  expect(inhibitionBy(0.8, 7, 0, 0, 0, 0)).toBe(0.8);
  expect(blockedShare(0.9, 0)).toBe(0);
  expect(blockedShare(0.9, 1)).toBeCloseTo(0.45, 6);
});

describe('new NK cells', () => {
  const dish = new Dish({ mechanisms });
  const ids = range(4000).map(() => dish.nk(500, 500));
  const carrying = (bit: number): readonly number[] => ids.filter((id) => (dish.read(id, 'receptors') & bit) !== 0);

  test.each([
    ['KIR2DL1', kir2dl1, 0.194],
    ['KIR2DL2', kir2dl2, 0.277],
    ['KIR3DL1', kir3dl1, 0.1],
    ['NKG2A', nkg2a, 0.475],
    ['PD-1', pd1, 0.012],
  ])('carry %s as often as declared, whatever else they carry', (_, bit, fraction) => {
    expect(Math.abs(shareError(carrying(bit).length, fraction, ids.length))).toBeLessThan(3.5);
    if (bit === nkg2a) return;
    const among = carrying(nkg2a);
    const both = among.filter((id) => (dish.read(id, 'receptors') & bit) !== 0).length;
    expect(Math.abs(shareError(both, carrying(bit).length / ids.length, among.length))).toBeLessThan(3.5);
  });

  test('keep the receptors that other mechanisms gave them', () => {
    expect(carrying(RECEPTOR.car)).toHaveLength(ids.length);
  });
});
