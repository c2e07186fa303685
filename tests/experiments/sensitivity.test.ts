/** The screen: what is moved, what is computed, and how effects are ranked. */
import { describe, expect, test } from 'vitest';
import {
  defaultsHash,
  effectsOn,
  farthestOf,
  type Line,
  movable,
  nameOf,
  OUTCOMES,
  runTask,
  tasksOf,
  thatActed,
} from '../../src/experiments/sensitivity';
import { parameterCatalogue } from '../../src/scenario/catalogue';

describe('what is moved', () => {
  const moved = movable();

  test('goes a quarter up and down unless its range ends before', () => {
    for (const { key, down, up } of moved) {
      const spec = parameterCatalogue.get(key)?.spec;
      if (spec === undefined) throw new Error(key);
      expect(down).toBeCloseTo(Math.max(spec.minimum, 0.75 * spec.default), 12);
      expect(up).toBeCloseTo(Math.min(spec.maximum, 1.25 * spec.default), 12);
    }
    expect(moved.length).toBeGreaterThan(80);
  });

  test('is biology: no scene, no schedule, no choice, nothing that is zero', () => {
    const keys = moved.map(({ key }) => key);
    expect(keys).toContain('lyticAttack.hitRate');
    expect(keys.filter((key) => /^(scene|infusion|challenge)|enabled$/.test(key))).toEqual([]);
    expect(keys).not.toContain('il15.armoured');
  });
});

test('tasks: both directions, the same seeds in both scenes, in dishes of at most 300 cells', () => {
  const tasks = OUTCOMES.flatMap(({ key }) => tasksOf(key, movable().slice(0, 2), 3));
  expect(tasks).toHaveLength(2 * 2 * 2 * 3);
  const seeds = tasks.filter(({ outcome }) => outcome === 'lysis').map(({ job }) => job.seed);
  expect(new Set(seeds).size).toBe(3);
  for (const { job } of tasks)
    expect(job.plan.numberOfNk + job.plan.settings['scene.numberOfTumourCells']).toBeLessThanOrEqual(300);
  expect(new Set(tasks.map(nameOf)).size).toBe(tasks.length);
});

test('what acts is told from what is idle in the scene by the state it ends in', () => {
  const chosen = movable().filter(({ key }) => ['lyticAttack.hitRate', 'steroid.halfMaximal'].includes(key));
  const lines = tasksOf('lysis', chosen, 1).map(
    (task): Line => ({ ...task, modelVersion: '', defaults: '', ...runTask(task) }),
  );
  expect(thatActed('lysis', chosen, lines).map(({ key }) => key)).toEqual(['lyticAttack.hitRate']);
  const effects = effectsOn('lysis', lines);
  expect(effects[0].parameter).toBe('lyticAttack.hitRate');
  expect(effects[0].effect.mean).toBeGreaterThan(0);
  expect(effects.at(-1)?.effect.mean).toBe(0);
});

const line = (parameter: string, direction: 'up' | 'down', seed: number, value: number): Line => ({
  modelVersion: '1',
  defaults: '',
  outcome: 'lysis',
  parameter,
  direction,
  seed,
  value,
  course: '',
});

test('effects are differences seed by seed, the largest first, and wait for both directions', () => {
  const effects = effectsOn('lysis', [
    line('weak', 'up', 1, 51),
    line('weak', 'down', 1, 50),
    line('strong', 'up', 1, 40),
    line('strong', 'down', 1, 50),
    line('strong', 'up', 2, 30),
    line('strong', 'down', 2, 44),
    line('half', 'up', 1, 90),
  ]);
  expect(effects.map(({ parameter, effect }) => [parameter, effect.mean])).toEqual([
    ['strong', -12],
    ['weak', 1],
  ]);
  expect(effectsOn('persistence', [])).toEqual([]);
});

test('the defaults have a name that is the same each time', () => {
  expect(defaultsHash()).toMatch(/^[0-9a-f]{16}$/);
  expect(defaultsHash()).toBe(defaultsHash());
});

test('a screen chooses by its own repeats, whatever has been repeated since', () => {
  const screened = [line('a', 'up', 1, 60), line('a', 'down', 1, 50), line('b', 'up', 1, 55), line('b', 'down', 1, 50)];
  const since = [line('a', 'up', 2, 30), line('a', 'down', 2, 40)];
  expect(effectsOn('lysis', [...screened, ...since])[0].parameter).toBe('b');
  expect([...farthestOf('lysis', [...screened, ...since], 1, 1)]).toEqual(['a']);
});
