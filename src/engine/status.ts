/** The state of a run in a few numbers. */
import { cellCounts } from '../observables/cellCounts';
import { cytokineReleaseIndex, exposureOf } from '../observables/cytokineRelease';
import { lysisPercent } from '../observables/lysis';
import type { RunStatus } from '../protocol/simulationApi';
import type { Simulation } from './simulation';

export function statusOf({ tissue }: Simulation): RunStatus {
  const { liveTumour, liveNk, liveHealthy } = cellCounts(tissue);
  return {
    step: tissue.step,
    time_minutes: tissue.time_minutes,
    liveTumour,
    liveNk,
    liveHealthy,
    kills: tissue.tally.kills,
    healthyKills: tissue.tally.healthyKills,
    cytokineReleaseIndex: cytokineReleaseIndex(exposureOf(tissue)),
    lysisPercent: lysisPercent(tissue),
    cells: tissue.count,
  };
}
