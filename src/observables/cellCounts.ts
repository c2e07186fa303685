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
  /** Mean share of granules left in live NK cells; 0 when there is none. */
  readonly meanGranules: number;
}

export function cellCounts(tissue: Tissue): CellCounts {
  const { kind, phase, partner, granules } = tissue.columns;
  let liveTumour = 0;
  let deadTumour = 0;
  let tumour = 0;
  let liveNk = 0;
  let conjugatedNk = 0;
  let granuleSum = 0;
  for (let i = 0; i < tissue.count; i++) {
    if (kind[i] === CELL_KIND.tumour) {
      tumour++;
      if (phase[i] === CELL_PHASE.alive) liveTumour++;
      else if (phase[i] === CELL_PHASE.dead) deadTumour++;
    } else if (phase[i] === CELL_PHASE.alive) {
      liveNk++;
      granuleSum += granules[i];
      if (partner[i] !== 0) conjugatedNk++;
    }
  }
  return {
    liveTumour,
    doomedTumour: tumour - liveTumour - deadTumour,
    deadTumour,
    liveNk,
    conjugatedNk,
    deadNk: tissue.count - tumour - liveNk,
    meanGranules: liveNk > 0 ? granuleSum / liveNk : 0,
  };
}
