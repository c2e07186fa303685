/** What is said of results, from results made up by hand: no run is computed. */

import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { proportion } from '../../src/core/statistics';
import { LOT, planOf } from '../../src/experiments/design/plan';
import { readDesign } from '../../src/experiments/design/readDesign';
import { bandsFigure, survivalFigure } from '../../src/experiments/figures/lines';
import { OUTCOME_NAMES, type OutcomeName, type Outcomes } from '../../src/experiments/outcomes';
import { failedRun, type RunResult, rowHead } from '../../src/experiments/results';
import { heatMapOf } from '../../src/experiments/summary/heatMap';
import { Results } from '../../src/experiments/summary/results';
import { summaryOf } from '../../src/experiments/summary/summary';
import { responseFractions, waterfallOf } from '../../src/experiments/summary/waterfall';
import { remarksOf } from '../../src/remarks/remarkError';

function resultsOf(data: object): Results {
  const heading = { format: 'nkscape-design', formatVersion: 1, name: 'made up', seed: 'a' };
  const reading = readDesign({ ...heading, base: { preset: 'cd19-lymphoma' }, ...data });
  if (!reading.ok) throw new Error(sentencesOf(reading.problems).join('\n'));
  return new Results(reading.design);
}

/** A result with these outcomes; tumours fall by as many cells an hour as the run has in its number. */
function resultOf(results: Results, run: number, known: Partial<Record<OutcomeName, number>>): RunResult {
  const outcomes = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, known[name] ?? null])) as unknown as Outcomes;
  const head = rowHead(results.plan.runAt(run));
  return {
    row: { ...head, link: '', scenarioHash: '', stateHash: '', failure: [], outcomes },
    series: { time_minutes: [0, 60], columns: { liveTumour: [100, 100 - run] } },
  };
}

const GRID = {
  kind: 'grid',
  factors: [
    { name: 'il15Support', levels: [0, 45] },
    { name: 'antigenDensity', levels: [50, 500, 5000] },
  ],
  replicates: 2,
};

describe('results', () => {
  test('say the same in whatever order they come, and count what failed', () => {
    const [first, second] = [resultsOf(GRID), resultsOf(GRID)];
    const runs = Array.from({ length: 12 }, (_, run) => run);
    for (const run of runs) first.add(resultOf(first, run, { lysis_percent: 0.1 * run * run }));
    for (const run of [...runs].reverse()) second.add(resultOf(second, run, { lysis_percent: 0.1 * run * run }));
    expect(summaryOf(second)).toEqual(summaryOf(first));
    expect([first.done, first.failed]).toEqual([12, 0]);
    first.add(failedRun(planOf(first.design).runAt(3), remarksOf('too many cells')));
    expect([first.done, first.failed, first.good().length]).toEqual([12, 1, 11]);
    expect(first.failedRows()[0]).toMatchObject({ run: 3, failure: remarksOf('too many cells') });
  });

  test('of a grid belong to its points, and lie in a heat map with the last factor across', () => {
    const results = resultsOf(GRID);
    for (const run of [0, 1, 2, 3, 4, 6, 7]) results.add(resultOf(results, run, { lysis_percent: 10 * run }));
    expect(results.conditions[1].label).toBe('il15Support = 0, antigenDensity = 500');
    expect(results.values('lysis_percent', results.conditions[1])).toEqual([10, 70]);
    const map = heatMapOf(results, 'lysis_percent');
    expect(map).toMatchObject({ xLevels: [50, 500, 5000], yLevels: [0, 45] });
    expect(map?.fields.map(({ x, y, value, runs }) => [x, y, value, runs])).toEqual([
      [0, 0, 30, [0, 6]],
      [1, 0, 40, [1, 7]],
      [2, 0, 20, [2]],
      [0, 1, 30, [3]],
      [1, 1, 40, [4]],
      [2, 1, null, []],
    ]);
    expect(heatMapOf(resultsOf({ kind: 'replicates' }), 'kills')).toBeUndefined();
  });

  test('of replicates have bands over time', () => {
    const results = resultsOf({ kind: 'replicates', replicates: 5 });
    for (let run = 0; run < 5; run++) results.add(resultOf(results, run, {}));
    const bands = results.bands('liveTumour');
    expect(bands.map(({ time_minutes, spread }) => [time_minutes, spread.n, spread.median])).toEqual([
      [0, 5, 100],
      [60, 5, 98],
    ]);
    expect(bands[1].spread.bands[0]).toEqual({ share: 0.5, low: 97, high: 99 });
    const words = { title: '<b>', xTitle: 'time, h', yTitle: 'cells' };
    expect(bandsFigure([{ name: '', rows: bands }], words)).toContain('<title>&lt;b&gt;</title>');
    // Before anything is there, a figure is empty and not broken.
    for (const svg of [
      bandsFigure([{ name: '', rows: [] }], words),
      survivalFigure([{ name: '', curve: resultsOf({ kind: 'replicates' }).survival() }], words),
    ])
      expect(svg).not.toContain('NaN');
  });

  test('of pairs are compared pair by pair, a pair that lacks a half left out', () => {
    const results = resultsOf({ kind: 'pairs', arms: [{ name: 'plain' }, { name: 'trap' }], replicates: 4 });
    for (const run of [0, 1, 2, 3, 4, 7]) results.add(resultOf(results, run, { kills: run * run }));
    expect(results.pairs('kills', 'trap')).toEqual([
      [0, 1],
      [4, 9],
    ]);
    const [effect] = summaryOf(results).effects;
    expect(effect).toMatchObject({ arm: 'trap', against: 'plain', outcome: 'kills', difference: { mean: 3, n: 2 } });
  });

  test('of several points under one seed are one pair, since they share their chance', () => {
    const factors = [{ name: 'antigenDensity', levels: [50, 500] }];
    const results = resultsOf({ kind: 'grid', factors, arms: [{ name: 'plain' }, { name: 'trap' }], replicates: 2 });
    for (let run = 0; run < 8; run++) {
      const { replicate, arm } = results.plan.runAt(run);
      results.add(resultOf(results, run, { kills: 10 * replicate + (arm === 1 ? run : 0) }));
    }
    const pairs = results.pairs('kills', 'trap');
    expect(pairs).toHaveLength(2);
    expect(summaryOf(results).effects[0].difference.n).toBe(2);
  });

  test('of a trial in which the lots of a tumour agree are known as well as its tumours, and no better', () => {
    const [tumours, lots] = [20, 5];
    const results = resultsOf({ kind: 'trial', points: tumours, lots });
    for (let run = 0; run < tumours * lots; run++) {
      const responded = Math.floor(run / lots) % 2;
      results.add(resultOf(results, run, { bestChange_percent: responded === 1 ? -80 : 0, responded, cleared: 0 }));
    }
    const { responded, cleared } = responseFractions(waterfallOf(results));
    const alone = proportion(tumours / 2, tumours);
    expect(responded).toMatchObject({ mean: 0.5, n: tumours });
    expect(responded.high - responded.low).toBeGreaterThan(alone.high - alone.low);
    expect(responded.high - responded.low).toBeLessThan(1.1 * (alone.high - alone.low));
    expect(cleared).toEqual(proportion(0, tumours));
  });

  test('of a trial stand by how far tumours shrank, and respond by halves', () => {
    const results = resultsOf({ kind: 'trial', points: 2, lots: 2 });
    for (const [run, bestChange_percent] of [-100, -20, -60, -50].entries()) {
      const [responded, cleared] = [bestChange_percent <= -50 ? 1 : 0, bestChange_percent === -100 ? 1 : 0];
      results.add(resultOf(results, run, { bestChange_percent, responded, cleared }));
    }
    const bars = waterfallOf(results);
    expect(bars.map(({ run, tumour, lot }) => [run, tumour, lot])).toEqual([
      [1, 1, 2],
      [3, 2, 2],
      [2, 2, 1],
      [0, 1, 1],
    ]);
    expect(results.plan.pointAt(3)[LOT]).toBe(2);
    const { responded, cleared } = responseFractions(bars);
    expect([responded.mean, cleared.mean]).toEqual([0.75, 0.25]);
    const [{ byLot }] = summaryOf(results).trial;
    expect(byLot.map(({ lot, fractions }) => [lot, fractions.responded.mean])).toEqual([
      [1, 1],
      [2, 0.5],
    ]);
  });
});
