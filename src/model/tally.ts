/** Running totals of a run: what can no longer be counted in the cells that are left. */

export class Tally {
  /** Tumour cells present at the start, the denominator of lysis. */
  founders = 0;
  /** Founders permeabilised by NK cells; spontaneous deaths and daughters are not in it. */
  foundersLysed = 0;
  /** Tumour cells killed by NK cells, as are the kills of each NK. */
  kills = 0;
  /** Healthy cells killed by NK cells: on target, off tumour. */
  healthyKills = 0;
  assists = 0;
  spontaneousDeaths = 0;
  tumourDivisions = 0;
  nkDivisions = 0;
  nkDeaths = 0;
  infusedNk = 0;
  /** killsOfTheGone[k] = removed NK cells that were credited with k kills. */
  readonly killsOfTheGone: number[] = [];

  /** Remembers the kills of an NK cell that is about to be removed. */
  retire(kills: number): void {
    while (this.killsOfTheGone.length <= kills) this.killsOfTheGone.push(0);
    this.killsOfTheGone[kills]++;
  }
}
