/** Words that stand for settings: cell lines, antibodies, products, co-stimulation. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { isWithin } from '../../src/core/parameter';
import {
  BUNDLE_KINDS,
  BUNDLE_OPTIONS,
  type BundleKind,
  bundleSettings,
  chosenIn,
  readBundle,
  withWord,
} from '../../src/scenario/bundles';
import { ANTIBODIES } from '../../src/scenario/bundles/antibodies';
import { PRODUCTS } from '../../src/scenario/bundles/products';
import { TUMOUR_LINES } from '../../src/scenario/bundles/tumourLines';
import { parameterCatalogue, settingsFrom } from '../../src/scenario/catalogue';
import { decodeLink, encodeLink } from '../../src/scenario/link';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';

const everyOption = BUNDLE_KINDS.flatMap((kind) => BUNDLE_OPTIONS[kind].map(({ key }) => ({ kind, key })));

describe('words', () => {
  test.each(everyOption)('$kind $key sets parameters that exist, to values they allow', ({ kind, key }) => {
    const settings = bundleSettings({ line: 'raji', [kind]: key });
    expect(Object.keys(settings).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(settings)) {
      const spec = parameterCatalogue.get(name)?.spec;
      if (spec === undefined) throw new Error(`${name} is not a parameter`);
      expect(isWithin(spec, value), `${name} = ${value}`).toBe(true);
    }
  });

  test('are told from others, with the nearest', () => {
    expect(readBundle('line', 'raji')).toMatchObject({ ok: true, value: 'raji' });
    expect(readBundle('line', 'rajj')).toMatchObject({
      ok: false,
      problem: { code: 'word.none', values: { nearest: 'raji' } },
    });
  });

  test('every density says where it comes from', () => {
    for (const { antigens } of TUMOUR_LINES)
      for (const { source, published } of Object.values(antigens))
        expect(source.startsWith('assumed')).toBe(!published);
    for (const { sources } of PRODUCTS) expect(sources.length).toBeGreaterThan(0);
  });
});

describe('what they stand for depends on the others', () => {
  test('a CAR finds its antigen on the line, or no cell that has it', () => {
    expect(bundleSettings({ line: 'mda-mb-468' })['antigenExpression.density']).toBe(10_567);
    expect(bundleSettings({ line: 'mda-mb-468', carTarget: 'EGFR' })['antigenExpression.density']).toBe(1_000_000);
    expect(bundleSettings({ line: 'mda-mb-468', carTarget: 'CD19' })['antigenExpression.negativeFraction']).toBe(1);
    expect(bundleSettings({ line: 'k562' })['antigenExpression.negativeFraction']).toBe(1);
  });

  test("an antibody binds the CAR's antigen when it is the same, else its own on the line", () => {
    const together = bundleSettings({ line: 'sk-br-3', carTarget: 'HER2', antibody: 'trastuzumab' });
    expect(together['antibody.target']).toBe(1);
    const apart = bundleSettings({ line: 'raji', carTarget: 'CD19', antibody: 'rituximab' });
    expect(apart).toMatchObject({ 'antibody.target': 0, 'antibody.targetDensity': 100_000 });
    const blind = bundleSettings({ line: 'u87', antibody: 'rituximab' });
    expect(blind['antibody.targetNegativeFraction']).toBe(1);
  });

  test("a chosen word takes the place of the preset's of its kind, and leaves nothing of it behind", () => {
    const nk = scenarioFor({ preset: 'car-t-comparator', seed: 's', chosen: { product: 'peripheral-blood' } }).settings;
    for (const key of ['interleukin2.secretion', 'clonalExpansion.rate', 'lyticAttack.failedContact'] as const)
      expect(nk[key], key).toBe(parameterCatalogue.get(key)?.spec.default);
    expect(nk['scene.numberOfNk']).toBe(60);
  });

  test("a chosen word wins over the preset's own settings, and a setting over the word", () => {
    const request = { preset: 'cd19-low-leukaemia', seed: 's', chosen: { line: 'raji' } };
    expect(scenarioFor(request).settings['antigenExpression.density']).toBe(145_000);
    const set = scenarioFor({ ...request, settings: { antigenDensity: 77 } }).settings;
    expect(set['antigenExpression.density']).toBe(77);
  });
});

describe('scenes and sources of IL-15', () => {
  test.each(BUNDLE_OPTIONS.scene)('$key sets nothing but the scene, and every line fits in it', ({ key }) => {
    const names = Object.keys(bundleSettings({ scene: key }));
    expect(names.every((name) => name.startsWith('scene.'))).toBe(true);
    for (const line of TUMOUR_LINES)
      expect(decodeLink(`scenario=her2-solid&seed=s&line=${line.key}&scene=${key}`).problems).toEqual([]);
  });

  test('a scene stays what it is with more cells, and an agonist comes on top of the supply', () => {
    const { scenario } = decodeLink('seed=s&scene=crowded-well&nkCells=20&il15=agonist');
    expect(chosenIn(scenario.settings)).toMatchObject({ scene: 'crowded-well', il15: 'agonist' });
    expect(scenario.settings).toMatchObject({ 'il15.support': 45, 'scene.numberOfNk': 20, 'scene.depth': 3000 });
  });
});

describe('what is in force', () => {
  const defaults = settingsFrom(({ spec }) => spec.default);

  test.each(PRESETS)('$key is told from its settings alone', ({ key, chosen, own }) => {
    const found = chosenIn(scenarioFor({ preset: key, seed: 's' }).settings);
    const touched = (kind: BundleKind) => Object.keys(bundleSettings(chosen, [kind])).some((name) => name in own);
    for (const kind of BUNDLE_KINDS)
      if (chosen[kind] !== undefined && !touched(kind) && !touched('line'))
        expect(found[kind], kind).toBe(chosen[kind]);
  });

  test.each(everyOption)('$kind $key can be chosen, and is then in force', ({ kind, key }) => {
    const wanted = ANTIBODIES.find((antibody) => antibody.key === key)?.antigen ?? key;
    const line = TUMOUR_LINES.find(({ antigens }) => Object.hasOwn(antigens, wanted))?.key ?? 'raji';
    const start = { ...defaults, ...bundleSettings({ line }) };
    expect(chosenIn(withWord(start, kind, key, defaults))[kind]).toBe(key);
  });

  test('nothing of the word before it stays', () => {
    const carT = withWord(defaults, 'product', 'car-t', defaults);
    expect(withWord(carT, 'product', 'peripheral-blood', defaults)).toEqual(defaults);
  });
});

describe('in links', () => {
  test('a word is read, and the link of the run holds the numbers it stood for', () => {
    const { scenario, problems } = decodeLink('?scenario=cd19-lymphoma&seed=s&line=nalm6');
    expect(problems).toEqual([]);
    expect(scenario.settings['antigenExpression.density']).toBe(30_000);
    const again = decodeLink(encodeLink(scenario));
    expect(again).toMatchObject({ problems: [], scenario });
  });

  test('an unknown word, one given twice and one during the run are told', () => {
    const told = (link: string) => sentencesOf(decodeLink(link).problems).join(' ');
    expect(told('line=nalm7')).toMatch(/did you mean nalm6\?/);
    expect(told('line=raji&line=nalm6')).toContain('given more than once');
    expect(told('at=6h:line=raji')).toContain('cannot change during a run');
    expect(told('lin=raji')).toContain('did you mean line?');
  });

  test('a word that makes the cells too large for the dish leaves the rest of it', () => {
    const { scenario, problems } = decodeLink('line=k562&tumourCells=6000');
    expect(problems).toHaveLength(1);
    expect(scenario.settings['innateLigands.nkg2d']).toBe(1);
    expect(scenario.settings['scene.tumourRadius']).toBe(8);
  });
});
