/** The small readers and writers under the link: numbers, moments, nearest names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../src/api/sentences';
import { eitherOf } from '../../src/remarks/en/lists';
import { clipped } from '../../src/remarks/text';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { readAssignment, readIntervention, writeAssignment } from '../../src/scenario/grammar';
import { isBetweenSteps, readMoment, stepAt, writeMoment } from '../../src/scenario/moment';
import { parseNumber, writeNumber } from '../../src/scenario/numbers';
import { editDistance, nearestName } from '../../src/scenario/text';

const FIXED = { seed: 7, numRuns: 2000 };

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['+1.50', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['2e3', 2000],
    ['2E-3', 0.002],
    ['1e999', Number.POSITIVE_INFINITY],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1,5',
    '1_000',
    '0x10',
    '0b1',
    '1e',
    'e5',
    '.',
    '+',
    '--1',
    'NaN',
    'Infinity',
    '٣',
    '1'.repeat(41),
  ])('"%s" is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  test('every double is written so that it reads back as itself, within 17 digits and without a plus', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = writeNumber(value);
        expect(parseNumber(text)).toBe(value + 0);
        expect(text).not.toContain('+');
        expect(
          text
            .replace(/e.*$/, '')
            .replace(/[-.]/g, '')
            .replace(/^0+|0+$/g, '').length,
        ).toBeLessThanOrEqual(17);
      }),
      FIXED,
    );
  });
});

describe('moments', () => {
  test.each([
    ['90min', 90],
    ['6h', 360],
    ['2d', 2880],
    ['1.5h', 90],
    ['0min', 0],
    ['365d', 525600],
  ])('%s is %d min', (text, minutes) => {
    expect(readMoment(text)).toEqual({ ok: true, value: minutes });
  });

  test.each(['', 'h', '6', '6m', '6 h', '6hh', '6H', 'h6', '-1min', '366d', '1e400h', 'NaNh', `${'9'.repeat(500)}h`])(
    '"%s" is none',
    (text) => {
      expect(readMoment(text).ok).toBe(false);
    },
  );

  test('rounding of decimals puts nothing off', () => {
    // 8.2 h × 60 is 491.99999999999994 and 1.1 h × 60 is 66.00000000000001 in binary.
    for (let tenths = 0; tenths < 5000; tenths++) {
      const moment = readMoment(`${tenths / 10}h`);
      if (!moment.ok) throw new Error(sentenceOf(moment.problem));
      expect(stepAt(moment.value, 0.5)).toBe(tenths * 12);
      expect(isBetweenSteps(moment.value, 0.5)).toBe(false);
    }
  });

  test('between two steps is the later one', () => {
    expect(stepAt(0.01, 0.5)).toBe(1);
    expect(stepAt(93.2, 0.5)).toBe(187);
    expect(stepAt(93.2, 0.25)).toBe(373);
    expect(isBetweenSteps(93.2, 0.5)).toBe(true);
  });

  test('every step is written so that it reads back as itself', () => {
    const anyStep = fc.tuple(fc.constantFrom(0.5, 0.25, 0.125), fc.nat({ max: 1051200 }));
    fc.assert(
      fc.property(anyStep, ([timeStep, step]) => {
        const moment = readMoment(writeMoment(step, timeStep));
        if (!moment.ok) throw new Error(sentenceOf(moment.problem));
        expect(stepAt(moment.value, timeStep)).toBe(step);
        expect(isBetweenSteps(moment.value, timeStep)).toBe(false);
      }),
      FIXED,
    );
  });
});

describe('words', () => {
  test('distances', () => {
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('seed', 'sede')).toBe(1);
    expect(editDistance('same', 'same')).toBe(0);
  });

  test('nearest names', () => {
    const names = ['scenario', 'seed', 'lyticAttack.hitRate', 'lyticAttack.burstRate'];
    expect(nearestName('sceanrio', names)).toBe('scenario');
    expect(nearestName('SEED', names)).toBe('seed');
    expect(nearestName('hitrate', names)).toBe('lyticAttack.hitRate');
    expect(nearestName('lytic', names)).toBe('lyticAttack.hitRate');
    expect(nearestName('qqqq', names)).toBeUndefined();
    expect(nearestName('', names)).toBeUndefined();
    expect(nearestName('s'.repeat(1e6), names)).toBeUndefined();
  });

  test('lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(eitherOf)).toEqual(['', 'a', 'a or b', 'a, b or c']);
  });

  test('quotations stay in their line and are short', () => {
    expect(clipped('a\nb\u0000c\u2028d\ud800')).toBe('a b c d ');
    expect(clipped('😀')).toBe('😀');
    expect(clipped('x'.repeat(50))).toBe(`${'x'.repeat(40)}…`);
  });
});

describe('switches', () => {
  const switches = [...parameterCatalogue.values()].filter(
    ({ key, spec }) => key.endsWith('.enabled') || (spec.choices?.[0] === 'no' && spec.choices[1] === 'yes'),
  );

  test('are written by yes and no, true and false, 1 and 0; links write them as they always did', () => {
    expect(switches.length).toBeGreaterThan(30);
    for (const { key, spec } of switches) {
      const read = (text: string) => readAssignment(key, text, 'atTheStart');
      for (const text of ['yes', 'true', '1']) expect(read(text)).toMatchObject({ ok: true, value: { key, value: 1 } });
      for (const text of ['no', 'false', '0']) expect(read(text)).toMatchObject({ ok: true, value: { key, value: 0 } });
      expect(read('toString').ok).toBe(false);
      expect(writeAssignment({ key, value: 1 })).toBe(`${key}=${spec.choices?.[1] ?? '1'}`);
    }
  });

  test('on the way as well', () => {
    expect(readIntervention('6h:adcc.enabled=no', 0.5)).toMatchObject({
      ok: true,
      value: { step: 720, key: 'adcc.enabled', value: 0 },
    });
  });
});
