/** NK cells that IL-15 has recruited into division. */
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';

export function recruitedNk({ columns, count }: Tissue): number {
  const { kind, phase, dividing } = columns;
  let recruited = 0;
  for (let i = 0; i < count; i++)
    if (kind[i] === CELL_KIND.naturalKiller && phase[i] === CELL_PHASE.alive && dividing[i] === 1) recruited++;
  return recruited;
}
