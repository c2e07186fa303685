/** The glossary: every term in both languages, found where it stands, once a text, and nowhere within other words. */
import { expect, test } from 'vitest';
import { glossaryIn, piecesOf } from '../../../src/gallery/glossary/glossary';
import { demonstration } from '../../../src/gallery/words/demonstration/en';
import { demonstration as chinese } from '../../../src/gallery/words/demonstration/zh';
import { TERM_KEYS } from '../../../src/gallery/words/glossary/shape';
import { help } from '../../../src/gallery/words/help/en';
import { laboratory } from '../../../src/gallery/words/zh';
import { parameterCatalogue } from '../../../src/scenario/catalogue';
import { PRESETS } from '../../../src/scenario/presets';

const en = await glossaryIn('en');
const zh = await glossaryIn('zh');

const marked = (text: string, glossary = en): readonly string[] =>
  piecesOf(text, glossary).flatMap(({ text: piece, term }) => (term === undefined ? [] : [`${term}: ${piece}`]));

test.each([
  ['English', en],
  ['Chinese', zh],
])('every term has a definition in %s, and no mark stands for two', (_language, glossary) => {
  expect(Object.keys(glossary.terms).sort()).toEqual([...TERM_KEYS].sort());
  const terms = TERM_KEYS.map((key) => glossary.terms[key]);
  for (const { name, definition, marks } of terms) {
    expect(definition.length, name).toBeGreaterThan(10);
    expect(marks.length, name).toBeGreaterThan(0);
  }
  const marks = terms.flatMap((term) => term.marks.map((mark) => mark.toLowerCase()));
  expect(new Set(marks).size).toBe(marks.length);
  expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length);
});

test('the longest term counts, each once, and none within another word', () => {
  expect(marked('CAR-NK cells and a CAR; CAR-T cells, seedlings, NK cells. A CAR again.')).toEqual([
    'carNk: CAR-NK cells',
    'car: CAR',
    'naturalKiller: NK cells',
  ]);
  expect(marked('Antigen density, TGF\u2011β and a Seed')).toEqual([
    'antigenDensity: Antigen density',
    'tgfBeta: TGF\u2011β',
    'seed: Seed',
  ]);
  expect(marked('CAR-T 细胞和 CAR-NK 细胞：同一个种子，抗原密度不同', zh)).toEqual([
    'carNk: CAR-NK 细胞',
    'seed: 种子',
    'antigenDensity: 抗原密度',
  ]);
});

test('marking changes no letter of any text', () => {
  const texts = [
    ...PRESETS.flatMap(({ summary, watch, try: toTry }) => [summary, watch, toTry]),
    ...[...parameterCatalogue.values()].map(({ spec }) => spec.meaning),
    ...help.help.model,
  ];
  for (const text of texts)
    expect(
      piecesOf(text, en)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  const chineseTexts = Object.values(laboratory.presets).flatMap((preset) => [
    preset.summary,
    preset.watch,
    preset.try,
  ]);
  for (const text of chineseTexts)
    expect(
      piecesOf(text, zh)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});

test('texts of the page hold terms in both languages', () => {
  expect(PRESETS.filter(({ summary }) => marked(summary).length > 0).length).toBeGreaterThan(PRESETS.length / 2);
  for (const key of ['hundredth', 'fortress'] as const) {
    expect(marked(demonstration.steps[key].why).length, key).toBeGreaterThan(0);
    expect(marked(chinese.steps[key].why, zh).length, key).toBeGreaterThan(0);
  }
});
