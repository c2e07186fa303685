/**
 * A mistyped parameter name does not compile. Each line marked below would be an error of the type check if it were
 * accepted; the test sees that the marks are there, for each place where names are written.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLOCKS, type Block } from '../../src/evidence/calibration';
import type { AssaySpecification } from '../../src/experiments/assay/specification';
import type { Repeats } from '../../src/experiments/replicates';
import type { LabState } from '../../src/gallery/run/store';
import type { ArmDifference } from '../../src/scenario/armDifferences';
import type { Bundle } from '../../src/scenario/bundles/bundle';
import {
  entryOf,
  isParameterName,
  parameterCatalogue,
  settingOf,
  settingsFrom,
  valueIn,
} from '../../src/scenario/catalogue';
import type { ParameterName } from '../../src/scenario/parameterName';
import { definePreset } from '../../src/scenario/presets/preset';
import { settingEntries, settingNames, settingsOf } from '../../src/scenario/settings';

const words = {
  title: '',
  summary: '',
  watch: '',
  try: '',
  hours: 1,
  about: 'start',
  picture: { hours: 1, scale: 1 },
  chosen: {},
  sources: [],
} as const;

describe('a mistyped name does not compile', () => {
  test('in a preset, a word, evidence, an experiment, the page', () => {
    // @ts-expect-error preset
    const preset = definePreset({ ...words, key: 'x', own: { 'lyticAttack.hitrate': 1 } });
    // @ts-expect-error word
    const bundle: Bundle['settings'] = { 'scene.widht': 1 };
    // @ts-expect-error evidence row
    const assay: AssaySpecification['settings'] = { 'car.halfMaximaldensity': 1 };
    // @ts-expect-error calibration
    const block: Block['free'] = ['encounter.conjugationrate'];
    // @ts-expect-error experiment
    const repeats: Repeats['settings'] = { 'il15.suport': 1 };
    // @ts-expect-error page
    const values: LabState['values'] = { 'antigenExpression.densitty': 1 };
    // @ts-expect-error comparison
    const difference: ArmDifference = { kind: 'setting', key: 'tgfBeta.secretoin', from: 0, to: 1 };
    // @ts-expect-error a switch of a mechanism that cannot be switched off
    const notASwitch: ParameterName = 'lyticAttack.enabled';
    // @ts-expect-error catalogue
    const lookUp = () => entryOf('scene.widht');
    for (const written of [lookUp, preset, bundle, assay, block, repeats, values, difference, notASwitch])
      expect(written).toBeDefined();
  });

  test('and the marks stand here, one for each place', () => {
    const marks = readFileSync(import.meta.filename, 'utf8').match(/^ *\/\/ @ts-expect-error .+$/gm) ?? [];
    const places = [
      'preset',
      'word',
      'evidence',
      'calibration',
      'experiment',
      'page',
      'comparison',
      'switch',
      'catalogue',
    ];
    expect(marks).toHaveLength(places.length);
    for (const [n, place] of places.entries()) expect(marks[n]).toContain(place);
  });
});

describe('from a text to a name', () => {
  test('only what the catalogue holds is a name', () => {
    expect(isParameterName('lyticAttack.hitRate')).toBe(true);
    for (const text of ['lyticAttack.hitrate', 'lyticAttack.enabled', 'dose', 'hitRate', 'constructor', ''])
      expect(isParameterName(text), text).toBe(false);
  });

  test('settings of every name, and a value looked up by text', () => {
    const defaults = settingsFrom(({ spec }) => spec.default);
    expect(settingNames(defaults)).toEqual([...parameterCatalogue.keys()]);
    expect(settingsOf(settingEntries(defaults))).toEqual(defaults);
    expect(entryOf('scene.width').spec.default).toBe(defaults['scene.width']);
    expect(valueIn(defaults, 'scene.width')).toBe(defaults['scene.width']);
    expect(valueIn(defaults, 'toString')).toBeUndefined();
    expect(settingOf(defaults, 'car', 'dissociation')).toBe(defaults['car.dissociation']);
    expect(() => settingOf({}, 'car', 'dissociation')).toThrow('car.dissociation has a value');
  });

  test('what calibration frees are names', () => {
    for (const { free } of BLOCKS) expect(free.every(isParameterName)).toBe(true);
  });
});
