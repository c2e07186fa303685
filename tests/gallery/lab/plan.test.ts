/** The timeline's marks and the dosing schedule: places, typed times, rows, what is said of them. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  inOrder,
  outcomeOf,
  type Row,
  readRow,
  repeatedRows,
  rowsOf,
} from '../../../src/gallery/lab/plan/scheduleDraft';
import { groupMarks, snappedStep } from '../../../src/gallery/timeline/marks';
import { en } from '../../../src/gallery/words/plan/en';
import { itemWords, missedSentence, readAmount, shapeOf, whatOf } from '../../../src/gallery/words/plan/itemWords';
import { readTypedTime, timeText } from '../../../src/gallery/words/plan/typedTime';
import { zh } from '../../../src/gallery/words/plan/zh';
import { speakIn } from '../../../src/gallery/words/spoken';
import { parameterCatalogue } from '../../../src/scenario/catalogue';
import { isDose, type PlanItem, planOf } from '../../../src/scenario/plan';
import { smallScenario } from '../../support/smallRun';

afterEach(() => speakIn('en'));

const mark = (step: number, key = 'dose'): PlanItem => ({ step, key, value: 5, origin: 'change', changes: [] });

describe('marks', () => {
  test('nearer than a finger are one, the others stand where they are', () => {
    const groups = groupMarks(
      [0, 30, 500, 540, 575, 1000].map((step) => mark(step)),
      1000,
      440,
      44,
    );
    expect(groups.map(({ items }) => items.map(({ step }) => step))).toEqual([[0, 30], [500, 540, 575], [1000]]);
    expect(groups[2].share).toBe(1);
    const apart = groups.slice(1).map(({ share }, n) => 440 * (share - groups[n].share));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(44);
    expect(groupMarks([mark(0), mark(999)], 1000, 10, 44)).toHaveLength(1);
  });

  test('many of them leave every head its room', () => {
    const items = Array.from({ length: 300 }, (_, n) => mark((n * n) % 1000)).sort((a, b) => a.step - b.step);
    const groups = groupMarks(items, 1000, 300, 44);
    expect(groups.flatMap(({ items: own }) => own)).toEqual(items);
    for (const [n, { share }] of groups.slice(1).entries())
      expect(300 * (share - groups[n].share)).toBeGreaterThanOrEqual(44 - 1e-9);
  });

  test('snap to what a pixel can tell, within the run', () => {
    // 72 h on 864 pixels: five minutes each.
    expect(snappedStep(0.1234, 8640, 864, 0.5)).toBe(1070);
    expect(snappedStep(-1, 8640, 864, 0.5)).toBe(0);
    expect(snappedStep(2, 8640, 864, 0.5)).toBe(8640);
  });

  test('are named with their time, and told apart by their shape', () => {
    const run = smallScenario({
      interventions: [
        { step: 120, key: 'dose', value: 50 },
        { step: 130, key: 'steroid.concentration', value: 200 },
        { step: 195, key: 'il15.support', value: 10 },
        { step: 240, key: 'adcc.enabled', value: 0 },
      ],
    });
    const items = planOf(run);
    expect(items.map((item) => itemWords(item, 0.5).replaceAll('\u00a0', ' '))).toEqual([
      'Dose of 50 cells, at 1 h',
      'Steroid dose: 200 nM, at 65 min',
      'IL-15 persistence support: 45 pM → 10 pM, at 97.5 min',
      'ADCC: on → off, at 2 h',
    ]);
    expect(items.map(({ key }) => shapeOf(key))).toEqual(['cells', 'drug', 'change', 'switch']);
    speakIn('zh');
    expect(whatOf(items[0])).toContain('给药');
  });
});

describe('typed times', () => {
  test.each([
    ['36', 2160],
    ['36h', 2160],
    [' 1.5 d ', 2160],
    ['1 d 12 h', 2160],
    ['35h60min', 2160],
    ['90 min', 90],
    ['1 小时 30 分钟', 90],
    ['2天', 2880],
    ['0', 0],
  ])('%s', (typed, minutes) => expect(readTypedTime('Time', typed).minutes).toBe(minutes));

  test.each(['', 'soon', '-3', '3 4', '5 parsecs', '1 h soon', '..'])('“%s” is none', (typed) =>
    expect(readTypedTime('Time', typed).problem).toContain('is not a time; write hours from 0 to 8760'),
  );

  test('later than a run can be', () => {
    expect(readTypedTime('Time', '9000 h').problem).toBe('Time = 9000 h is outside 0…8760 h');
  });

  test('are read as they are written', () => {
    for (const minutes of [0, 0.5, 45, 97.5, 119.5, 120, 121.5, 4321, 525_600])
      expect(readTypedTime('', timeText(minutes)).minutes).toBe(minutes);
  });
});

describe('the schedule', () => {
  const run = smallScenario({
    settings: { 'infusion.size': 6, 'infusion.first': 1, 'infusion.interval': 1, 'infusion.number': 2 },
    interventions: [
      { step: 90, key: 'il15.support', value: 3 },
      { step: 300, key: 'steroid.concentration', value: 100 },
    ],
  });
  const outcome = (rows: readonly Row[]) =>
    outcomeOf(
      rows.map((row) => readRow(row, 0.5)),
      run,
    );

  test('that is not edited changes nothing', () => {
    const rows = rowsOf(run);
    expect(rows.map(({ key, time, amount }) => `${key} ${time} ${amount}`)).toEqual([
      'dose 1 h 6',
      'dose 2 h 6',
      'steroid.concentration 2 h 30 min 100',
    ]);
    expect(outcome(rows)).toMatchObject({ problems: [], count: 0, from: Number.POSITIVE_INFINITY });
  });

  test('is applied as one list: moved, altered, taken away and added', () => {
    const [first, second, drug] = rowsOf(run);
    const { rows: more } = repeatedRows({ key: 'dose', first: '3', amount: '4', every: '90 min', times: '3' }, 7, 0.5);
    expect(more.map(({ id, time }) => `${id} ${time}`)).toEqual(['7 3', '8 4 h 30 min', '9 6 h']);
    const { changes, count, from, problems } = outcome([
      { ...first, time: '30 min' },
      { ...second, removed: true, time: 'nonsense' },
      { ...drug, amount: '50' },
      ...more,
    ]);
    expect({ count, from, problems }).toEqual({ count: 6, from: 60, problems: [] });
    const doses = planOf({ ...run, interventions: changes(run) }).filter(({ key }) => isDose(key));
    expect(doses.map(({ step, value }) => [step, value])).toEqual([
      [60, 6],
      [300, 50],
      [360, 4],
      [540, 4],
      [720, 4],
    ]);
  });

  test('says in which row what is wrong, and what is allowed', () => {
    const [first, second] = rowsOf(run);
    const { problems, from } = outcome([
      { ...first, amount: '0' },
      { ...second, time: 'late' },
    ]);
    expect(problems[0]).toBe('Row 1: NK cells = 0 cells is outside 1…20000.');
    expect(problems[1]).toContain('Row 2: Time = “late” is not a time');
    expect(from).toBe(Number.POSITIVE_INFINITY);
    const form = { key: 'dose', first: '3', amount: '4', every: '90 min', times: '101' };
    expect(repeatedRows(form, 0, 0.5).problem).toContain('1…100');
    expect(repeatedRows({ ...form, times: '2', every: 'x' }, 0, 0.5).problem).toContain('Every = “x”');
    expect(readAmount('scene.width', '500').problem).toContain('cannot change during a run');
  });

  test('is put in the order of its times when rows are added', () => {
    const [first, second] = rowsOf(run);
    expect(inOrder([{ ...first, time: '?' }, second, { ...first, id: 9 }], 0.5).map(({ id }) => id)).toEqual([9, 1, 0]);
  });

  test('tells of doses that its sliders would have given in the past', () => {
    const moved = { ...run.settings, 'infusion.first': 0.5 };
    expect(missedSentence(run, moved, 200)).toContain('2 scheduled doses would have been due before now');
    expect(missedSentence(run, moved, 50)).toBeUndefined();
    expect(missedSentence(run, run.settings, 500)).toBeUndefined();
  });
});

test('the words are whole in both languages', () => {
  const paths = (words: object, under = ''): readonly string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' ? paths(value, `${under}${key}.`) : [`${under}${key}`],
    );
  expect(paths(zh)).toEqual(paths(en));
  const plain = JSON.stringify(zh, (_, value: unknown) => value);
  expect(plain).not.toMatch(/\p{Script=Han}[,;:!?]/u);
  // Every dose has a name and what its number may be.
  expect([...parameterCatalogue.values()].filter(({ spec }) => spec.dose).every(({ spec }) => spec.unit !== '')).toBe(
    true,
  );
});
