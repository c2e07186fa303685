/** What must hold for every link: a written run reads back as itself, and nothing that is read throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, queryOf } from '../../src/scenario/link';
import type { Scenario } from '../../src/scenario/scenario';
import { scenarioFromData } from '../../src/scenario/scenarioFromData';
import { arbitraryRubbish, arbitraryScenario } from './arbitraryScenario';

const FIXED = { seed: 20260407, numRuns: 1000 };

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
        for (const sentence of [...problems, ...notes]) {
          expect(sentence.length).toBeGreaterThan(10);
          expect(sentence.length).toBeLessThan(600);
          expect(sentence).not.toMatch(/\n|undefined|\[object/);
        }
        const again = decodeLink(encodeLink(scenario));
        expect(again.problems).toEqual([]);
        expectSame(again.scenario, scenario);
      }),
      { ...FIXED, numRuns: 3000 },
    );
  });

  test('of any other kind is answered in no time, too', () => {
    let slowest = 0;
    fc.assert(
      fc.property(arbitraryRubbish, (rubbish) => {
        const start = performance.now();
        const { problems } = decodeLink(queryOf(rubbish));
        slowest = Math.max(slowest, performance.now() - start);
        expect(problems.every((sentence) => sentence.length > 10)).toBe(true);
      }),
      { ...FIXED, seed: 5, numRuns: 5000 },
    );
    expect(slowest).toBeLessThan(1000);
  });

  test('grown from a real link, by cutting and typing, is answered in no time', () => {
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
    let slowest = 0;
    fc.assert(
      fc.property(spoilt, (link) => {
        const start = performance.now();
        const { scenario, problems, notes } = decodeLink(link);
        slowest = Math.max(slowest, performance.now() - start);
        for (const sentence of [...problems, ...notes]) expect(sentence).toMatch(/^[^\n]{10,600}$/);
        expect(decodeLink(encodeLink(scenario)).problems).toEqual([]);
      }),
      { ...FIXED, numRuns: 2500 },
    );
    expect(slowest).toBeLessThan(1000);
  }, 60_000);

  const MEGABYTE = 1_000_000;
  const hostile: Record<string, string> = {
    'many unknown names': Array.from({ length: 60000 }, (_, i) => `antigenDensit${i}=1`).join('&'),
    'many unknown changes': Array.from({ length: 60000 }, (_, i) => `at=6h:antigenDensit${i}=1`).join('&'),
    'many changes': 'at=6h:dose=1&'.repeat(80000),
    'one name again and again': 'seed=1&'.repeat(MEGABYTE / 7),
    'a long seed': `seed=${'x'.repeat(MEGABYTE)}`,
    'a long name': `${'x'.repeat(MEGABYTE)}=1`,
    'a long number': `hours=${'1'.repeat(MEGABYTE)}`,
    'a long time': `at=${'1'.repeat(MEGABYTE)}h:dose=1`,
    'only percent signs': '%'.repeat(MEGABYTE),
    'only ampersands': '&'.repeat(MEGABYTE),
    'only equals signs': '='.repeat(MEGABYTE),
    'only question marks': '?'.repeat(MEGABYTE),
  };
  test.each(Object.entries(hostile))('a megabyte of %s is answered within a second', (_, query) => {
    const start = performance.now();
    const { scenario, problems } = decodeLink(queryOf(`?${query}`));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(scenario.preset).toBe('cd19-lymphoma');
    expect(problems.length).toBeLessThanOrEqual(22);
  });
});
