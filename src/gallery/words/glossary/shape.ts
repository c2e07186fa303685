/** The terms of the glossary, and the shape that its words have in every language. */
export const TERM_KEYS = [
  'adcc',
  'antigen',
  'antigenDensity',
  'antigenEscape',
  'car',
  'carNk',
  'cd19',
  'checkpoint',
  'chemotaxis',
  'conjugate',
  'cytokine',
  'effectorToTarget',
  'granules',
  'her2',
  'hlaClassI',
  'interferonGamma',
  'interleukin15',
  'kd',
  'kir',
  'knockout',
  'ligand',
  'lysis',
  'naturalKiller',
  'persistence',
  'picomolar',
  'receptor',
  'saturation',
  'seed',
  'serialKilling',
  'stroma',
  'synapse',
  'tgfBeta',
  'trogocytosis',
] as const;
export type TermKey = (typeof TERM_KEYS)[number];

export interface Term {
  readonly name: string;
  /** One or two plain sentences. */
  readonly definition: string;
  /** How the term stands in texts, singular and plural; none where it would be marked too often. */
  readonly marks: readonly string[];
}

export interface Glossary {
  readonly title: string;
  /** What the help says of the demonstration. */
  readonly demonstration: { readonly title: string; readonly text: string; readonly start: string };
  readonly terms: Readonly<Record<TermKey, Term>>;
}
