/** The distribution of antigen over live tumour cells. */
import { LN10, ln } from '../core/exactMath';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';

export interface AntigenSummary {
  /** Over antigen-positive live cells, molecules; 0 when there is none. */
  readonly mean: number;
  readonly median: number;
  /** Live cells without antigen. */
  readonly negative: number;
}

/** So that an exact power of ten falls in the bin it opens. */
const ROUNDING = 1e-9;

/** Bin of an amount: 0 for none, else 1 + ⌊log10(molecules)·perDecade⌋, at most bins − 1. */
export function antigenBin(molecules: number, bins: number, perDecade: number): number {
  if (molecules <= 0) return 0;
  const bin = 1 + Math.floor((ln(molecules) / LN10) * perDecade + ROUNDING);
  return Math.max(1, Math.min(bins - 1, bin));
}

export function antigenHistogram(tissue: Tissue, bins: number, perDecade: number): number[] {
  const { kind, phase, antigen } = tissue.columns;
  const histogram = new Array<number>(bins).fill(0);
  for (let i = 0; i < tissue.count; i++)
    if (kind[i] === CELL_KIND.tumour && phase[i] === CELL_PHASE.alive)
      histogram[antigenBin(antigen[i], bins, perDecade)]++;
  return histogram;
}

export function antigenSummary(tissue: Tissue): AntigenSummary {
  const { kind, phase, antigen } = tissue.columns;
  const amounts: number[] = [];
  let sum = 0;
  let negative = 0;
  for (let i = 0; i < tissue.count; i++) {
    if (kind[i] !== CELL_KIND.tumour || phase[i] !== CELL_PHASE.alive) continue;
    if (antigen[i] > 0) {
      amounts.push(antigen[i]);
      sum += antigen[i];
    } else negative++;
  }
  const sorted = Float64Array.from(amounts).sort();
  const middle = sorted.length >> 1;
  const median = sorted.length === 0 ? 0 : (sorted[middle] + sorted[(sorted.length - 1) >> 1]) / 2;
  return { mean: amounts.length > 0 ? sum / amounts.length : 0, median, negative };
}
