/** What is wrong with links, files and input is said in the language of the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../../src/core/version';
import { en } from '../../../src/gallery/words/en';
import { speakLaboratory } from '../../../src/gallery/words/laboratoryWords';
import { learnEnglish, problemWords, speakRemarks, thrownWords } from '../../../src/gallery/words/problemWords';
import { speak } from '../../../src/gallery/words/strings';
import { readTypedNumber } from '../../../src/gallery/words/typedNumber';
import { laboratory, zh } from '../../../src/gallery/words/zh';
import { english } from '../../../src/remarks/en';
import { remark } from '../../../src/remarks/remark';
import { chinese } from '../../../src/remarks/zh';
import { decodeLink } from '../../../src/scenario/link';
import { packChanges } from '../../../src/scenario/packedChanges';
import { scenarioFor } from '../../../src/scenario/resolve';
import { writeRunFile } from '../../../src/scenario/runFile';
import { readRunFile } from '../../../src/scenario/runFileReader';

beforeAll(() => {
  speak(zh);
  speakLaboratory(laboratory);
  speakRemarks(chinese);
});
afterAll(() => {
  speak(en);
  speakLaboratory(null);
  speakRemarks(null);
});

const QUERIES = [
  'antigenDensty=2000&dosis=1&qqqqqqqq=1',
  'lyticAttack.hitRate=-0.2&il15Support=much&tumourCells=1.5',
  'scenario=cd19&hours=long',
  'scenario=&hours=0&arrangement=nodul&il15.armoured=maybe&line=raj&antibody=xyz',
  `seed=${'x'.repeat(1001)}&seed=2`,
  'seed=&v=0&play=yes&hash=12&t=6',
  'seed=100%&t=0.1min&dose=200&scene.timeStep=0.3',
  'at=6:dose=200&at=6w:dose=200&at=-1h:dose=200&at=400d:dose=200&at=6h&at=6h:dose&at=6h:dose=0&at=6h:dosis=1',
  'at=6h:width=600&at=6h:seed=x&at=0.1min:dose=1&at=8000h:dose=1',
  'at=8000h:dose=1&at=8001h:dose=1',
  'z=AAAA',
  `z=${packChanges(['at'.repeat(600_000)])}`,
  'width=500&height=500&tumourCells=100000',
  'arrangement=nodule&noduleRadius=600&width=600&height=600',
  'arrangement=nodule&noduleRadius=50&tumourCells=300',
  'arrangement=nodule&noduleRadius=150&tumourCells=100&scene.numberOfStroma=50&scene.stromaInside=1&scene.stromaRadius=20&width=700&height=700',
  'arrangement=nodule&noduleRadius=290&tumourCells=100&scene.numberOfStroma=400&scene.stromaInside=0&scene.stromaCover=0.1&width=600&height=600',
  Array.from({ length: 30 }, (_, i) => `x${i}=1`).join('&'),
];

const file = JSON.parse(
  writeRunFile({
    modelVersion: MODEL_VERSION,
    scenario: scenarioFor({ preset: 'cd19-lymphoma', seed: 'demo' }),
    step: 3,
    series: {},
    hashes: [{ step: 3, stateHash: '0'.repeat(64) }],
  }),
) as Record<string, unknown>;
const FILES = [
  '',
  '{"format":',
  'hello',
  '{}',
  ...[
    { formatVersion: 0 },
    { formatVersion: 99 },
    { modelVersion: 'x' },
    { modelVersion: '999' },
    { step: -1 },
    { hashes: [] },
    { hashes: [{}] },
    { hashes: [{ step: 9, stateHash: '0'.repeat(64) }] },
    { series: 7 },
    { name: 'two\nlines' },
    { series: { a: 'x' } },
    { series: { a: [1], b: [1, 2] } },
    { scenario: 7 },
    { scenario: { ...(file.scenario as object), seed: 7 } },
    { scenario: { ...(file.scenario as object), settings: {} } },
    { scenario: { ...(file.scenario as object), hours: 99_999 } },
    { seed: 'changed' },
  ].map((change) => JSON.stringify({ ...file, ...change })),
];

const told = [
  ...QUERIES.flatMap((query) => {
    const { problems, notes } = decodeLink(query);
    return [...problems, ...notes];
  }),
  ...FILES.flatMap((text) => {
    const reading = readRunFile(text);
    return reading.ok ? reading.notes : [reading.problem];
  }),
];

test('what is wrong with links and files is said in Chinese', () => {
  expect(told.length).toBeGreaterThan(60);
  const left = told.map(problemWords).filter((sentence) => !/^(?!（英文）).*\p{Script=Han}/u.test(sentence));
  expect(left).toEqual([]);
});

describe('the sentence keeps what came and what is allowed', () => {
  test.each([
    ['lyticAttack.hitRate=-0.2', 'lyticAttack.hitRate = -0.2 1/min 超出 0…1'],
    ['at=6:dose=200', 'at = "6:dose=200"：时间 "6" 没有单位；请写 6min、6h 或 6d'],
    ['line=raj', expect.stringContaining('；你是指 raji 吗？')],
    ['hours=long', 'hours = "long" 不是数字；允许 0.01…8760 小时'],
  ])('%s', (query, chinese) => {
    expect(decodeLink(query).problems.map(problemWords)).toEqual([chinese]);
  });

  test('and the label of the field that was typed into', () => {
    const allowed = { unit: 'pM', minimum: 0, maximum: 1000 };
    expect(readTypedNumber('IL-15 存活支持', '2000', allowed).problem).toBe('IL-15 存活支持 = 2000 pM 超出 0…1000。');
  });
});

test('a sentence of the page itself stays as it is, and so do the words of the browser', () => {
  expect(problemWords('运行已停止。')).toBe('运行已停止。');
  expect(thrownWords(new TypeError('Failed to fetch'))).toBe('Failed to fetch');
});

test('English sentences of experiments are there once their view has brought them', () => {
  speakRemarks(null);
  const refusal = remark('design.lotsOf', 'lots', {});
  expect(problemWords(remark('file.empty', '', {}))).toBe('The file is empty');
  learnEnglish(english);
  expect(problemWords(refusal)).toBe('lots is for trials only');
  speakRemarks(chinese);
  expect(problemWords(refusal)).toMatch(/\p{Script=Han}/u);
});
