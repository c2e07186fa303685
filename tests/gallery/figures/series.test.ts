/** The series behind the charts: nothing lost when it grows, shares that add up, rates per hour. */
import { describe, expect, test } from 'vitest';
import { killsInTheLastHour } from '../../../src/gallery/figures/derived';
import { stackedEdges, stateShares } from '../../../src/gallery/figures/nkStates';
import { createSeriesStore } from '../../../src/gallery/figures/seriesStore';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../../../src/protocol/series';

const row = (values: Partial<Record<SeriesColumn, number>>): number[] =>
  SERIES_COLUMNS.map((name) => values[name] ?? 0);
const rows = (list: readonly Partial<Record<SeriesColumn, number>>[]): Float64Array =>
  Float64Array.from(list.flatMap(row));

describe('the store', () => {
  test('keeps every row in its column when it grows', () => {
    const store = createSeriesStore();
    for (let n = 0; n < 3000; n += 3)
      store.append(rows([0, 1, 2].map((k) => ({ time_minutes: (n + k) * 10, kills: n + k }))));
    expect(store.length).toBe(3000);
    const kills = store.column('kills');
    expect(kills.length).toBe(3000);
    expect(kills.every((value, index) => value === index)).toBe(true);
    expect(store.column('time_minutes')[2999]).toBe(29990);
    expect(store.column('liveNk').every((value) => value === 0)).toBe(true);
  });

  test('knows the newest value and earlier ones, and forgets all when cleared', () => {
    const store = createSeriesStore();
    expect(store.latest('kills')).toBe(0);
    store.append(rows([0, 10, 20, 30].map((time) => ({ time_minutes: time, kills: time / 10 }))));
    expect(store.latest('kills')).toBe(3);
    expect(store.earlier('kills', 20)).toBe(1);
    expect(store.earlier('kills', 9999)).toBe(0);
    const { revision } = store;
    store.clear();
    expect(store.length).toBe(0);
    expect(store.revision).toBeGreaterThan(revision);
  });

  test('an answer without rows is no news', () => {
    const store = createSeriesStore();
    const { revision } = store;
    store.append(new Float64Array(0));
    expect(store.revision).toBe(revision);
  });
});

describe('what limits killing', () => {
  const store = createSeriesStore();
  store.append(rows([{ nkSearching: 50, nkDepleted: 30, nkStriking: 20 }, {}]));

  test('bands stack up to a hundred per cent, the last state lowest', () => {
    const edges = stackedEdges(store);
    const at = (state: number): number => edges[state][0];
    expect(edges.map((_, state) => at(state))).toEqual([100, 50, 50, 50, 50, 20, 0]);
  });

  test('an empty dish has no bands and no shares', () => {
    expect(stackedEdges(store).every((edge) => edge[1] === 0)).toBe(true);
    expect(stateShares(store)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

test('kills per hour look back one hour, and before that as far as there is', () => {
  const store = createSeriesStore();
  const times = Array.from({ length: 13 }, (_, n) => n * 10);
  store.append(rows(times.map((time) => ({ time_minutes: time, kills: time < 60 ? time / 10 : 6 }))));
  const rates = killsInTheLastHour(store);
  expect(rates[0]).toBe(0);
  expect(rates[3]).toBe(6);
  expect(rates[6]).toBe(6);
  expect(rates[9]).toBe(3);
  expect(rates[12]).toBe(0);
  expect(SERIES_INDEX.kills).toBeGreaterThan(0);
});
