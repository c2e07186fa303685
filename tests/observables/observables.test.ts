/** The measurements, each against a dish counted by hand. */
import { describe, expect, test } from 'vitest';
import { clearance } from '../../src/mechanisms/clearance';
import { antigenBin, antigenHistogram, antigenSummary } from '../../src/observables/antigen';
import { cellCounts } from '../../src/observables/cellCounts';
import { killsPerNk } from '../../src/observables/killsPerNk';
import { lysisPercent } from '../../src/observables/lysis';
import { nkStates } from '../../src/observables/nkStates';
import { ANTIGEN_BINS, ANTIGEN_BINS_PER_DECADE } from '../../src/protocol/series';
import { CELL_PHASE, NK_STATE, NK_STATES } from '../../src/vocabulary';
import { Dish } from '../support/dish';

const { alive, doomed, blebbing, dead } = CELL_PHASE;

test('cells are counted by kind and phase, granules over live NK cells', () => {
  const dish = new Dish({ mechanisms: [] });
  for (const phase of [alive, alive, alive, doomed, blebbing, dead]) dish.tumour(100, 100, { phase });
  const target = dish.tumour(300, 300);
  const holder = dish.nk(290, 300, { granules: 0.4 });
  dish.hold(holder, target);
  dish.nk(500, 500, { granules: 0.8 });
  dish.nk(600, 600, { phase: doomed, granules: 0 });
  dish.nk(700, 700, { phase: dead, granules: 0 });
  for (const phase of [alive, alive, doomed, dead]) dish.healthy(800, 800, { phase });
  for (const phase of [alive, alive, alive]) dish.stroma(900, 900, { phase });
  const { meanGranules, ...counts } = cellCounts(dish.tissue);
  expect(counts).toEqual({
    liveTumour: 4,
    doomedTumour: 2,
    deadTumour: 1,
    liveNk: 2,
    conjugatedNk: 1,
    deadNk: 2,
    liveHealthy: 2,
    liveStroma: 3,
  });
  expect(meanGranules).toBeCloseTo(0.6, 12);
});

test('an empty dish measures as nothing, not as NaN', () => {
  const { tissue } = new Dish({ mechanisms: [] });
  expect(Object.values(cellCounts(tissue)).every((n) => n === 0)).toBe(true);
  expect(antigenSummary(tissue)).toEqual({ mean: 0, median: 0, negative: 0 });
  expect([lysisPercent(tissue), killsPerNk(tissue), nkStates(tissue)]).toEqual([0, [], NK_STATES.map(() => 0)]);
});

describe('kills per NK', () => {
  test('count the living, the dead and the gone, zeros too', () => {
    const dish = new Dish({ mechanisms: [clearance] });
    for (const kills of [0, 0, 3, 1]) dish.nk(100, 100, { kills });
    for (const kills of [0, 5]) dish.nk(200, 200, { kills, phase: dead });
    dish.tumour(300, 300);
    const expected = [3, 1, 0, 1, 0, 1];
    expect(killsPerNk(dish.tissue)).toEqual(expected);
    dish.minutes(150);
    expect(dish.tissue.count).toBe(5);
    expect(killsPerNk(dish.tissue)).toEqual(expected);
  });
});

test('lysis is the share of the founders that NK cells have lysed', () => {
  const { tissue } = new Dish({ mechanisms: [] });
  tissue.tally.founders = 40;
  tissue.tally.foundersLysed = 10;
  expect(lysisPercent(tissue)).toBe(25);
});

test('the states of live NK cells stand in the order of their names', () => {
  const dish = new Dish({ mechanisms: [] });
  dish.nk(100, 100, { limit: NK_STATE.striking });
  dish.nk(100, 100, { limit: NK_STATE.striking });
  dish.nk(100, 100, { limit: NK_STATE.inhibited });
  dish.nk(100, 100, { limit: NK_STATE.inhibited, phase: doomed });
  dish.tumour(100, 100, { limit: NK_STATE.searching });
  const counts = Object.fromEntries(nkStates(dish.tissue).map((count, i) => [NK_STATES[i], count]));
  expect(counts).toMatchObject({ striking: 2, inhibited: 1, searching: 0 });
  expect(NK_STATES.every((name, code) => NK_STATE[name] === code)).toBe(true);
});

describe('antigen', () => {
  const dish = new Dish({ mechanisms: [] });
  for (const antigen of [0, 5, 90, 1500, 2500]) dish.tumour(100, 100, { antigen });
  dish.tumour(100, 100, { antigen: 9e5, phase: dead });
  dish.nk(100, 100, { antigen: 7 });

  test('is summed up over live positive tumour cells', () => {
    expect(antigenSummary(dish.tissue)).toEqual({ mean: (5 + 90 + 1500 + 2500) / 4, median: 795, negative: 1 });
  });

  test('has a median in the middle of an odd number', () => {
    const odd = new Dish({ mechanisms: [] });
    for (const antigen of [300, 10, 20]) odd.tumour(100, 100, { antigen });
    expect(antigenSummary(odd.tissue).median).toBe(20);
  });

  test('is binned by quarters of a decade, negatives apart, the last bin open', () => {
    const bin = (molecules: number): number => antigenBin(molecules, ANTIGEN_BINS, ANTIGEN_BINS_PER_DECADE);
    expect([0, 0.5, 1, 1.7, 1.8, 9.9, 10.1, 999, 1001, 145_000, 9.9e5, 1.01e6, 1e9].map(bin)).toEqual([
      0, 1, 1, 1, 2, 4, 5, 12, 13, 21, 24, 25, 25,
    ]);
    expect([10, 1000, 1e6].map(bin)).toEqual([5, 13, 25]);
    for (let tenths = 1; tenths < 240; tenths++)
      if (tenths % 10 !== 0) expect(bin(10 ** (tenths / 40))).toBe(1 + Math.floor(tenths / 10));
  });

  test('has a histogram of all live tumour cells', () => {
    const histogram = antigenHistogram(dish.tissue, ANTIGEN_BINS, ANTIGEN_BINS_PER_DECADE);
    expect(histogram).toHaveLength(ANTIGEN_BINS);
    expect(histogram.reduce((sum, n) => sum + n, 0)).toBe(5);
    expect(histogram[0]).toBe(1);
    expect([histogram[3], histogram[8], histogram[13], histogram[14]]).toEqual([1, 1, 1, 1]);
  });
});
