/** Which language a visitor gets, how it changes, and what a link says of it. */
import { afterEach, describe, expect, test } from 'vitest';
import { createLanguageControl } from '../../../src/gallery/run/languageControl';
import { createLabStore } from '../../../src/gallery/run/store';
import { en } from '../../../src/gallery/words/en';
import { speakLaboratory } from '../../../src/gallery/words/laboratoryWords';
import { ownLanguage, withLanguage, withoutPageParts } from '../../../src/gallery/words/languages';
import { speakRemarks } from '../../../src/gallery/words/problemWords';
import { speak, strings } from '../../../src/gallery/words/strings';
import { decodeLink, encodeLink } from '../../../src/scenario/link';
import { scenarioFor } from '../../../src/scenario/resolve';

afterEach(() => {
  speak(en);
  speakLaboratory(null);
  speakRemarks(null);
});

const page = (...browserLanguages: readonly string[]) => {
  const store = createLabStore();
  const root = { lang: 'en', title: '' };
  return {
    store,
    root,
    control: createLanguageControl(store, { root, name: (title) => (root.title = title), browserLanguages }),
  };
};

describe('the language is', () => {
  test.each([
    [null, ['zh-CN', 'en'], 'zh'],
    [null, ['fr', 'zh-Hant', 'en'], 'zh'],
    [null, ['en-GB', 'zh'], 'en'],
    [null, ['de'], 'en'],
    ['en', ['zh-CN'], 'en'],
    ['zh', ['en'], 'zh'],
  ] as const)('with %s chosen and a browser of %j: %s', (chosen, browser, language) => {
    expect(ownLanguage(chosen, browser)).toBe(language);
  });

  test('the link’s before all others', async () => {
    const { store, root, control } = page('en');
    expect(await control.follow('?seed=x&lang=zh-Hans')).toBeUndefined();
    expect(store.getState()).toMatchObject({ language: 'zh', chosenLanguage: null });
    expect(root).toEqual({ lang: 'zh-CN', title: 'NKscape：CAR-NK 细胞猎杀肿瘤细胞' });
    expect(strings.header.share).toBe('分享运行');
    await control.follow('?seed=x');
    expect(strings.header.share).toBe('Share run');
  });

  test('the visitor’s own where the link names one that is not spoken, and that is told', async () => {
    const { store, control } = page('zh');
    expect(await control.follow('?lang=fr')).toContain('lang = “fr”');
    expect(store.getState().language).toBe('zh');
  });

  test('the last one that was asked for', async () => {
    const { store, control } = page('en');
    await Promise.all([control.choose('zh'), control.choose('en')]);
    expect(store.getState().language).toBe('en');
    expect(strings.header.share).toBe('Share run');
  });
});

describe('a link', () => {
  const run = encodeLink(scenarioFor({ preset: 'cd19-lymphoma', seed: 'demo' }));

  test('says the language unless it is English for everybody here', async () => {
    const { control } = page('en');
    expect(control.inLink(run)).toBe(run);
    await control.choose('zh');
    expect(control.inLink(run)).toBe(`${run}&lang=zh`);
    expect(withLanguage(run, 'en', 'zh')).toBe(`${run}&lang=en`);
  });

  test('means the same run in every language', () => {
    const named = withLanguage(run, 'zh', 'en');
    expect(decodeLink(named)).toEqual(decodeLink(run));
    expect(decodeLink(`lang=xx&${run}`)).toEqual(decodeLink(run));
    expect(withoutPageParts(`?lang=zh&${run}`)).toBe(run);
    expect(withoutPageParts(`?${run}&lang=zh`)).toBe(run);
    expect(withoutPageParts(`?embed=1&${run}&embedOrigin=https://school.example`)).toBe(run);
    expect(decodeLink(`embed=1&embedOrigin=x&${run}`)).toEqual(decodeLink(run));
  });
});
