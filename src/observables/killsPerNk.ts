/** Serial killing: how many NK cells, alive or dead, are credited with 0, 1, 2 … kills of tumour cells; healthy victims do not count. */
import type { Tissue } from '../model/tissue';
import { CELL_KIND } from '../vocabulary';

/** killsPerNk(t)[k] = number of NK cells with k kills, the removed ones included. */
export function killsPerNk(tissue: Tissue): number[] {
  const histogram = [...tissue.tally.killsOfTheGone];
  const { kind, kills } = tissue.columns;
  for (let i = 0; i < tissue.count; i++) {
    if (kind[i] !== CELL_KIND.naturalKiller) continue;
    while (histogram.length <= kills[i]) histogram.push(0);
    histogram[kills[i]]++;
  }
  return histogram;
}
