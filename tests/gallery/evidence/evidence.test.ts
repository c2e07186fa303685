/** The words of the Evidence view: verdicts in sentences, the search among parameters, addresses, and the Chinese. */
import { afterEach, describe, expect, test } from 'vitest';
import report from '../../../docs/evidence/report.json';
import { DATA_SETS } from '../../../src/evidence/suite';
import { dataSets as chinese } from '../../../src/evidence/words/zh';
import { repeatsFrom } from '../../../src/gallery/evidence/parts/AssayRunner';
import { countsOf, findParameters, numbersOfTheModel } from '../../../src/gallery/evidence/parts/parameterSearch';
import { readEvidencePlace, writeEvidencePlace } from '../../../src/gallery/evidence/parts/place';
import { axisOf } from '../../../src/gallery/evidence/parts/plotScale';
import {
  acceptedText,
  outcomeSentence,
  publishedText,
  reasonSentence,
  simulatedText,
  verdictSentence,
} from '../../../src/gallery/evidence/parts/verdictWords';
import { dataSetWords, labelText, reasonWords, speakEvidence } from '../../../src/gallery/words/evidence';
import type { EvidenceReport, EvidenceRow } from '../../../src/protocol/evidence';

const shipped = report as unknown as EvidenceReport;

const row = (part: Partial<EvidenceRow>): EvidenceRow => ({
  label: 'contact that kills',
  rowClass: 'predicted',
  unit: 'min',
  published: null,
  value: { mean: 33.4, low: 32.1, high: 34.6, n: 10 },
  accepted: [40, 180],
  holds: false,
  missedBy: 6.6,
  explanation: '',
  reason: '',
  ...part,
});

afterEach(() => speakEvidence('en'));

describe('a verdict', () => {
  test('says by how much, on which side, and with which interval', () => {
    expect(simulatedText(row({}))).toBe('33.4 (32.1 to 34.6)\u00a0min');
    expect(acceptedText(row({}))).toBe('40 to 180\u00a0min');
    expect(verdictSentence(row({}))).toBe('missed: too low by 6.6\u00a0min');
    const high = row({ unit: '%', accepted: [null, 20], missedBy: 13.4 });
    expect(verdictSentence(high)).toBe('missed: too high by 13.4\u00a0points');
    expect(acceptedText(high)).toBe('at most 20\u00a0%');
    expect(acceptedText(row({ accepted: [45, null] }))).toBe('at least 45\u00a0min');
    expect(verdictSentence(row({ holds: true, missedBy: 0 }))).toBe('holds');
    const nothing = { value: { mean: null, low: null, high: null, n: 1 }, missedBy: null };
    expect(verdictSentence(row(nothing))).toBe('missed: no repeat gave a value');
  });

  test('stands beside what was published, its spread and what is behind it', async () => {
    const contact = row({
      published: { value: 67.7, spread: 5.3, spreadIs: 'standard error', n: 34, words: 'cut off' },
    });
    expect(publishedText(contact)).toBe('67.7 ± 5.3\u00a0min (standard error, n = 34), cut off');
    expect(publishedText(row({ unit: '%', published: { value: 40, to: 60 } }))).toBe('40–60\u00a0%');
    expect(publishedText(row({ unit: '', published: { n: 141 } }))).toBe('n = 141');
    expect(publishedText(row({ published: { words: 'delayed' } }))).toBe('delayed');
    expect(publishedText(row({}))).toBe('');
    await speakEvidence('zh');
    expect(publishedText(contact)).toBe('67.7 ± 5.3\u00a0分钟（标准误，n = 34），截断');
  });

  test('gives a reason once where rows in succession share it', () => {
    const because = row({ explanation: 'a reason' });
    expect(reasonSentence(because, row({}))).toBe('Why: a reason.');
    expect(reasonSentence(because, because)).toBe('Why: as in the row above.');
    expect(reasonSentence(row({}), row({}))).toBe('Not explained.');
  });

  test('of a statement is true or false', () => {
    const statement = row({ unit: '', value: { mean: 0, low: 0, high: 0, n: 1 }, accepted: [1, 1], missedBy: 1 });
    expect(simulatedText(statement)).toBe('false');
    expect(verdictSentence(statement)).toBe('missed: not true');
    expect(outcomeSentence([statement, row({ holds: true })])).toBe('1 of 2 criteria hold, 1 missed.');
  });
});

test('repeats are whole numbers from 2 to 30', () => {
  expect(['2', '30', '1', '31', '2.5', '', 'x'].map(repeatsFrom)).toEqual([2, 30, ...Array(5).fill(undefined)]);
});

test('an axis starts at zero, ends at a round number and holds every interval', () => {
  const simulated = { mean: 70, low: 60, high: 83, n: 10 };
  const plot = { title: '', xLabel: '', yLabel: '', bars: [{ label: '', data: null, dataSpread: 0, simulated }] };
  const { ticks, at } = axisOf([plot]);
  expect(ticks).toEqual([0, 20, 40, 60, 80, 100]);
  expect([0, 50, 120].map(at)).toEqual([0, 50, 100]);
});

test('an address leads back to where it was written', () => {
  for (const place of [
    { page: 'data', set: 'V12', find: '' },
    { page: 'parameters', set: '', find: 'TGF-β half' },
    { page: 'model', set: '', find: '' },
  ] as const)
    expect(readEvidencePlace(writeEvidencePlace(place))).toEqual(place);
  expect(readEvidencePlace('page=nonsense')).toEqual({ page: 'data', set: '', find: '' });
});

describe('the search among parameters', () => {
  const all = numbersOfTheModel();
  const keys = (text: string, group: '' | 'cytokines' = '', kind: '' | 'paper' = ''): readonly string[] =>
    findParameters(all, { text, group, kind }).map(({ key }) => key);

  test('finds by name, meaning and source, however hyphens and Greek letters are typed', () => {
    expect(keys('IL-15 support')).toContain('il15.support');
    expect(keys('il15 support')).toEqual(keys('IL-15 support'));
    expect(keys('tgf-beta baseline')).toEqual(keys('TGFβ baseline'));
    expect(keys('tgfbeta baseline')).toContain('tgfBeta.baseline');
    expect(keys('Zhang 2007').length).toBeGreaterThan(0);
    expect(keys('no such parameter anywhere')).toEqual([]);
  });

  test('a beginning of a full name finds that mechanism alone', () => {
    const found = keys('il15.');
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((key) => key.startsWith('il15.'))).toBe(true);
  });

  test('group and kind of source narrow it; every number has a kind and no switch is among them', () => {
    const papers = findParameters(all, { text: '', group: 'cytokines', kind: 'paper' });
    expect(papers.length).toBeGreaterThan(0);
    expect(papers.every(({ group, spec }) => group === 'cytokines' && spec.source.kind === 'paper')).toBe(true);
    const counts = countsOf(all);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
    expect(all.some(({ key }) => key.endsWith('.enabled'))).toBe(false);
  });
});

describe('nothing is left out', () => {
  test('the report has every data set', () => {
    expect(shipped.outcomes.map(({ key }) => key).sort()).toEqual(DATA_SETS.map(({ key }) => key).sort());
  });

  test('every data set has its words in Chinese, with the same reasons, and there are none of one that is gone', async () => {
    expect(Object.keys(chinese).sort()).toEqual(DATA_SETS.map(({ key }) => key).sort());
    await speakEvidence('zh');
    for (const dataSet of DATA_SETS) {
      const { key, protocol, reasons = {}, explanations = {} } = dataSet;
      const said = dataSetWords(dataSet);
      const told = Object.keys(reasons).map((name) => reasonWords({ reason: `${key}.${name}`, explanation: '' }));
      for (const text of [said.title, said.inShort.tests, ...said.inShort.protocol, ...said.protocol, ...told])
        expect(text, key).toMatch(/\p{Script=Han}/u);
      expect(said.protocol).toHaveLength(protocol.length);
      expect(Object.values(explanations).filter((name) => reasons[name] === undefined)).toEqual([]);
    }
  });

  test('a reason is named with its data set, and told in its own words where another language has none', async () => {
    const row = shipped.outcomes.flatMap(({ rows }) => rows).find(({ reason }) => reason !== '')!;
    await speakEvidence('en');
    expect(reasonWords(row)).toBe(row.explanation);
    await speakEvidence('zh');
    expect(reasonWords(row)).not.toBe(row.explanation);
    expect(reasonWords({ ...row, reason: 'V0.new' })).toBe(row.explanation);
  });

  test('what criteria, plots, axes and bars are called has its Chinese', async () => {
    const shown = shipped.outcomes.flatMap(({ rows, plots }) => [
      ...rows.flatMap(({ label, published }) => [label, published?.words ?? '']),
      ...plots.flatMap(({ title, xLabel, yLabel, bars }) => [title, xLabel, yLabel, ...bars.map(({ label }) => label)]),
    ]);
    await speakEvidence('zh');
    // What holds no English word (numbers, units, names of cells and substances) stays as it is.
    const left = shown.filter((text) => labelText(text) === text && /\b(?!PBMC|CAR|pM|min)[a-z]{3,}\b/.test(text));
    expect([...new Set(left)]).toEqual([]);
  });
});
