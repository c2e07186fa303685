/** Assays carried out: the same file gives the same numbers, and readings are what they are called. */
import { describe, expect, test } from 'vitest';
import { specificLysis } from '../../../src/experiments/assay/readouts';
import { armResults, jobsOf } from '../../../src/experiments/assay/results';
import { runArm } from '../../../src/experiments/assay/runArm';
import type { AssaySpecification } from '../../../src/experiments/assay/specification';

const small: AssaySpecification = {
  name: 'small',
  targets: { line: 'raji', antigen: 'CD19', number: 40 },
  effectors: { number: 40 },
  hours: 4,
  readouts: ['lysis', 'killsPerNk', 'contacts', 'deathTiming', 'interferonGamma', 'nkSurvival', 'targetsOverTime'],
  seeds: 2,
};
const run = (assay: AssaySpecification) => {
  const jobs = jobsOf(assay);
  return armResults(
    jobs,
    jobs.map(({ plan, seed }) => runArm(plan, seed)),
  );
};

describe('an assay', () => {
  const [first] = run(small);

  test('gives the same numbers again', () => {
    expect(run(small)).toEqual([first]);
  });

  test('gives each arm the numbers it has alone, and every arm the same seeds', () => {
    const [alone, twin] = run({ ...small, arms: [{ name: 'small' }, { name: 'twin' }] });
    expect(alone).toEqual(first);
    expect({ ...twin, name: 'small' }).toEqual(first);
  });

  test('counts every NK and every kill once', () => {
    const counts = first.counts.killsPerNk;
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(80);
    const kills = counts.reduce((sum, n, k) => sum + n * k, 0);
    expect(first.numbers.kills_per_nk.mean).toBeCloseTo(kills / 80, 12);
    expect(kills).toBeGreaterThan(5);
  });

  test('tells the course hour by hour, the beginning included', () => {
    expect(first.courses.targets_alive).toHaveLength(5);
    expect(first.courses.targets_alive[0]).toBe(40);
    expect(first.courses.targets_alive[4]).toBeLessThan(40);
  });

  test('gives times and lysis in their ranges', () => {
    const { lysis_percent, contact_lethal_min, granzyme_to_death_min } = first.numbers;
    expect(lysis_percent.mean).toBeGreaterThan(5);
    expect(lysis_percent.mean).toBeLessThan(100);
    expect(contact_lethal_min.mean).toBeGreaterThan(2);
    expect(granzyme_to_death_min.mean).toBeGreaterThan(5);
  });
});

test('without effectors nothing is lysed, and what dies by itself is taken off', () => {
  const [{ numbers }] = run({
    ...small,
    effectors: { number: 0 },
    readouts: ['lysis'],
    targets: { number: 100 },
    settings: { 'spontaneousDeath.rate': 0.1 },
  });
  expect(numbers.spontaneous_percent.mean).toBeGreaterThan(5);
  expect(numbers.lysis_percent.mean).toBe(0);
});

test('specific release, as the textbook has it', () => {
  expect(specificLysis(0.5, 0, 1)).toBe(50);
  expect(specificLysis(0.55, 0.1, 1)).toBeCloseTo(50, 12);
  expect(specificLysis(1, 0.1, 0.59)).toBeCloseTo(59, 12);
  expect(specificLysis(0.1, 0.1, 1)).toBe(0);
});

test('rounds are lysed each for itself, also after a wait', () => {
  const [waited] = run({
    ...small,
    preExposure: { hours: 1 },
    rechallenge: { rounds: 2, every_hours: 1.5 },
    hours: 3,
    readouts: ['lysis', 'nkSurvival'],
  });
  const { lysis_round_1_percent: one, lysis_round_2_percent: two, lysis_percent: both } = waited.numbers;
  expect(one.mean).toBeGreaterThan(0);
  expect(both.mean).toBeCloseTo((one.mean + two.mean) / 2, 10);
});

test('perforin-null contacts fail and nobody dies of them', () => {
  const [{ numbers }] = run({ ...small, knockOuts: ['perforin'] });
  expect(numbers.kills_per_nk.mean).toBe(0);
  expect(numbers.contacts_lethal.mean).toBe(0);
  expect(numbers.contact_failed_min.mean).toBeGreaterThan(25);
});
