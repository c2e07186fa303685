/**
 * The one system of words. A topic is a folder with a file for each language, all of one shape, that of the English one.
 * Its `index.ts` says how it comes: with what shows it, in every language at once (`withThePage`), or in English and then
 * in the language that is wanted (`onDemand`). Single words and sentences are read when they are shown, not when a module
 * is loaded; sections may be kept: they are filled anew when the language changes, never replaced.
 */
import type { Language } from './languages';
import type { InAnyLanguage } from './shape';

type Foreign = Exclude<Language, 'en'>;

interface Section {
  [key: string]: unknown;
}

const isSection = (value: unknown): value is Section => typeof value === 'object' && value !== null;

/** Fills the sections of one language with the words of another. */
export function fill(target: Section, words: Section): Section {
  for (const [key, value] of Object.entries(words)) {
    const present = target[key];
    if (!isSection(value)) target[key] = value;
    else if (isSection(present)) fill(present, value);
    else target[key] = Array.isArray(value) ? [...value] : fill({}, value);
  }
  return target;
}

let present: Language = 'en';

/** The page speaks this language from now on. */
export const speakIn = (language: Language): void => {
  present = language;
};

/** Words that are there in every language: those of the language that the page speaks. */
export const withThePage =
  <English>(english: English, others: Readonly<Record<Foreign, InAnyLanguage<English>>>) =>
  (): InAnyLanguage<English> =>
    (present === 'en' ? english : others[present]) as InAnyLanguage<English>;

/** What is there in English, and fetched in any other language. */
export const inLanguage =
  <English, Other>(english: English, others: Readonly<Record<Foreign, () => Promise<Other>>>) =>
  async (language: Language): Promise<English | Other> =>
    language === 'en' ? english : others[language]();

/** Words that speak English until `speak` has fetched those of another language. */
export function onDemand<English extends object>(
  english: English,
  others: Readonly<Record<Foreign, () => Promise<InAnyLanguage<English>>>>,
) {
  const words = fill({}, english as Section);
  const wordsIn = inLanguage<object, object>(english, others);
  return {
    /** Filled anew when the language changes. */
    words: words as InAnyLanguage<English>,
    /** Speaks this language from now on. */
    async speak(language: Language): Promise<void> {
      fill(words, (await wordsIn(language)) as Section);
    },
  };
}
