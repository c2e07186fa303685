/** Lysis as assays read it: percentage of the initial targets permeabilised by NK cells; spontaneous deaths, daughters and healthy cells do not count. */
import type { Tissue } from '../model/tissue';

export const lysisPercent = ({ tally }: Tissue): number =>
  tally.founders > 0 ? (100 * tally.foundersLysed) / tally.founders : 0;
