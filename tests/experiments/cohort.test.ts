/** The virtual cohort: who is drawn, what a course says, and the statistics of the trends, against known answers. */
import { describe, expect, test } from 'vitest';
import { ln } from '../../src/core/exactMath';
import { mean, median, standardDeviation } from '../../src/core/statistics';
import { courseOf } from '../../src/experiments/cohortCourse';
import { DISTRIBUTIONS, DRAWN_QUANTITIES, drawnFrom, drawOf } from '../../src/experiments/cohortDraws';
import {
  ARMS,
  type Arm,
  type CohortResult,
  cohortJobs,
  cohortScenario,
  drawsOf,
  runCohortJob,
  scenarioDigest,
} from '../../src/experiments/cohortRun';
import { armSummaries, lowRelapse, thirds, thirdsSummaries, trendsOf } from '../../src/experiments/cohortTrends';
import { lotCertificate } from '../../src/scenario/lotCertificate';
import type { ParameterName } from '../../src/scenario/parameterName';

const DRAWS = Array.from({ length: 2000 }, (_, n) => drawOf(n + 1));

describe('draws', () => {
  test('are a function of their number: the same in any order and in any shard', () => {
    const backwards = [7, 3, 1].map(drawOf);
    expect(backwards).toEqual([DRAWS[6], DRAWS[2], DRAWS[0]]);
    expect(new Set(DRAWS.map(({ antigenDensity }) => antigenDensity)).size).toBeGreaterThan(1900);
    // What the committed report was computed with.
    expect(DRAWS[0].antigenDensity).toBe(5130.344419102126);
    expect(DRAWS[0].negativeFraction).toBe(0.07075628482705122);
    expect(DRAWS[0].tgfBetaSecretion).toBe(0.029493924029398204);
  });

  test.each(DRAWN_QUANTITIES)('%s has its median, its spread and its limits', (quantity) => {
    const values = DRAWS.map((draw) => draw[quantity]);
    const { median: middle, spread, limits } = DISTRIBUTIONS[quantity];
    // Of 2,000 draws the median of ln has a standard error of 1.25·spread/√2000, and the spread one of spread/√4000.
    expect(Math.abs(ln(median(values)) - ln(middle))).toBeLessThan(4 * 1.25 * spread * Math.sqrt(1 / 2000));
    const within = values.filter((value) => value > limits[0] && value < limits[1]).map(ln);
    expect(within.length / values.length).toBeGreaterThan(0.97);
    expect(standardDeviation(within) / spread).toBeGreaterThan(0.9);
    expect(standardDeviation(within) / spread).toBeLessThan(1.05);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(limits[0]);
    expect(Math.max(...values)).toBeLessThanOrEqual(limits[1]);
  });

  test('are independent of each other', () => {
    const ranks = DRAWN_QUANTITIES.map((quantity) => DRAWS.map((draw) => ln(draw[quantity])));
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ]) {
      const [x, y] = [ranks[a], ranks[b]];
      const covariance = mean(x.map((value, n) => (value - mean(x)) * (y[n] - mean(y))));
      expect(Math.abs(covariance / standardDeviation(x) / standardDeviation(y))).toBeLessThan(0.09);
    }
  }, 20_000);

  test('beyond a limit are at it', () => {
    // u near 0 is five standard deviations out; v says on which side.
    expect(drawnFrom(DISTRIBUTIONS.antigenDensity, 1e-6, 0)).toBe(20_000);
    expect(drawnFrom(DISTRIBUTIONS.antigenDensity, 1e-6, 0.5)).toBe(400);
  });

  test('bring lots whose potency varies as asked for, mean 1', () => {
    const { settings } = cohortScenario({ number: 1, arm: 'carNk', hours: 1 });
    const potencies = DRAWS.map(({ number }) => lotCertificate({ ...settings, 'product.lot': number }).potency);
    expect(mean(potencies)).toBeCloseTo(1, 1);
    expect(standardDeviation(potencies)).toBeGreaterThan(0.28);
    expect(standardDeviation(potencies)).toBeLessThan(0.32);
  });
});

describe('runs', () => {
  test('have at most 300 cells, and arms share their draw, tumour and seed', () => {
    for (const arm of ARMS) {
      const { seed, settings } = cohortScenario({ number: 9, arm, hours: 1 });
      expect(settings['scene.numberOfTumourCells'] + settings['scene.numberOfNk']).toBeLessThanOrEqual(300);
      expect([seed, settings['product.lot'], settings['antigenExpression.density']]).toEqual([
        'cohort 9',
        9,
        DRAWS[8].antigenDensity,
      ]);
    }
    const of = (arm: Arm, key: ParameterName) => cohortScenario({ number: 9, arm, hours: 1 }).settings[key];
    expect(of('carOnly', 'activationSignal.innateWeight')).toBe(0);
    expect(of('carAdcc', 'antibody.concentration')).toBeGreaterThan(0);
    // Rituximab binds an antigen that the CAR does not aim at.
    expect(of('carAdcc', 'antibody.target')).toBe(0);
    expect(of('carT', 'scene.numberOfNk')).toBe(of('carNk', 'scene.numberOfNk'));
  });

  test('give the same whatever was computed before', () => {
    const job = { number: 2, arm: 'carNk', hours: 3 } as const;
    const first = runCohortJob(job);
    runCohortJob({ ...job, number: 1 });
    expect(runCohortJob(job)).toEqual(first);
    expect(first.draw).toEqual(DRAWS[1]);
    expect(first.scenario).toBe(scenarioDigest(cohortScenario(job)));
    expect(first.start).toBe(120);
    expect(first.nadir).toBeLessThan(120);
  });

  test('are named by their settings', () => {
    const scenario = cohortScenario({ number: 2, arm: 'carNk', hours: 3 });
    expect(scenarioDigest({ ...scenario, hours: 4 })).not.toBe(scenarioDigest(scenario));
    const moved = { ...scenario.settings, 'motility.speed': 5 };
    expect(scenarioDigest({ ...scenario, settings: moved })).not.toBe(scenarioDigest(scenario));
  });

  test('of smaller arms are those of the first draws', () => {
    const jobs = cohortJobs(10);
    expect(jobs.filter(({ arm }) => arm === 'carNk')).toHaveLength(10);
    expect(jobs.filter(({ arm }) => arm === 'carOnly').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const arm of ARMS) expect(jobs.filter((job) => job.arm === arm)).toHaveLength(drawsOf(arm, 10));
  });
});

describe('courses', () => {
  test('respond when half is gone', () => {
    expect(courseOf([100, 70, 50, 60])).toMatchObject({ start: 100, nadir: 50, end: 60, responded: true });
    expect(courseOf([100, 51]).responded).toBe(false);
  });

  test('progress at the first count a fifth above the lowest so far', () => {
    expect(courseOf([100, 50, 59, 60, 90]).progression_hours).toBe(0.5);
    expect(courseOf([100, 110, 119]).progression_hours).toBeNull();
    expect(courseOf([100, 120]).progression_hours).toBeCloseTo(1 / 6, 12);
    // A deeper nadir that comes after progression does not undo it.
    expect(courseOf([100, 130, 10]).progression_hours).toBeCloseTo(1 / 6, 12);
  });

  test('do not progress by a few cells', () => {
    expect(courseOf([100, 2, 6]).progression_hours).toBeNull();
    expect(courseOf([100, 2, 7]).progression_hours).toBeCloseTo(1 / 3, 12);
    expect(courseOf([100, 0, 0]).progression_hours).toBeNull();
    expect(courseOf([0, 0]).progression_hours).toBeNull();
  });
});

const result = (number: number, arm: Arm, of: Partial<CohortResult> = {}): CohortResult => ({
  number,
  arm,
  hours: 120,
  draw: drawOf(number),
  potency: number,
  carPositive: 0.6,
  effectors: 108,
  start: 120,
  nadir: 10,
  end: 0,
  responded: true,
  progression_hours: null,
  lysis_percent: 90,
  cytokineReleaseIndex: 10,
  antigenAtStart: 3000,
  antigenAtEnd: null,
  scenario: '',
  ...of,
});
const numbers = (n: number): readonly number[] => Array.from({ length: n }, (_, k) => k + 1);
const trendNamed = (key: string, results: readonly CohortResult[]) => {
  const found = trendsOf(results, 120).find((trend) => trend.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

describe('trends', () => {
  test('the share that responds', () => {
    const cohort = numbers(10).map((n) => result(n, 'carNk', { responded: n <= 6 }));
    expect(trendNamed('1', cohort)).toMatchObject({ value: { mean: 0.6, n: 10 }, holds: true, missedBy: 0 });
    const all = trendNamed(
      '1',
      numbers(10).map((n) => result(n, 'carNk')),
    );
    expect(all.holds).toBe(false);
    expect(all.missedBy).toBeCloseTo(0.2, 12);
  });

  test('thirds by potency, without the middle', () => {
    const cohort = numbers(10).map((n) =>
      result(n, 'carNk', { progression_hours: n <= 3 ? 40 : n === 10 ? 50 : null }),
    );
    const [lowest, highest] = thirds([...cohort].reverse(), ({ potency }) => potency);
    expect(lowest.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(highest.map(({ number }) => number)).toEqual([8, 9, 10]);
    const ahead = trendNamed('2', cohort);
    expect(ahead.value.mean).toBeCloseTo((100 * 2) / 3, 9);
    expect(ahead.holds).toBe(true);
    const [byPotency] = thirdsSummaries(cohort, 120);
    expect(byPotency.value).toEqual([2, 9]);
    expect(byPotency.medianProgression_hours).toEqual([40, null]);
    expect(byPotency.difference.mean).toBeCloseTo(ahead.value.mean, 9);
  });

  test('cytokine release on the draws that both products have', () => {
    const results = [
      ...[10, 20, 90].map((cytokineReleaseIndex, n) => result(n + 1, 'carNk', { cytokineReleaseIndex })),
      ...[50, 70].map((cytokineReleaseIndex, n) => result(n + 1, 'carT', { cytokineReleaseIndex })),
    ];
    expect(trendNamed('3', results).value).toMatchObject({ mean: 0.25, n: 2 });
    expect(trendNamed('3', results).holds).toBe(true);
  });

  test('relapses that have lost the antigen', () => {
    const low = { progression_hours: 60, antigenAtEnd: 100 };
    const high = { progression_hours: 60, antigenAtEnd: 2000 };
    expect(lowRelapse(result(1, 'carOnly', low))).toBe(true);
    expect(lowRelapse(result(1, 'carOnly', high))).toBe(false);
    expect(lowRelapse(result(1, 'carOnly', { antigenAtEnd: 100 }))).toBe(false);
    expect(lowRelapse(result(1, 'carOnly', { progression_hours: 60 }))).toBe(false);
    const results = [
      ...[low, low, high, {}].map((of, n) => result(n + 1, 'carOnly', of)),
      ...[low, {}, high, {}].map((of, n) => result(n + 1, 'carNk', of)),
      ...[low, low, {}, {}].map((of, n) => result(n + 1, 'carAdcc', of)),
    ];
    expect(trendNamed('4a', results).value).toMatchObject({ mean: 2 / 3, n: 3 });
    expect(trendNamed('4b', results)).toMatchObject({ value: { mean: 25, n: 4 }, holds: true });
    expect(trendNamed('4c', results)).toMatchObject({ value: { mean: 0 }, holds: false, missedBy: 1 });
  });

  test('say so when there are too few draws', () => {
    const trend = trendNamed('2', [result(1, 'carNk')]);
    expect(trend.holds).toBe(false);
    expect(trend.missedBy).toBeNaN();
  });

  test('arms are summed up: half have progressed by the middle time', () => {
    const times = [30, null, 50, 70];
    const results = times.map((progression_hours, n) => result(n + 1, 'carNk', { progression_hours, end: n }));
    const [summary, ...others] = armSummaries(results, 120);
    expect(others).toEqual([]);
    expect(summary).toMatchObject({
      draws: 4,
      medianProgression_hours: 50,
      cleared: 1,
      progressionFree: { mean: 0.25 },
    });
    expect(summary.progressionFreeAt).toEqual([0.75, 0.25, 0.25]);
    expect(armSummaries(results, 60)[0].progressionFreeAt).toEqual([0.75]);
  });
});
