/** Every remark is plain data, and a sentence in every language. */
import { describe, expect, test } from 'vitest';
import { english } from '../../src/remarks/en';
import { type Remark, remark } from '../../src/remarks/remark';
import { RemarkError, remarksOf } from '../../src/remarks/remarkError';
import { wordsOf } from '../../src/remarks/words';
import { chinese } from '../../src/remarks/zh';
import { SAMPLES } from './samples';

const HAN = /\p{Script=Han}/u;
/** What a forgotten value or a wrong one looks like in a sentence. */
const SPOILT = /undefined|null|NaN|\[object|\$\{/;

describe.each(SAMPLES.map((sample) => [sample.code, sample] as const))('%s', (code, sample) => {
  test('is said in both languages', () => {
    const [inEnglish, inChinese] = [wordsOf(sample, english), wordsOf(sample, chinese)];
    expect(inEnglish).not.toMatch(SPOILT);
    expect(inEnglish).not.toMatch(HAN);
    expect(inChinese).not.toMatch(SPOILT);
    if (code === 'error') expect(inChinese).toBe(inEnglish);
    else expect(inChinese).toMatch(HAN);
    expect(inChinese).not.toContain('（英文）');
  });

  test('stays the same through JSON and across threads', () => {
    expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
    expect(structuredClone(sample)).toEqual(sample);
  });
});

describe('the same things are told in every language', () => {
  test.each(SAMPLES.map((sample) => [sample.code, sample] as const))('%s', (_, sample) => {
    // Numbers and names that came are the same signs; what a language has words for is not.
    const told = (text: string) => new Set(text.match(/\d+(\.\d+)?|\b[a-z]+\.[a-zA-Z]+\b/g) ?? []);
    const [inEnglish, inChinese] = [told(wordsOf(sample, english)), told(wordsOf(sample, chinese))];
    expect([...inEnglish].filter((word) => !inChinese.has(word))).toEqual([]);
  });
});

const OF_TOMORROW = { code: 'dish.onFire', place: 'scene', values: {} } as unknown as Remark;

describe('a remark of another version', () => {
  test('comes with the English words of its engine, which another language marks', () => {
    const worded = { ...OF_TOMORROW, english: 'scene is on fire' };
    expect(wordsOf(worded, english)).toBe('scene is on fire');
    expect(wordsOf(worded, chinese)).toBe('（英文）scene is on fire');
    const within = remark('arm.second', 'compare', { because: worded });
    expect(wordsOf(within, chinese)).toBe('B 组：（英文）scene is on fire');
  });

  test('without any words shows its code at least', () => {
    expect(wordsOf(OF_TOMORROW, english)).toBe('dish.onFire scene');
  });
});

describe('remarks that are thrown', () => {
  const problems = [remark('file.empty', '', {}), remark('seed.long', 'seed', { length: 2000, most: 1000 })];

  test('are the same in another thread, which gets name and message only', () => {
    const { name, message } = new RemarkError(problems);
    const arrived = Object.assign(new Error(message), { name });
    expect(remarksOf(arrived)).toEqual(problems);
  });

  test('and the words of strangers are a remark too', () => {
    expect(remarksOf(new TypeError('disk on fire'))).toEqual([remark('error', '', { message: 'disk on fire' })]);
    expect(remarksOf('ended')).toEqual([remark('error', '', { message: 'ended' })]);
  });
});
