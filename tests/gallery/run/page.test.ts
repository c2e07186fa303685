/** The page's wiring, part by part: address, throttle, sentences, seeds, the followed cell. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSeriesStore } from '../../../src/gallery/figures/seriesStore';
import { throttle } from '../../../src/gallery/kit/throttle';
import { antigenOfLevel, cellOfSnapshot } from '../../../src/gallery/run/cellOfSnapshot';
import { announce, narrate } from '../../../src/gallery/run/narrate';
import { createNarrator } from '../../../src/gallery/run/narrator';
import { newSeed } from '../../../src/gallery/run/newSeed';
import { createSpeedometer } from '../../../src/gallery/run/speedometer';
import { createLabStore } from '../../../src/gallery/run/store';
import { createUrlSync } from '../../../src/gallery/run/syncUrl';
import { en } from '../../../src/gallery/words/en';
import { speakLaboratory } from '../../../src/gallery/words/laboratoryWords';
import { speak } from '../../../src/gallery/words/strings';
import { laboratory, zh } from '../../../src/gallery/words/zh';
import { SERIES_COLUMNS, type SeriesColumn } from '../../../src/protocol/series';
import { seedProblem } from '../../../src/scenario/validate';
import { makeSnapshot, random } from '../renderer/makeSnapshot';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a throttle', () => {
  test('calls at once, then once per interval, and never loses the last', () => {
    const calls: number[] = [];
    let value = 0;
    const throttled = throttle(100, () => calls.push(value));
    for (value = 1; value <= 5; value++) throttled.call();
    value = 9;
    expect(calls).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(calls).toEqual([1, 9]);
    vi.advanceTimersByTime(500);
    expect(calls).toEqual([1, 9]);
  });

  test('flush makes the waiting call at once, and only then', () => {
    let calls = 0;
    const throttled = throttle(100, () => calls++);
    throttled.flush();
    expect(calls).toBe(0);
    throttled.call();
    throttled.call();
    throttled.flush();
    expect(calls).toBe(2);
  });
});

describe('the address', () => {
  test('carries the link, without what stood there before', () => {
    const place = { href: 'http://127.0.0.1:4173/lab/?seed=old#top' };
    const replaced: string[] = [];
    const url = createUrlSync(
      { query: () => 'scenario=a&seed=demo', nameOfRun: () => 'a demo', fragment: () => '' },
      place,
      {
        replaceState: (_data, _unused, address) => replaced.push(address),
        pushState: () => expect.unreachable(),
      },
    );
    url.call();
    expect(replaced).toEqual(['http://127.0.0.1:4173/lab/?scenario=a&seed=demo']);
    expect(url.address()).toBe(replaced[0]);
  });

  test('is replaced at most once in 0.8 s, the last change included, and a refusal hurts nobody', () => {
    const place = { href: 'http://127.0.0.1/' };
    const replaced: string[] = [];
    let moves = 0;
    const url = createUrlSync({ query: () => `a=${moves}`, nameOfRun: () => 'a demo', fragment: () => '' }, place, {
      replaceState: (_data, _unused, address) => {
        replaced.push(address);
        throw new Error('too often');
      },
      pushState: () => expect.unreachable(),
    });
    for (moves = 0; moves < 50; moves++) {
      url.call();
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(800);
    expect(replaced.length).toBeLessThanOrEqual(3);
    expect(replaced.at(-1)).toBe('http://127.0.0.1/?a=50');
  });
});

test('another scenario or seed is a new place in the history; a slider move, or a way back, is not', () => {
  const place = { href: 'http://127.0.0.1/?seed=one' };
  const log: string[] = [];
  const write = (kind: string) => (_data: unknown, _unused: string, address: string) => {
    place.href = address;
    expect(new URL(address).hash).toBe('#evidence');
    log.push(`${kind} ${new URL(address).search}`);
  };
  let [seed, moves] = ['one', 0];
  const link = { query: () => `seed=${seed}&a=${moves}`, nameOfRun: () => seed, fragment: () => '#evidence' };
  const url = createUrlSync(link, place, {
    replaceState: write('replace'),
    pushState: write('push'),
  });
  const change = (next: typeof seed, nextMoves: number): void => {
    [seed, moves] = [next, nextMoves];
    url.call();
    vi.advanceTimersByTime(1000);
  };
  url.arrived('one');
  change('one', 1);
  change('two', 0);
  expect(log).toEqual(['replace ?seed=one&a=1', 'push ?seed=two&a=0']);
  place.href = 'http://127.0.0.1/?seed=two&a=0#controls';
  expect(url.isHere()).toBe(true);
  place.href = 'http://127.0.0.1/?seed=one&a=1#evidence';
  expect(url.isHere()).toBe(false);
  url.arrived('one');
  change('one', 1);
  expect(log).toHaveLength(2);
});

describe('the run in words', () => {
  const opening = { watch: 'Watch this.', try: 'Try that.' };
  const series = (list: readonly Partial<Record<SeriesColumn, number>>[]) => {
    const store = createSeriesStore();
    store.append(Float64Array.from(list.flatMap((row) => SERIES_COLUMNS.map((name) => row[name] ?? 0))));
    return store;
  };
  const dish = { liveTumour: 100, liveNk: 50, nkSearching: 50 };

  test('opens with the preset’s own words', () => {
    expect(narrate(series([]), opening)).toBe('Watch this.');
    expect(narrate(series([{ ...dish, time_minutes: 400 }]), opening)).toBe('Try that.');
  });

  test('names the largest limit once it holds a third of the NK cells', () => {
    const limited = { ...dish, time_minutes: 900, nkSearching: 20, nkDepleted: 21, nkSuppressed: 9 };
    expect(narrate(series([limited]), opening)).toContain('42\u00a0% of NK cells are out of granules');
    const unlimited = { ...dish, time_minutes: 900, nkSearching: 41, nkDepleted: 9 };
    expect(narrate(series([unlimited]), opening)).not.toContain('granules');
  });

  test('tells who wins', () => {
    const before = { ...dish, time_minutes: 500 };
    expect(narrate(series([before, { ...dish, time_minutes: 860, liveTumour: 80, kills: 9 }]), opening)).toContain(
      'winning',
    );
    expect(narrate(series([before, { ...dish, time_minutes: 860, liveTumour: 120, kills: 9 }]), opening)).toContain(
      'outgrows',
    );
    expect(narrate(series([before, { ...dish, time_minutes: 860, liveTumour: 0 }]), opening)).toContain(
      'No tumour cell',
    );
    expect(narrate(series([before, { ...dish, time_minutes: 860, liveNk: 0 }]), opening)).toContain('No NK cell');
  });

  test('begins with the two sliders to try, for twelve seconds or until one is moved', () => {
    const inTheDish = series([dish]);
    const untouched = createLabStore();
    const touched = createLabStore();
    for (const store of [untouched, touched]) {
      store.setState({ mode: 'running' });
      createNarrator(store, inTheDish, () => opening);
      expect(store.getState().narration).toMatch(/two sliders: IL-15 .* antigen density/);
      // The values that come with the run are nobody's doing.
      store.setState({ values: { 'antigenExpression.density': 145_000 } });
      vi.advanceTimersByTime(1000);
      expect(store.getState().narration).toContain('two sliders');
    }
    vi.advanceTimersByTime(3000);
    touched.setState({ values: { 'antigenExpression.density': 10 } });
    vi.advanceTimersByTime(1000);
    expect(touched.getState().narration).toBe('Watch this.');
    expect(untouched.getState().narration).toContain('two sliders');
    vi.advanceTimersByTime(8000);
    expect(untouched.getState().narration).toBe('Watch this.');
  });

  test('where no sliders are shown, no sentence names one to try', () => {
    const store = createLabStore();
    store.setState({ mode: 'running' });
    const rows = series([dish, { ...dish, time_minutes: 300 }]);
    const narrator = createNarrator(store, rows, () => opening);
    narrator.withoutSliders();
    expect([store.getState().narration, store.getState().announcement]).toEqual(['Watch this.', 'Watch this.']);
    narrator.tell();
    expect(store.getState().announcement).toMatch(/Watch this\.$/);
  });

  test('reports to screen readers every twenty seconds of a run, sooner when it rests, and when asked', () => {
    const store = createLabStore();
    const rows = series([dish, { ...dish, time_minutes: 60, kills: 9, nkDeaths: 1, infusedNk: 20 }]);
    const status = (step: number) => ({ ...store.getState().status, step, liveTumour: 100, liveNk: 50 });
    const narrator = createNarrator(store, rows, () => opening);
    const reports = new Set<string>();
    store.subscribe(({ announcement }) => reports.add(announcement));
    for (let step = 1; step <= 60; step++) {
      store.setState({ mode: 'running', status: status(step) });
      vi.advanceTimersByTime(1000);
    }
    expect(store.getState().announcement).toContain('9 kills');
    expect(reports.size).toBeGreaterThanOrEqual(3);
    expect(reports.size).toBeLessThanOrEqual(6);
    // What is seen is said once and not with every report; who asks is told it again.
    const seen = [...reports].filter((report) => / kills\. .*Watch this\.$/.test(report));
    expect(seen).toHaveLength(1);
    store.setState({ mode: 'paused', status: status(99) });
    vi.advanceTimersByTime(15_000);
    const atRest = store.getState().announcement;
    vi.advanceTimersByTime(60_000);
    expect(store.getState().announcement).toBe(atRest);
    narrator.tell();
    expect(store.getState().announcement).not.toBe(atRest);
    expect(store.getState().announcement).toMatch(/Watch this\.$/);
  });

  test('the report tells what happened since the last one, in both languages', () => {
    const rows = series([
      { ...dish, time_minutes: 300 },
      { ...dish, time_minutes: 360, kills: 12, nkDeaths: 1, infusedNk: 200, nkDivisions: 3 },
    ]);
    const since = {
      from_minutes: 300,
      changes: [
        { step: 601, key: 'antigenExpression.density', value: 900 },
        { step: 602, key: 'antigenExpression.density', value: 300 },
        { step: 650, key: 'dose', value: 200 },
      ],
    };
    expect(announce(rows, opening, since).replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'Since 5 h: Antigen density set to 300 molecules/cell, 12 kills, 200 NK cells infused, 1 NK cell died, 3 divisions of NK cells. ',
    );
    speak(zh);
    speakLaboratory(laboratory);
    const chinese = announce(rows, opening, since).replace(/[\u00a0\u202f]/g, ' ');
    speak(en);
    speakLaboratory(null);
    expect(chinese).toContain(
      '自 5 小时起：抗原密度设为 300 分子/细胞、杀伤 12 个、输注 NK 细胞 200 个、NK 细胞死亡 1 个、NK 细胞分裂 3 次。',
    );
    expect(chinese).toMatch(/^6 小时：肿瘤细胞 100 个，保持平稳；NK 细胞 50 个，保持平稳；累计杀伤 12 个。/);
  });

  test('names no antigen where a missing CAR may be the cause', () => {
    const limited = { ...dish, time_minutes: 900, nkSearching: 20, nkLowSignal: 30 };
    expect(narrate(series([limited]), opening)).toContain('too little signal: no CAR, or too little antigen');
  });

  test('speaks of healthy cells where there are some, and of the price when it is high', () => {
    const before = { ...dish, time_minutes: 800, liveHealthy: 90, kills: 10, healthyKills: 4 };
    const cheap = { ...before, time_minutes: 860, liveHealthy: 89, kills: 30, healthyKills: 5 };
    expect(narrate(series([before, cheap]), opening)).not.toContain('healthy');
    const dear = { ...before, time_minutes: 860, liveHealthy: 80, kills: 30, healthyKills: 14 };
    expect(narrate(series([before, dear]), opening)).toContain('healthy cells, too: 10 killed in the last hour');
    expect(announce(series([before, dear]), opening)).toContain('80 healthy cells are left, 14 were killed.');
    expect(announce(series([dish]), opening)).not.toContain('healthy');
  });

  test('for screen readers gives counts and trends', () => {
    const words = announce(
      series([
        { ...dish, time_minutes: 500 },
        { ...dish, time_minutes: 800, liveTumour: 60, liveNk: 51, kills: 40 },
      ]),
      opening,
    );
    expect(words).toContain('60 tumour cells, falling');
    expect(words).toContain('51 NK cells, steady');
    expect(words).toContain('40 kills');
  });
});

test('made-up seeds can be read aloud and differ', () => {
  const draw = random(7);
  const seeds = Array.from({ length: 50 }, () => newSeed((below) => Math.floor(draw() * below)));
  for (const seed of seeds) {
    expect(seed).toMatch(/^([b-z][aeiou]){3}\d\d$/);
    expect(seedProblem(seed)).toBeUndefined();
  }
  expect(new Set(seeds).size).toBe(50);
});

test('the speedometer shows model minutes per second and forgets a pause', () => {
  const speedometer = createSpeedometer();
  speedometer.tick(0, 0, true);
  speedometer.tick(500, 20, false);
  expect(speedometer.minutesPerSecond()).toBe(0);
  speedometer.tick(1000, 60, false);
  expect(speedometer.minutesPerSecond()).toBe(60);
  speedometer.tick(61_000, 61, false);
  expect(speedometer.minutesPerSecond()).toBe(60);
});

describe('the followed cell', () => {
  test('is read from the picture by its id', () => {
    const snapshot = makeSnapshot({ tumours: 5, killers: 5 });
    const id = snapshot.integers[7 * 8 + 4];
    expect(cellOfSnapshot(snapshot, id)).toMatchObject({ id, gone: false });
    expect(cellOfSnapshot(snapshot, 999_999)).toBeNull();
  });

  test('antigen levels span ten to a million molecules', () => {
    expect(antigenOfLevel(0)).toBe(0);
    expect(antigenOfLevel(1)).toBeCloseTo(10, 9);
    expect(antigenOfLevel(255)).toBeCloseTo(1e6, 3);
  });
});
