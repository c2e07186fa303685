/** One row of the series: every measurement of the tissue at this moment, in the order of SERIES_COLUMNS. */
import { MINUTES_PER_HOUR } from '../core/units';
import type { Tissue } from '../model/tissue';
import { antigenHistogram, antigenSummary } from '../observables/antigen';
import { cellCounts } from '../observables/cellCounts';
import { cytokineReleaseIndex, exposureOf, recordExposure } from '../observables/cytokineRelease';
import { killsPerNk } from '../observables/killsPerNk';
import { lysisPercent } from '../observables/lysis';
import { nkStates } from '../observables/nkStates';
import {
  ANTIGEN_BINS,
  ANTIGEN_BINS_PER_DECADE,
  type FieldColumn,
  type Histograms,
  OBSERVATION_INTERVAL_MINUTES,
  SERIES_COLUMNS,
  type SeriesColumn,
} from '../protocol/series';
import { SHOWN_FIELDS } from '../vocabulary';

function concentrations(tissue: Tissue): Record<FieldColumn, number> {
  const row = SHOWN_FIELDS.flatMap((name) => {
    const field = tissue.field(name);
    return [
      [`${name}Mean_pM`, field.mean()],
      [`${name}Maximum_pM`, field.maximum()],
    ];
  });
  return Object.fromEntries(row);
}

/** Measures the tissue, once at each interval: it also adds up what cells were exposed to. `killsBefore` is the tally of kills one interval ago. */
export function measure(tissue: Tissue, killsBefore: number): Float64Array {
  recordExposure(tissue);
  const exposure = exposureOf(tissue);
  const counts = cellCounts(tissue);
  const antigen = antigenSummary(tissue);
  const [searching, lowSignal, inhibited, suppressed, depleted, striking, detaching] = nkStates(tissue);
  const { tally } = tissue;
  const row: Record<SeriesColumn, number> = {
    time_minutes: tissue.time_minutes,
    liveTumour: counts.liveTumour,
    doomedTumour: counts.doomedTumour,
    deadTumour: counts.deadTumour,
    liveNk: counts.liveNk,
    conjugatedNk: counts.conjugatedNk,
    deadNk: counts.deadNk,
    liveHealthy: counts.liveHealthy,
    liveStroma: counts.liveStroma,
    kills: tally.kills,
    assists: tally.assists,
    healthyKills: tally.healthyKills,
    killsPerHour: ((tally.kills - killsBefore) * MINUTES_PER_HOUR) / OBSERVATION_INTERVAL_MINUTES,
    spontaneousDeaths: tally.spontaneousDeaths,
    tumourDivisions: tally.tumourDivisions,
    nkDivisions: tally.nkDivisions,
    nkDeaths: tally.nkDeaths,
    infusedNk: tally.infusedNk,
    lysisPercent: lysisPercent(tissue),
    effectorToTargetRatio: counts.liveTumour > 0 ? counts.liveNk / counts.liveTumour : 0,
    meanGranules: counts.meanGranules,
    meanAntigen: antigen.mean,
    medianAntigen: antigen.median,
    antigenNegative: antigen.negative,
    ...concentrations(tissue),
    nkSearching: searching,
    nkLowSignal: lowSignal,
    nkInhibited: inhibited,
    nkSuppressed: suppressed,
    nkDepleted: depleted,
    nkStriking: striking,
    nkDetaching: detaching,
    interferonGammaExposure_pMh: exposure.interferonGamma,
    interleukin15Exposure_pMh: exposure.interleukin15,
    peakLysis: exposure.peakLysis,
    cytokineReleaseIndex: cytokineReleaseIndex(exposure),
  };
  return Float64Array.from(SERIES_COLUMNS, (name) => row[name]);
}

export const histogramsOf = (tissue: Tissue): Histograms => ({
  antigen: antigenHistogram(tissue, ANTIGEN_BINS, ANTIGEN_BINS_PER_DECADE),
  killsPerNk: killsPerNk(tissue),
});
