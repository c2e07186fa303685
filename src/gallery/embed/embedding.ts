/**
 * How a link asks for the page in a frame of another page: `embed=` names the controls, `embedOrigin=` whose page may
 * steer. Both are the page's own and no part of the run.
 */
import { fullNameOf } from '../../scenario/aliases';
import { parameterCatalogue } from '../../scenario/catalogue';
import { nearestName } from '../../scenario/text';
import { THEMES, type Theme } from '../run/preferences';

export const EMBED_CONTROLS = [
  'transport',
  'timeline',
  'sliders',
  'dose',
  'fields',
  'sentence',
  'camera',
  'charts',
  'legend',
] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** What `embed=1` stands for. */
const USUAL: readonly EmbedControl[] = ['transport', 'timeline', 'sliders'];
/** More sliders than this are a page of their own. */
export const MOST_PARAMETERS = 12;

/** What could not be used; the page has the sentences. */
export type EmbedProblem =
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest?: string }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'origin'; readonly text: string };

export interface Embedding {
  readonly controls: ReadonlySet<EmbedControl>;
  /** Full names of the parameters that have a slider beside the two of `sliders`. */
  readonly parameters: readonly string[];
  /** Null: the visitor's own. */
  readonly theme: Theme | null;
  /** The only origin whose page may steer; null: none may. */
  readonly origin: string | null;
  readonly problems: readonly EmbedProblem[];
}

const isControl = (word: string): word is EmbedControl => (EMBED_CONTROLS as readonly string[]).includes(word);

/** The origin that a text names and nothing besides, as browsers write it; undefined for anything else. */
export function originOf(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    // Some browsers take a star for a letter; who writes one means more than one origin.
    const isOne = (protocol === 'https:' || protocol === 'http:') && !text.includes('*');
    return isOne && (text === origin || text === `${origin}/`) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Never throws: what cannot be used is left out and told. */
export function readEmbedding(search: string): Embedding {
  const link = new URLSearchParams(search);
  const controls = new Set<EmbedControl>();
  const parameters = new Set<string>();
  const problems: EmbedProblem[] = [];
  let theme: Theme | null = null;
  for (const word of (link.get('embed') ?? '').split(',').map((piece) => piece.trim())) {
    const name = fullNameOf(word);
    const named = THEMES.find((one) => one === word);
    if (word === '' || word === 'none') continue;
    if (word === '1') for (const control of USUAL) controls.add(control);
    else if (isControl(word)) controls.add(word);
    else if (named !== undefined) theme = named;
    else if (parameterCatalogue.has(name)) parameters.add(name);
    else {
      const nearest = nearestName(word, [...EMBED_CONTROLS, ...THEMES, ...parameterCatalogue.keys()]);
      problems.push({ kind: 'unknown', word, ...(nearest === undefined ? {} : { nearest }) });
    }
  }
  if (parameters.size > MOST_PARAMETERS) problems.push({ kind: 'tooMany' });
  const given = link.get('embedOrigin');
  const origin = given === null ? null : (originOf(given) ?? null);
  if (given !== null && origin === null) problems.push({ kind: 'origin', text: given });
  return { controls, parameters: [...parameters].slice(0, MOST_PARAMETERS), theme, origin, problems };
}
