/** How an effector cell is lost to something other than an attack: it lets go, its death is sealed, and it is counted. */
import type { Tissue } from '../../model/tissue';

/** Dooms a live NK cell for this DEATH_CAUSE. */
export function loseEffector(tissue: Tissue, nk: number, cause: number): void {
  tissue.detach(nk);
  tissue.doom(nk, cause);
  tissue.tally.nkDeaths++;
}
