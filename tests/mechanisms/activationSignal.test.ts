/** Recognition: the sum of the arms less inhibition and TGF-β, who carries what, and the word for what limits a contact. */
import { describe, expect, test } from 'vitest';
import { hill } from '../../src/core/exactMath';
import { activationSignal } from '../../src/mechanisms/activationSignal';
import { ARM, RECEPTOR } from '../../src/model/columns';
import { NK_STATE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, ordered, share } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [activationSignal];

interface Contact {
  readonly nk?: CellWords;
  readonly target?: CellWords;
  readonly settings?: Record<string, number>;
}

/** What an NK with a CAR makes of a target rich in antigen, unless told otherwise. */
function judge({ nk = {}, target = {}, settings = {} }: Contact) {
  const dish = new Dish({ mechanisms, settings });
  const killer = dish.nk(500, 500, { receptors: RECEPTOR.car, silence: 0.999, ...nk });
  dish.hold(killer, dish.tumour(513, 500, target));
  dish.steps(1);
  const [signal, limit, arms] = (['signal', 'limit', 'arms'] as const).map((name) => dish.read(killer, name));
  return { signal, limit, arms };
}

const f = (x: number): number => hill(x, 0.5, 3);
const noCar = { receptors: 0 };
const noAntigen = { antigenSignal: 0 };
const richInLigands = { innateLigands: 1 };
const covered = { antigenSignal: 0, innateLigands: 0, opsonisation: 1 };

describe('the summed signal', () => {
  test.each([
    ['CAR and innate arm together', {}, 1 + 0.6 * 0.25],
    ['no antigen', { target: noAntigen }, 0.6 * 0.25],
    ['no CAR', { nk: noCar }, 0.6 * 0.25],
    ['half of the CAR’s signal', { target: { antigenSignal: 0.5 } }, 0.5 + 0.15],
    ['a silent innate arm', { nk: { silence: 0.27 } }, 1],
    ['an innate arm that just speaks', { nk: { silence: 0.29 } }, 1.15],
    ['both arms silent', { nk: { silence: 0.1 } }, 0],
    ['no antigen and no innate ligand', { target: { antigenSignal: 0, innateLigands: 0 } }, 0],
    ['a CAR of half strength', { nk: { carStrength: 0.5 } }, 0.5 + 0.15],
    ['antibody on the target', { target: covered }, 0.6],
    ['antibody on half of it', { target: { ...covered, opsonisation: 0.5 } }, 0.3],
    ['antibody, but half of the CD16 shed', { nk: { cd16: 0.5 }, target: covered }, 0.3],
    ['antibody seen by an NK whose innate arm alone is silent', { nk: { silence: 0.16 }, target: covered }, 0.6],
    ['antibody and a silent CD16', { nk: { silence: 0.14 }, target: covered }, 0],
    ['antibody and granzyme suppressed', { nk: { suppressedCytotoxicity: 0.5 }, target: covered }, 0.3],
    ['antibody and inhibition', { nk: { inhibition: 0.8 }, target: covered }, 0.6 * (1 - 0.5 * 0.8)],
    ['all three arms', { target: { opsonisation: 1 } }, 1 + 0.6 + 0.15],
    ['receptors suppressed', { nk: { ...noCar, suppressedReceptors: 0.6 } }, 0.15 * 0.4],
    [
      'granzyme suppressed as well',
      { nk: { ...noCar, suppressedReceptors: 0.6, suppressedCytotoxicity: 0.5 } },
      0.15 * 0.2,
    ],
    ['the CAR suppressed', { nk: { suppressedCar: 0.4 } }, 0.6 + 0.15],
    ['inhibition of the innate arm', { nk: { ...noCar, inhibition: 0.4 } }, 0.15 * 0.6],
    ['inhibition, a quarter of which reaches the CAR', { nk: { inhibition: 0.4 } }, 1 - 0.25 * 0.4 + 0.15 * 0.6],
    ['full inhibition and no CAR', { nk: { ...noCar, inhibition: 1 } }, 0],
  ])('with %s', (_, contact, x) => {
    expect(judge(contact as Contact).signal).toBeCloseTo(f(x), 6);
  });

  test('saturates with the exponent and the half value it is told', () => {
    const settings = { 'activationSignal.steepness': 1, 'activationSignal.halfMaximalSignal': 1 };
    expect(judge({ settings }).signal).toBeCloseTo(1.15 / 2.15, 6);
  });

  test('is nobody’s without a contact', () => {
    const dish = new Dish({ mechanisms });
    const killer = dish.nk(500, 500);
    dish.tumour(513, 500);
    dish.steps(3);
    expect(dish.read(killer, 'signal')).toBe(0);
  });
});

describe('the arms that speak', () => {
  test.each([
    ['CAR and innate', {}, ARM.car | ARM.innate],
    ['only the innate arm without antigen', { target: noAntigen }, ARM.innate],
    ['no CAR in an NK that carries none', { nk: noCar }, ARM.innate],
    ['no silent CAR', { nk: { silence: 0.1 } }, 0],
    ['CD16 on a covered target', { target: covered }, ARM.adcc],
    ['no CD16 in an NK without any', { nk: { cd16: 0 }, target: covered }, 0],
  ])('are %s', (_, contact, arms) => {
    expect(judge(contact as Contact).arms).toBe(arms);
  });
});

describe('what limits a contact', () => {
  test.each([
    ['striking', {}],
    ['lowSignal', { target: noAntigen }],
    ['suppressed', { nk: { ...noCar, suppressedReceptors: 0.6 }, target: richInLigands }],
    ['inhibited', { nk: { ...noCar, inhibition: 0.4 }, target: richInLigands }],
    ['striking', { target: covered }],
    ['suppressed', { nk: { suppressedCytotoxicity: 0.6 }, target: covered }],
    // Both take much; the name is that of what takes more.
    ['suppressed', { nk: { ...noCar, inhibition: 0.4, suppressedReceptors: 0.6 }, target: richInLigands }],
  ] as const)('is %s', (state, contact) => {
    expect(judge(contact).limit).toBe(NK_STATE[state]);
  });
});

describe('new NK cells', () => {
  const dish = new Dish({ mechanisms });
  const ids = range(4000).map(() => dish.nk(500, 500));

  test('are silent by one uniform number: the innate arm is silent wherever the CAR is', () => {
    const below = (limit: number): number => ids.filter((id) => dish.read(id, 'silence') < limit).length;
    for (const limit of [0.15, 0.28, 0.5])
      expect(Math.abs(shareError(below(limit), limit, ids.length))).toBeLessThan(3.5);
    const silentCar = judge({ nk: { silence: 0.14 }, target: richInLigands });
    expect(silentCar.signal).toBe(0);
  });
});

test('the signal of any contact is a share; inhibition and TGF-β never raise it, more to see never lowers it', () => {
  always(
    [ordered(0, 1), share, share, share, share],
    ([less, more], a, b, d, e) => {
      const nk = { inhibition: a, suppressedCar: b, suppressedReceptors: b, suppressedCytotoxicity: d, cd16: e };
      const target = { antigenSignal: b, innateLigands: d, opsonisation: a };
      const { signal } = judge({ nk, target });
      expect(signal).toBeGreaterThanOrEqual(0);
      expect(signal).toBeLessThanOrEqual(1);
      for (const column of ['inhibition', 'suppressedCar', 'suppressedReceptors', 'suppressedCytotoxicity']) {
        const [weak, strong] = [less, more].map((x) => judge({ nk: { ...nk, [column]: x }, target }).signal);
        expect(strong, column).toBeLessThanOrEqual(weak);
      }
      for (const column of ['antigenSignal', 'innateLigands', 'opsonisation']) {
        const [poor, rich] = [less, more].map((x) => judge({ nk, target: { ...target, [column]: x } }).signal);
        expect(rich, column).toBeGreaterThanOrEqual(poor);
      }
    },
    15,
  );
});
