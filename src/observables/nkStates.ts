/** What limits killing now: live NK cells by state, in the order of NK_STATES. */
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE, NK_STATES } from '../vocabulary';

export function nkStates(tissue: Tissue): number[] {
  const { kind, phase, limit } = tissue.columns;
  const counts = new Array<number>(NK_STATES.length).fill(0);
  for (let i = 0; i < tissue.count; i++)
    if (kind[i] === CELL_KIND.naturalKiller && phase[i] === CELL_PHASE.alive) counts[limit[i]]++;
  return counts;
}
