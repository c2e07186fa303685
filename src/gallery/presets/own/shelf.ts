/** The one shelf of presets of one's own that the page has, with its refusals in words. */
import { messageOf } from '../../../core/failure';
import { renamedRunFile } from '../../../scenario/runFile';
import { ownPresetWords } from '../../words/ownPresets';
import { createPresetShelf, PresetRefusal } from './savedPresets';

export const presetShelf = createPresetShelf();

const sentenceOf = (error: unknown): string =>
  error instanceof PresetRefusal ? ownPresetWords().refusals[error.reason] : ownPresetWords().noStorage;

/** What the shelf answers. @throws Error with a sentence in the page's language. */
export const inWords = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw new Error(sentenceOf(error));
  });

/**
 * Keeps a named file that was opened; answers with the sentence that says so, or with nothing when it was there already.
 * @throws Error with a sentence.
 */
export async function keepNamed(name: string, text: string, fileName: string): Promise<string> {
  try {
    const preset = await inWords(
      presetShelf.take(name, (other) => (other === name ? text : renamedRunFile(text, other))),
    );
    return preset === undefined ? '' : ownPresetWords().keptFromFile(preset.name);
  } catch (error) {
    throw new Error(ownPresetWords().notKeptFromFile(fileName, messageOf(error)));
  }
}
