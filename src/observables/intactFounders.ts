/** Targets of one round of an assay that have kept their membrane, and with it the label of a release assay. */
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';

/** Founders of this round (0 for the cells of the start) that are not permeabilised, whatever may await them. */
export function intactFounders({ columns, count }: Tissue, round: number): number {
  const { kind, phase, founder, dose } = columns;
  let intact = 0;
  for (let i = 0; i < count; i++) {
    const ofRound = kind[i] === CELL_KIND.tumour && founder[i] === 1 && dose[i] === round;
    if (ofRound && phase[i] !== CELL_PHASE.dead) intact++;
  }
  return intact;
}
