/** How many cells of each kind and phase there are. */
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';

export interface CellCounts {
  readonly liveTumour: number;
  /** Lethally hit or blebbing, not yet permeabilised. */
  readonly doomedTumour: number;
  readonly deadTumour: number;
  readonly liveNk: number;
  readonly conjugatedNk: number;
  readonly deadNk: number;
  readonly liveHealthy: number;
  readonly liveStroma: number;
  /** Mean share of granules left in live NK cells; 0 when there is none. */
  readonly meanGranules: number;
}

export function cellCounts(tissue: Tissue): CellCounts {
  const { kind, phase, partner, granules } = tissue.columns;
  let liveTumour = 0;
  let deadTumour = 0;
  let doomedTumour = 0;
  let liveNk = 0;
  let deadNk = 0;
  let liveHealthy = 0;
  let liveStroma = 0;
  let conjugatedNk = 0;
  let granuleSum = 0;
  for (let i = 0; i < tissue.count; i++) {
    const alive = phase[i] === CELL_PHASE.alive;
    const what = kind[i];
    if (what === CELL_KIND.tumour) {
      if (alive) liveTumour++;
      else if (phase[i] === CELL_PHASE.dead) deadTumour++;
      else doomedTumour++;
    } else if (what === CELL_KIND.naturalKiller) {
      if (!alive) {
        deadNk++;
        continue;
      }
      liveNk++;
      granuleSum += granules[i];
      if (partner[i] !== 0) conjugatedNk++;
    } else if (alive) {
      if (what === CELL_KIND.healthy) liveHealthy++;
      else liveStroma++;
    }
  }
  return {
    liveTumour,
    doomedTumour,
    deadTumour,
    liveNk,
    conjugatedNk,
    deadNk,
    liveHealthy,
    liveStroma,
    meanGranules: liveNk > 0 ? granuleSum / liveNk : 0,
  };
}
