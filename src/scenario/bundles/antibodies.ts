/** Therapeutic antibodies: what they bind, and how much of them a dose brings. */
import type { Antigen } from './tumourLines';

export interface Antibody {
  readonly key: string;
  readonly title: string;
  readonly antigen: Antigen;
}

/** ng/mL; in blood troughs are higher still, and at this level CD16 is as good as saturated (assumed). */
export const ANTIBODY_DOSE = 10_000;

export const ANTIBODIES: readonly Antibody[] = [
  { key: 'rituximab', title: 'Rituximab', antigen: 'CD20' },
  { key: 'trastuzumab', title: 'Trastuzumab', antigen: 'HER2' },
  { key: 'cetuximab', title: 'Cetuximab', antigen: 'EGFR' },
  { key: 'zolbetuximab', title: 'Zolbetuximab', antigen: 'CLDN18.2' },
];
