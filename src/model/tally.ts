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
  /** NK cells counted for the start or a dose that did not arrive alive, or were held back with their lot. */
  undeliveredNk = 0;
  /** Tumour cells killed by chemotherapy. */
  chemotherapyDeaths = 0;
  /** Targets permeabilised by NK cells, daughters and healthy cells among them. */
  targetsLysed = 0;
  /** Mean IFN-γ added up over time, pM·h; as of the latest measurement, as are the four below. */
  interferonGammaExposure = 0;
  /** Mean IL-15 above what the supply holds, added up over time, pM·h. */
  interleukin15Exposure = 0;
  /** Most targets lysed per minute and mm² between two measurements. */
  peakLysis = 0;
  /** Minute of the latest measurement, and targets lysed by then. */
  measuredAt = 0;
  lysedWhenMeasured = 0;
  /** killsOfTheGone[k] = removed NK cells that were credited with k kills. */
  readonly killsOfTheGone: number[] = [];

  /** Remembers the kills of an NK cell that is about to be removed. */
  retire(kills: number): void {
    while (this.killsOfTheGone.length <= kills) this.killsOfTheGone.push(0);
    this.killsOfTheGone[kills]++;
  }
}
