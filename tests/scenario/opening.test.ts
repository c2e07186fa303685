/** Where a link opens, the state it names, and many changes in one part. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { decodeLink, encodeLink } from '../../src/scenario/link';
import { isHashOf, type Opening } from '../../src/scenario/opening';
import { LONGEST_READABLE, packChanges, unpackChanges } from '../../src/scenario/packedChanges';
import { scenarioFor } from '../../src/scenario/resolve';
import type { Intervention } from '../../src/scenario/scenario';
import { processorMilliseconds } from '../support/processorTime';

const HASH = '0123456789abcdef'.repeat(4);
const demo = scenarioFor({ preset: 'cd19-lymphoma', seed: 'demo' });
const reading = (query: string) => decodeLink(query);

describe('the moment of a link', () => {
  test.each<[string, Opening]>([
    ['', { playing: true }],
    ['play=0', { playing: false }],
    ['t=6h', { step: 720, playing: false }],
    ['t=6h&play=1', { step: 720, playing: true }],
    ['t=0min', { step: 0, playing: false }],
    [`t=90min&hash=${HASH}`, { step: 180, playing: false, hash: HASH }],
    ['t=2d&hash=0123ABCD', { step: 5760, playing: false, hash: '0123abcd' }],
    ['t=1h&scene.timeStep=0.25', { step: 240, playing: false }],
  ])('%s', (query, opening) => {
    expect(reading(query).opening).toEqual(opening);
    expect(reading(query).problems).toEqual([]);
  });

  test.each([
    ['t=6', 't = "6": the time "6" has no unit; write 6min, 6h or 6d'],
    ['t=soon', 't = "soon": "soon" is not a time; write one such as 90min, 6h or 2d'],
    ['t=-1h', 't = "-1h": the time "-1h" is before the start of the run; 0min…8760h is allowed'],
    ['t=1h&t=2h', '"t" is given more than once; the first, "1h", counts'],
    ['play=yes', 'play = "yes" is not 1 (the run goes on) or 0 (it is paused)'],
    ['hash=12', 'hash = "12" is not 8 to 64 hexadecimal digits, so the state cannot be compared'],
    ['hash=', 'hash = "" is not 8 to 64 hexadecimal digits, so the state cannot be compared'],
    [
      `hash=${HASH}0`,
      `hash = "${HASH.slice(0, 40)}…" is not 8 to 64 hexadecimal digits, so the state cannot be compared`,
    ],
  ])('%s is told', (query, sentence) => {
    expect(sentencesOf(reading(query).problems)).toEqual([sentence]);
    expect(reading(query).scenario).toEqual(demo);
  });

  test('between two steps is put off to the later one, with a note', () => {
    const { opening, notes } = reading('t=93.2min');
    expect(opening.step).toBe(187);
    expect(sentencesOf(notes)).toEqual(['t = "93.2min" falls between two steps of 0.5 min; the later one is shown']);
  });

  test('is written so that it reads back', () => {
    const any = fc.record(
      {
        step: fc.integer({ min: 0, max: 20_000 }),
        playing: fc.boolean(),
        hash: fc.stringMatching(/^[0-9a-f]{16}$/),
      },
      { requiredKeys: ['step', 'playing'] },
    );
    fc.assert(
      fc.property(any, (opening) => {
        expect(reading(encodeLink(demo, opening)).opening).toEqual(opening);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(reading(encodeLink(demo, { playing: false })).opening).toEqual({ playing: false });
  });

  test('has sixteen digits of the hash, which stand for the whole', () => {
    const link = encodeLink(demo, { step: 720, playing: false, hash: HASH });
    expect(link).toMatch(/&t=6h&hash=0123456789abcdef$/);
    expect(isHashOf(reading(link).opening.hash ?? '', HASH)).toBe(true);
    expect(isHashOf('0123456789abcdee', HASH)).toBe(false);
  });
});

describe('many changes', () => {
  const many = (count: number): readonly Intervention[] =>
    Array.from({ length: count }, (_, n) => ({ step: 7 * n, key: 'antigenExpression.density', value: 1000 + n / 7 }));
  const run = (count: number) => scenarioFor({ preset: 'cd19-lymphoma', seed: 's', interventions: many(count) });

  test('stay readable while they are few, and are one part when they are not', () => {
    const few = encodeLink(run(8));
    expect(few.match(/&at=/g)).toHaveLength(8);
    const link = encodeLink(run(300));
    expect(link).not.toContain('at=');
    expect(link.match(/&z=/g)).toHaveLength(1);
    expect(link).toMatch(/^[A-Za-z0-9=&._~%:-]+$/);
    const readable = run(300).interventions.length * 'at=1000min:antigenDensity=1000.1428571428571&'.length;
    expect(link.length).toBeLessThan(readable / 2);
    expect(LONGEST_READABLE).toBeLessThan(2000);
  });

  test('read back as they were, in any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const { scenario, problems } = reading(encodeLink(run(count)));
        expect(problems).toEqual([]);
        expect(JSON.stringify(scenario)).toBe(JSON.stringify(run(count)));
      }),
      { seed: 2, numRuns: 15 },
    );
  });

  test('that stand beside packed ones come after them', () => {
    const link = `z=${packChanges(['1h:dose=1', '2h:dose=2'])}&at=1h:dose=3`;
    expect(reading(link).scenario.interventions.map(({ value }) => value)).toEqual([1, 3, 2]);
  });

  test('that are wrong inside are told one by one', () => {
    expect(sentencesOf(reading(`z=${packChanges(['1h:dose=1', '6:dose=2'])}`).problems)).toEqual([
      'at = "6:dose=2": the time "6" has no unit; write 6min, 6h or 6d',
    ]);
  });

  test('whose part was cut or changed are told in a sentence, and the rest counts', () => {
    const packed = packChanges(many(100).map(({ step }) => `${step}min:dose=1`));
    for (const spoilt of ['', '!', '%00', packed.slice(0, -20), `${packed.slice(0, 40)}AAAA${packed.slice(44)}`]) {
      const { scenario, problems } = reading(`seed=x&z=${spoilt}`);
      expect(problems.length, spoilt).toBeGreaterThan(0);
      expect(scenario.seed).toBe('x');
    }
  });

  test('that would unpack to a flood are refused before they are a flood', () => {
    const flood = packChanges(['a'.repeat(60_000_000)]);
    expect(unpackChanges(flood)).toMatchObject({
      ok: false,
      problem: { code: 'packed.large', values: { most: 1_000_000 } },
    });
    expect(unpackChanges('A'.repeat(400_001))).toMatchObject({ ok: false });
    const most = packChanges(['a'.repeat(900_000)]);
    const cost = processorMilliseconds(() => unpackChanges(flood)) / processorMilliseconds(() => unpackChanges(most));
    expect(cost).toBeLessThan(9);
  });

  test('never throw, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.stringMatching(/^[\w-]{0,200}$/)),
        (text) => {
          expect(typeof unpackChanges(text).ok).toBe('boolean');
          expect(reading(`z=${text}&t=${text}&hash=${text}&play=${text}`).scenario).toBeDefined();
        },
      ),
      { seed: 3, numRuns: 3000 },
    );
  });
});
