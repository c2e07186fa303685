/** The files that `npm run generate` writes from what the code declares, wholly or in parts: path → its text, from the present one. */
import { parametersAsMarkdown } from '../../src/cli/parameterTable';
import { wordsAsMarkdown } from '../../src/cli/wordList';
import { codesFile } from './codesFile';
import { modelDocument } from './modelDocument';

export const GENERATED: Readonly<Record<string, (present: string) => string>> = {
  'src/mechanisms/codes.ts': codesFile,
  'docs/model.md': modelDocument,
  'docs/parameters.md': parametersAsMarkdown,
  'docs/words.md': () => wordsAsMarkdown(),
};
