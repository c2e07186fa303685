/** What the page is called and says of itself, and its views: English. */
import type { Language } from '../languages';

export const page = {
  name: ['NK', 'scape'],

  title: 'NKscape: CAR-NK cells hunting tumour cells',

  tagline: 'CAR-NK cells hunting tumour cells: a model to watch, steer and share',

  disclaimer: 'A teaching and research model, not a medical device.',

  skipToControls: 'Skip to the controls',

  language: {
    /** Each in its own language. */
    names: { en: 'English', zh: '中文' } satisfies Record<Language, string>,
    shortNames: { en: 'EN', zh: '中文' } satisfies Record<Language, string>,
    change: 'Change the language of the page',
    unknown: (named: string) => `lang = “${named}” is no language of this page; en (English) and zh (Chinese) are.`,
    failed: 'The words of that language could not be fetched: is there a connection?',
  },
} as const;
