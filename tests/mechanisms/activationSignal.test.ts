/** Recognition: the sum of the arms less inhibition and TGF-β, who carries what, and the word for what limits a contact. */
import { describe, expect, test } from 'vitest';
import { hill } from '../../src/core/exactMath';
import { activationSignal, inhibition } from '../../src/mechanisms/activationSignal';
import { RECEPTOR } from '../../src/model/columns';
import { NK_STATE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { range, shareError } from '../support/statistics';

const mechanisms = [activationSignal];

interface Contact {
  readonly nk?: CellWords;
  readonly target?: CellWords;
  readonly settings?: Record<string, number>;
}

/** What an NK with a CAR makes of a target rich in antigen, unless told otherwise. */
function judge({ nk = {}, target = {}, settings = {} }: Contact): { readonly signal: number; readonly limit: number } {
  const dish = new Dish({ mechanisms, settings });
  const killer = dish.nk(500, 500, { receptors: RECEPTOR.car, silence: 0.999, ...nk });
  dish.hold(killer, dish.tumour(513, 500, target));
  dish.steps(1);
  return { signal: dish.read(killer, 'signal'), limit: dish.read(killer, 'limit') };
}

const f = (x: number): number => hill(x, 0.5, 3);
const noCar = { receptors: 0 };
const noAntigen = { antigenSignal: 0 };
const full = { 'activationSignal.innateLigands': 1 };

describe('the summed signal', () => {
  test.each([
    ['CAR and innate arm together', {}, 1 + 0.6 * 0.25],
    ['no antigen', { target: noAntigen }, 0.6 * 0.25],
    ['no CAR', { nk: noCar }, 0.6 * 0.25],
    ['half of the CAR’s signal', { target: { antigenSignal: 0.5 } }, 0.5 + 0.15],
    ['a silent innate arm', { nk: { silence: 0.27 } }, 1],
    ['an innate arm that just speaks', { nk: { silence: 0.29 } }, 1.15],
    ['both arms silent', { nk: { silence: 0.1 } }, 0],
    ['no antigen and no innate ligand', { target: noAntigen, settings: { 'activationSignal.innateLigands': 0 } }, 0],
    ['receptors suppressed', { nk: { ...noCar, suppressedReceptors: 0.6 } }, 0.15 * 0.4],
    [
      'granzyme suppressed as well',
      { nk: { ...noCar, suppressedReceptors: 0.6, suppressedCytotoxicity: 0.5 } },
      0.15 * 0.2,
    ],
    ['the CAR suppressed', { nk: { suppressedCar: 0.4 } }, 0.6 + 0.15],
    ['KIR on medium HLA', { nk: { receptors: RECEPTOR.kir } }, 0.15 * (1 - 0.8 * 0.5)],
    ['NKG2A on little HLA-E', { nk: { receptors: RECEPTOR.nkg2a } }, 0.15 * (1 - 0.6 * 0.3)],
    ['PD-1 on little PD-L1', { nk: { receptors: RECEPTOR.pd1 } }, 0.15 * (1 - 0.3 * 0.1)],
    ['KIR with a CAR', { nk: { receptors: RECEPTOR.car | RECEPTOR.kir } }, 1 - 0.25 * 0.4 + 0.15 * 0.6],
    [
      'NKG2A in inflamed tissue',
      { nk: { receptors: RECEPTOR.nkg2a }, target: { interferonResponse: 0.5 } },
      0.15 * (1 - 0.6 * 0.6),
    ],
    [
      'PD-1 in inflamed tissue',
      { nk: { receptors: RECEPTOR.pd1 }, target: { interferonResponse: 1 } },
      0.15 * (1 - 0.3 * 0.6),
    ],
    ['all inhibition at once', { nk: { receptors: 14 }, target: { interferonResponse: 1 } }, 0],
  ])('with %s', (_, contact, x) => {
    expect(judge(contact as Contact).signal).toBeCloseTo(f(x), 10);
  });

  test('saturates with the exponent and the half value it is told', () => {
    const settings = { 'activationSignal.steepness': 1, 'activationSignal.halfMaximalSignal': 1 };
    expect(judge({ settings }).signal).toBeCloseTo(1.15 / 2.15, 12);
  });

  test('is nobody’s without a contact', () => {
    const dish = new Dish({ mechanisms });
    const killer = dish.nk(500, 500);
    dish.tumour(513, 500);
    dish.steps(3);
    expect(dish.read(killer, 'signal')).toBe(0);
  });
});

test('inhibition adds up to at most 1, each ligand counting to 1', () => {
  expect(inhibition(0, 1, 0, 1, 0, 1)).toBe(0);
  expect(inhibition(0.8, 0.5, 0.6, 0.3, 0.3, 0.1)).toBeCloseTo(0.4 + 0.18 + 0.03, 12);
  expect(inhibition(0.8, 7, 0, 0, 0, 0)).toBe(0.8);
  expect(inhibition(0.8, 1, 0.6, 1, 0.3, 1)).toBe(1);
});

describe('what limits a contact', () => {
  test.each([
    ['striking', {}],
    ['lowSignal', { target: noAntigen }],
    ['suppressed', { nk: { ...noCar, suppressedReceptors: 0.6 }, settings: full }],
    ['inhibited', { nk: { receptors: RECEPTOR.kir }, settings: full }],
    // Both take much; the name is that of what takes more.
    ['suppressed', { nk: { receptors: RECEPTOR.kir, suppressedReceptors: 0.6 }, settings: full }],
  ] as const)('is %s', (state, contact) => {
    expect(judge(contact).limit).toBe(NK_STATE[state]);
  });
});

describe('new NK cells', () => {
  const dish = new Dish({ mechanisms });
  const ids = range(4000).map(() => dish.nk(500, 500));
  const carrying = (bit: number): readonly number[] => ids.filter((id) => (dish.read(id, 'receptors') & bit) !== 0);

  test.each([
    ['the CAR', RECEPTOR.car, 0.6],
    ['KIR', RECEPTOR.kir, 0.277],
    ['NKG2A', RECEPTOR.nkg2a, 0.475],
    ['PD-1', RECEPTOR.pd1, 0.012],
  ])('carry %s as often as declared', (_, bit, fraction) => {
    expect(Math.abs(shareError(carrying(bit).length, fraction, ids.length))).toBeLessThan(3.5);
  });

  test('carry one receptor whether or not they carry another', () => {
    const car = carrying(RECEPTOR.car);
    for (const bit of [RECEPTOR.kir, RECEPTOR.nkg2a]) {
      const both = car.filter((id) => (dish.read(id, 'receptors') & bit) !== 0).length;
      expect(Math.abs(shareError(both, carrying(bit).length / ids.length, car.length))).toBeLessThan(3.5);
    }
  });

  test('are silent by one uniform number: the innate arm is silent wherever the CAR is', () => {
    const below = (limit: number): number => ids.filter((id) => dish.read(id, 'silence') < limit).length;
    for (const limit of [0.15, 0.28, 0.5])
      expect(Math.abs(shareError(below(limit), limit, ids.length))).toBeLessThan(3.5);
    const silentCar = judge({ nk: { silence: 0.14 }, settings: full });
    expect(silentCar.signal).toBe(0);
  });
});
