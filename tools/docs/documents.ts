/** The documents that a command writes from what the code declares, wholly or in marked parts: path → its text, from the present one. */
import { parametersAsMarkdown } from '../../src/cli/parameterTable';
import { wordsAsMarkdown } from '../../src/cli/wordList';
import { modelDocument } from './modelDocument';

export const DOCUMENTS: Readonly<Record<string, (present: string) => string>> = {
  'docs/model.md': modelDocument,
  'docs/parameters.md': parametersAsMarkdown,
  'docs/words.md': () => wordsAsMarkdown(),
};
