/**
 * The views of the page and how the address names them: behind `#`, with what the view itself needs after a `?`, as in
 * `?scenario=cd19-lymphoma&seed=demo#compare?b=…`. What stands before `#` is the run, whichever view looks at it.
 * `#demonstration` is the Lab with its demonstration, `#demonstration=4` at the fourth step.
 */
export const VIEWS = ['lab', 'compare', 'experiments', 'evidence'] as const;
export type View = (typeof VIEWS)[number];

/** A view and its own query, without the question mark. */
export interface Place {
  readonly view: View;
  readonly query: string;
}

/** Whether the Lab shows its demonstration: that is all that its own query may say. */
export const isDemonstration = (query: string): boolean => /^demonstration(=\d+)?$/.test(query);

/** The place that a fragment (`#…`, or nothing) names; undefined when there is no such view. */
export function readPlace(fragment: string): Place | undefined {
  const query = fragment.replace(/^#/, '');
  if (query === '' || isDemonstration(query)) return { view: 'lab', query };
  const [name, ...rest] = query.split('?');
  const view = VIEWS.find((known) => known === name);
  return view === undefined ? undefined : { view, query: view === 'lab' ? '' : rest.join('?') };
}

/** The fragment that names a place; nothing for the Lab, which is where an address leads by itself. */
export function writePlace({ view, query }: Place): string {
  if (view === 'lab') return query === '' ? '' : `#${query}`;
  return query === '' ? `#${view}` : `#${view}?${query}`;
}
