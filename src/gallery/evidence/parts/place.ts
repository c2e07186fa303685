/** Where one is in the Evidence view, as its address says it: `#evidence?set=V12`, `#evidence?page=parameters&find=il15`. */
export const PAGES = ['data', 'parameters', 'model'] as const;
export type EvidencePage = (typeof PAGES)[number];

export interface EvidencePlace {
  readonly page: EvidencePage;
  /** The key of a data set; empty where none is chosen. */
  readonly set: string;
  /** What is searched for among the parameters. */
  readonly find: string;
}

export function readEvidencePlace(query: string): EvidencePlace {
  const parts = new URLSearchParams(query);
  const named = parts.get('page');
  return {
    page: PAGES.find((page) => page === named) ?? 'data',
    set: parts.get('set') ?? '',
    find: parts.get('find') ?? '',
  };
}

export function writeEvidencePlace({ page, set, find }: EvidencePlace): string {
  const parts = new URLSearchParams();
  if (page !== 'data') parts.set('page', page);
  if (page === 'data' && set !== '') parts.set('set', set);
  if (page === 'parameters' && find !== '') parts.set('find', find);
  return parts.toString();
}

export const placeOf = (page: EvidencePage, set = ''): EvidencePlace => ({ page, set, find: '' });
