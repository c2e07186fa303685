/** How a run is cited, to the moment: as BibTeX and as a sentence. In English, as reference managers want it. */
import type { RunFacts } from './facts';

export interface Citation {
  readonly bibtex: string;
  readonly plain: string;
}

const AUTHORS = 'The NKscape contributors';

/** Signs that LaTeX takes for its own. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inLatex = (text: string): string => text.replace(/[\\~^&%$#_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** Braces must close; a seed may hold one of a pair. */
const withoutBraces = (text: string): string => text.replace(/[{}]/g, '');

/** @param accessed the day, `2026-11-22` */
export function citationOf(facts: RunFacts, title: string, accessed: string): Citation {
  const { programVersion, modelVersion, seed, time_minutes, step, stateHash, link, preset } = facts;
  const year = accessed.slice(0, 4);
  const version = `NKscape ${programVersion}, model version ${modelVersion}`;
  const state = `state at ${time_minutes} min (step ${step}), SHA-256 ${stateHash}`;
  const key = `nkscape-${preset}-${stateHash.slice(0, 8)}`;
  const bibtex = [
    `@misc{${key},`,
    `  author = {{${AUTHORS}}},`,
    `  title = {{NKscape run: ${inLatex(withoutBraces(title))}, seed ${inLatex(withoutBraces(seed))}}},`,
    `  year = {${year}},`,
    `  version = {${programVersion}},`,
    `  howpublished = {\\url{${link}}},`,
    `  note = {${version}; ${state}},`,
    `  urldate = {${accessed}}`,
    '}',
  ].join('\n');
  const plain = `${AUTHORS} (${year}). ${version} [Computer software]. Run “${title}”, seed “${seed}”, ${state}. ${link} (accessed ${accessed}).`;
  return { bibtex: `${bibtex}\n`, plain };
}
