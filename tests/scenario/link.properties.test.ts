/** What must hold for every link: a written run reads back as itself, and nothing that is read throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { decodeLink, encodeLink, queryOf } from '../../src/scenario/link';
import type { Scenario } from '../../src/scenario/scenario';
import { scenarioFromData } from '../../src/scenario/scenarioFromData';
import { processorMilliseconds } from '../support/processorTime';
import { sampleOf } from '../support/thorough';
import { arbitraryRubbish, arbitraryScenario } from './arbitraryScenario';

const FIXED = { seed: 20260407, numRuns: sampleOf(250, 1000) };

/** As text, which is far quicker to compare than two hundred settings one by one. */
const expectSame = (found: Scenario, wanted: Scenario): void =>
  expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));

describe('a written run', () => {
  test('reads back as the same run, without a word of complaint', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { scenario: again, problems } = decodeLink(`?${encodeLink(scenario)}`);
        expect(problems).toEqual([]);
        expectSame(again, scenario);
      }),
      FIXED,
    );
  });

  test('is written the same again', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const link = encodeLink(scenario);
        expect(encodeLink(decodeLink(link).scenario)).toBe(link);
      }),
      FIXED,
    );
  });

  test('survives the address bar and other programs that take links apart', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const address = new URL(`https://example.org/nkscape/?${encodeLink(scenario)}#top`);
        expectSame(decodeLink(address.search).scenario, scenario);
        expectSame(decodeLink(queryOf(address.href)).scenario, scenario);
        const reassembled = new URLSearchParams([...address.searchParams]).toString();
        expectSame(decodeLink(reassembled).scenario, scenario);
      }),
      FIXED,
    );
  });

  test('passes through plain data unchanged', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expectSame(scenarioFromData(JSON.parse(JSON.stringify(scenario))), scenario);
      }),
      { ...FIXED, numRuns: 200 },
    );
  });
});

describe('rubbish', () => {
  test('never throws, gives a valid run and complains in sentences', () => {
    fc.assert(
      fc.property(arbitraryRubbish, (rubbish) => {
        const { scenario, problems, notes } = decodeLink(rubbish);
        expectSame(scenarioFromData(scenario), scenario);
        for (const sentence of sentencesOf([...problems, ...notes])) {
          expect(sentence.length).toBeGreaterThan(10);
          expect(sentence.length).toBeLessThan(600);
          expect(sentence).not.toMatch(/\n|undefined|\[object/);
        }
        const again = decodeLink(encodeLink(scenario));
        expect(again.problems).toEqual([]);
        expectSame(again.scenario, scenario);
      }),
      { ...FIXED, numRuns: sampleOf(600, 3000) },
    );
  });

  test('of any other kind is answered in sentences, too', () => {
    fc.assert(
      fc.property(arbitraryRubbish, (rubbish) => {
        const { problems } = decodeLink(queryOf(rubbish));
        expect(sentencesOf(problems).every((sentence) => sentence.length > 10)).toBe(true);
      }),
      { ...FIXED, seed: 5, numRuns: sampleOf(1000, 5000) },
    );
  });

  test('grown from a real link, by cutting and typing, is answered in sentences', () => {
    const spoilt = fc
      .tuple(
        arbitraryScenario,
        fc.nat(),
        fc.nat(12),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('&', '=', '%', 'e999', ':', 'h')),
      )
      .map(([scenario, at, cut, put]) => {
        const link = encodeLink(scenario, { step: at % 4000, playing: false, hash: '0123456789abcdef' });
        const place = at % link.length;
        return link.slice(0, place) + put + link.slice(place + cut);
      });
    fc.assert(
      fc.property(spoilt, (link) => {
        const { scenario, problems, notes } = decodeLink(link);
        for (const sentence of sentencesOf([...problems, ...notes])) expect(sentence).toMatch(/^[^\n]{10,600}$/);
        expect(decodeLink(encodeLink(scenario)).problems).toEqual([]);
      }),
      { ...FIXED, numRuns: sampleOf(500, 2500) },
    );
  }, 60_000);

  /** Each makes a link of about so many characters. */
  const hostile: Record<string, (length: number) => string> = {
    'many unknown names': (length) => Array.from({ length: length / 16 }, (_, i) => `antigenDensit${i}=1`).join('&'),
    'many unknown changes': (length) =>
      Array.from({ length: length / 22 }, (_, i) => `at=6h:antigenDensit${i}=1`).join('&'),
    'many changes': (length) => 'at=6h:dose=1&'.repeat(length / 13),
    'one name again and again': (length) => 'seed=1&'.repeat(length / 7),
    'a long seed': (length) => `seed=${'x'.repeat(length)}`,
    'a long name': (length) => `${'x'.repeat(length)}=1`,
    'a long number': (length) => `hours=${'1'.repeat(length)}`,
    'a long time': (length) => `at=${'1'.repeat(length)}h:dose=1`,
    'only percent signs': (length) => '%'.repeat(length),
    'only ampersands': (length) => '&'.repeat(length),
    'only equals signs': (length) => '='.repeat(length),
    'only question marks': (length) => '?'.repeat(length),
  };
  test.each(Object.entries(hostile))('a megabyte of %s costs what its length costs', (_, link) => {
    const [quarter, whole] = [250_000, 1_000_000].map((length) => queryOf(`?${link(length)}`));
    const { scenario, problems } = decodeLink(whole);
    expect(scenario.preset).toBe('cd19-lymphoma');
    expect(problems.length).toBeLessThanOrEqual(22);
    // Sixteen times, were it to grow with the square of the length.
    const cost = processorMilliseconds(() => decodeLink(whole)) / processorMilliseconds(() => decodeLink(quarter));
    expect(cost).toBeLessThan(9);
  });
});
