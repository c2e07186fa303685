/** The languages of the page, and which of them a visitor gets: the link's, else the chosen one, else the browser's. */
import { LANGUAGE_PART, PAGE_PARTS } from '../../scenario/link';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the language of the document is called, so that fonts, line breaks and voices follow. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** The language that a tag such as `zh`, `zh-Hans` or `en-GB` means; undefined when the page does not speak it. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language === tag.toLowerCase().split(/[-_]/)[0]);

/** The language of a visitor who follows a link without one. */
export const ownLanguage = (chosen: Language | null, browser: readonly string[]): Language =>
  chosen ?? browser.map(languageOf).find((language) => language !== undefined) ?? 'en';

/** What a query says of the language, word for word; undefined when it says nothing. */
export const languageInLink = (search: string): string | undefined =>
  new URLSearchParams(search).get(LANGUAGE_PART) ?? undefined;

/** A link without what it says of the language, and of the frame that the page is in. */
export const withoutPageParts = (search: string): string =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => !PAGE_PARTS.includes(part.split('=')[0]))
    .join('&');

/** A link that opens in this language. English goes without saying where the page would be in English anyway. */
export const withLanguage = (query: string, language: Language, own: Language): string =>
  language === 'en' && own === 'en' ? query : `${query}&${LANGUAGE_PART}=${language}`;
