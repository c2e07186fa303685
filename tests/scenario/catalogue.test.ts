/** The list of all parameters, its short names, and the presets that draw on it. */
import { describe, expect, test } from 'vitest';
import { isWithin } from '../../src/core/parameter';
import { schedule } from '../../src/mechanisms/schedule';
import { ACTIONS } from '../../src/scenario/actions';
import { ALIASES, fullNameOf, shortNameOf } from '../../src/scenario/aliases';
import { BUNDLE_KINDS, bundleSettings, readBundle } from '../../src/scenario/bundles';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { PRESETS } from '../../src/scenario/presets';
import { differencesFromPreset, scenarioFor } from '../../src/scenario/resolve';
import { sceneProblems } from '../../src/scenario/sceneFit';
import { settingEntries } from '../../src/scenario/settings';
import { RUN_PARTS } from '../../src/scenario/validate';

describe('catalogue', () => {
  test('holds every parameter of every mechanism once, under its full name', () => {
    const declared = schedule.flatMap(({ key, parameters }) => Object.keys(parameters).map((name) => `${key}.${name}`));
    for (const key of declared) expect(parameterCatalogue.has(key)).toBe(true);
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('offers a switch for exactly the mechanisms that can do without', () => {
    for (const { key, canBeSwitchedOff } of schedule)
      expect(parameterCatalogue.has(`${key}.enabled`)).toBe(canBeSwitchedOff !== false);
    expect(parameterCatalogue.has('scene.enabled')).toBe(false);
  });

  test.each([...parameterCatalogue.values()])('$key is declared soundly', ({ key, spec }) => {
    expect(key).toMatch(/^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/);
    expect(isWithin(spec, spec.default)).toBe(true);
    expect(spec.meaning).toMatch(/\.$/);
    if (spec.choices !== undefined) {
      expect(spec.choices).toHaveLength(spec.maximum + 1);
      for (const word of spec.choices) expect(word).toMatch(/^[a-zA-Z][a-zA-Z0-9-]*$/);
    }
  });
});

describe('short names', () => {
  test.each(Object.entries(ALIASES))('%s stands for %s, which exists', (short, full) => {
    expect(parameterCatalogue.has(full)).toBe(true);
    expect(fullNameOf(short)).toBe(full);
    expect(shortNameOf(full)).toBe(short);
  });

  test('clash with nothing', () => {
    const names = [
      ...Object.keys(ALIASES),
      ...ACTIONS.keys(),
      ...RUN_PARTS,
      ...BUNDLE_KINDS,
      ...parameterCatalogue.keys(),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test('other names stay as they are', () => {
    for (const name of ['lyticAttack.hitRate', 'toString', '__proto__']) {
      expect(fullNameOf(name)).toBe(name);
      expect(shortNameOf(name)).toBe(name);
    }
  });
});

describe('presets', () => {
  test('have names of their own', () => {
    expect(new Set(PRESETS.map(({ key }) => key)).size).toBe(PRESETS.length);
    expect(PRESETS.map(({ key }) => key).slice(0, 3)).toEqual(['cd19-lymphoma', 'her2-solid', 'il15-persistence']);
    for (const { key } of PRESETS) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(PRESETS)('$key lists only real differences, each within its range', ({ chosen, own, settings }) => {
    const ofWords = bundleSettings(chosen);
    for (const [key, value] of settingEntries(settings)) {
      const spec = parameterCatalogue.get(key)?.spec;
      if (spec === undefined) throw new Error(`${key} is not a parameter`);
      expect(isWithin(spec, value), key).toBe(true);
      if (key in own) expect(value, key).not.toBe(ofWords[key] ?? spec.default);
    }
  });

  test.each(PRESETS)('$key is made of words that exist', ({ chosen }) => {
    for (const kind of BUNDLE_KINDS) {
      const word = chosen[kind];
      if (word !== undefined) expect(readBundle(kind, word).ok, word).toBe(true);
    }
  });

  test.each(PRESETS)('$key makes a valid run that differs in nothing from itself', ({ key, hours }) => {
    const scenario = scenarioFor({ preset: key, seed: 'x' });
    expect(scenario.hours).toBe(hours);
    expect(Object.keys(scenario.settings)).toEqual([...parameterCatalogue.keys()]);
    expect(sceneProblems(scenario.settings)).toEqual([]);
    expect(differencesFromPreset(scenario)).toEqual({});
  });

  test.each(PRESETS)('$key tells in two sentences what it shows', ({ summary, watch, try: toTry, sources }) => {
    expect(summary.match(/[.?!](?= |$)/g)).toHaveLength(2);
    for (const text of [watch, toTry, ...sources]) expect(text.length).toBeGreaterThan(20);
  });
});
