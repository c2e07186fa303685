/** The words of the page: complete in every language, none left over, and all of them change with the language. */
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../../src/gallery/words/en';
import { formatPercent, formatQuantity, formatSpan } from '../../../src/gallery/words/format';
import {
  choicesInWords,
  mechanismLabel,
  optionWords,
  parameterLabel,
  parameterMeaning,
  presetWords,
  reasonOf,
  speakLaboratory,
} from '../../../src/gallery/words/laboratoryWords';
import { speak, strings } from '../../../src/gallery/words/strings';
import { laboratory, zh } from '../../../src/gallery/words/zh';
import { schedule } from '../../../src/mechanisms/schedule';
import { ACTIONS } from '../../../src/scenario/actions';
import { BUNDLE_KINDS, BUNDLE_OPTIONS } from '../../../src/scenario/bundles';
import { parameterCatalogue } from '../../../src/scenario/catalogue';
import { PRESETS } from '../../../src/scenario/presets';

const CHINESE = /\p{Script=Han}/u;
const entries = [...parameterCatalogue.values()];
const declared = entries.filter(({ key, mechanismKey }) => key !== `${mechanismKey}.enabled`);

/** Every word with its path, functions called with something to show. */
function leaves(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(...Array.from({ length: words.length }, () => '7')))]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const speakChinese = (): void => {
  speak(zh);
  speakLaboratory(laboratory);
};

afterEach(() => {
  speak(en);
  speakLaboratory(null);
});

describe('the page’s own words', () => {
  const english = new Map(leaves(en));
  const chinese = leaves(zh);

  test('are the same in number and name', () => {
    expect(chinese.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  test('are Chinese, but for signs, names and symbols', () => {
    const same = chinese.filter(([path, words]) => !CHINESE.test(words) && english.get(path) !== words);
    expect(same.filter(([, words]) => /\p{L}{3}/u.test(words))).toEqual([]);
    const sentences = chinese.filter(([, words]) => !CHINESE.test(words) && /[a-z]{2,} [a-z]{2,}/.test(words));
    expect(sentences).toEqual([]);
  });

  test('have Chinese punctuation', () => {
    const latin = chinese.filter(([, words]) => /\p{Script=Han}[,;:!?]|\p{Script=Han}\.($|\s)/u.test(words));
    expect(latin).toEqual([]);
  });

  test('change in the sections that were taken before', () => {
    const { header } = strings;
    expect(header.share).toBe(en.header.share);
    speakChinese();
    expect(header.share).toBe(zh.header.share);
    expect(strings.cell.phases).toEqual(zh.cell.phases);
    speak(en);
    expect(header.share).toBe(en.header.share);
    expect(leaves(strings)).toEqual(leaves(en));
  });

  test('say times, units and shares', () => {
    speakChinese();
    expect(formatSpan(90)).toBe('1.5 小时');
    expect(formatQuantity(7, 'molecules/cell')).toBe('7\u00a0分子/细胞');
    expect(formatQuantity(7, 'pM')).toBe('7\u00a0pM');
    expect(formatPercent(0.3)).toBe('30%');
  });
});

describe('the laboratory’s words in Chinese', () => {
  test('name every mechanism and parameter, and none that is gone', () => {
    const named = Object.entries(laboratory.catalogue).flatMap(([key, { parameters }]) =>
      Object.keys(parameters).map((name) => `${key}.${name}`),
    );
    expect(named.sort()).toEqual(declared.map(({ key }) => key).sort());
    expect(Object.keys(laboratory.catalogue).sort()).toEqual(
      [...new Set(entries.map(({ mechanismKey }) => mechanismKey))].sort(),
    );
    for (const { key, symbols } of schedule)
      expect(laboratory.catalogue[key].symbols !== undefined, key).toBe(symbols !== undefined);
    for (const { label, meaning } of Object.values(laboratory.catalogue)) {
      expect(label).not.toMatch(/[。，]/);
      expect(meaning).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  test('name every choice, in Chinese where it is a word', () => {
    speakChinese();
    for (const entry of declared) {
      const choices = entry.spec.choices ?? [];
      const chinese = choicesInWords(entry);
      expect(chinese, entry.key).toHaveLength(choices.length);
      for (const [n, choice] of choices.entries())
        expect(chinese[n], entry.key).toMatch(/[a-z]/.test(choice) ? CHINESE : choice);
    }
  });

  test('name every preset, action and word, and none that is gone', () => {
    expect(Object.keys(laboratory.presets).sort()).toEqual(PRESETS.map(({ key }) => key).sort());
    expect(Object.keys(laboratory.actions)).toEqual([...ACTIONS.keys()]);
    for (const kind of BUNDLE_KINDS)
      expect(Object.keys(laboratory.words[kind]).sort(), kind).toEqual(
        BUNDLE_OPTIONS[kind].map(({ key }) => key).sort(),
      );
  });

  test('are sentences where the English ones are, with the same numbers', () => {
    speakChinese();
    const numbers = (text: string): readonly string[] => (text.match(/\d[\d,.]*\d|\d/g) ?? []).toSorted();
    for (const entry of declared) {
      expect(parameterLabel(entry), entry.key).not.toMatch(/[。，]/);
      expect(parameterMeaning(entry), entry.key).toMatch(/。$/);
      const chinese = numbers(parameterMeaning(entry));
      for (const number of numbers(entry.spec.meaning)) expect(chinese, entry.key).toContain(number);
    }
    for (const preset of PRESETS)
      for (const part of ['summary', 'watch', 'try'] as const)
        expect(presetWords(preset)[part], `${preset.key} ${part}`).toMatch(/\p{Script=Han}.*。$/u);
  });

  test('say of every parameter why it is what it is, with the same papers and numbers', () => {
    const facts = (text: string): readonly string[] =>
      (text.match(/https:\S+|\b[A-Z][a-z]+ \d{4}|\d+/g) ?? []).toSorted();
    const english = declared.map(reasonOf);
    speakChinese();
    const said = declared.map((entry, n) => [entry.key, english[n], reasonOf(entry)] as const);
    const untold = said.filter(([, reason, chinese]) => reason !== '' && !CHINESE.test(chinese));
    expect(untold).toEqual([]);
    for (const [key, reason, chinese] of said) expect(facts(chinese), key).toEqual(facts(reason));
  });

  test('say where the numbers of presets come from, with the same papers', () => {
    speakChinese();
    const papers = (text: string): readonly string[] =>
      text.match(/https:\S+?(?=[)）；;,]|$)|\b[A-Z][a-z]+ \d{4}/g) ?? [];
    for (const preset of PRESETS) {
      const { sources } = presetWords(preset);
      expect(sources, preset.key).toHaveLength(preset.sources.length);
      for (const [n, chinese] of sources.entries()) {
        expect(chinese).toMatch(CHINESE);
        expect(papers(chinese)).toEqual(papers(preset.sources[n]));
      }
    }
  });

  test('stand where the page asks for them, and English where there are none', () => {
    const density = entries.find(({ key }) => key === 'antigenExpression.density')!;
    const [raji] = BUNDLE_OPTIONS.line;
    expect(parameterLabel(density)).toBe(density.spec.label);
    const arrangement = entries.find(({ key }) => key === 'scene.arrangement')!;
    expect(choicesInWords(arrangement)).toEqual(['dispersed', 'nodule']);
    speakChinese();
    expect(parameterLabel(density)).toBe('抗原密度');
    expect(mechanismLabel(density)).toBe('抗原');
    expect(choicesInWords(arrangement)[1]).toBe('瘤结节');
    expect(optionWords('line', raji).meaning).toBe('Burkitt 淋巴瘤');
    expect(optionWords('line', { ...raji, key: 'new' })).toMatchObject({ title: raji.title, meaning: raji.meaning });
    const enabled = entries.find(({ key }) => key === 'tgfBeta.enabled')!;
    expect(parameterLabel(enabled)).toBe('TGF-β：开启');
  });
});
