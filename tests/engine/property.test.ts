/** What holds in every run, whatever its parameters and whatever is done to it on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Simulation } from '../../src/engine/simulation';
import { COLUMN_NAMES } from '../../src/model/columnTable';
import { killsPerNk } from '../../src/observables/killsPerNk';
import { CELL_KIND, CELL_PHASE, EVENT, isTarget } from '../../src/vocabulary';
import { arbitrarySmallRun, LIVELY, smallRun } from '../support/smallRun';

const STEPS = 120;

/** Slots with this kind, and this phase if one is named. */
function slotsOf({ tissue }: Simulation, kind: number, phase?: number): readonly number[] {
  const { columns, count } = tissue;
  return Array.from({ length: count }, (_, i) => i).filter(
    (i) => columns.kind[i] === kind && (phase === undefined || columns.phase[i] === phase),
  );
}

const LAWS: Readonly<Record<string, (run: Simulation) => boolean>> = {
  'targets are held by as many as say so, and nobody else is held': (run) => {
    const { columns, cells } = run.tissue;
    const holders = new Map<number, number>();
    for (const nk of slotsOf(run, CELL_KIND.naturalKiller)) {
      const id = columns.partner[nk];
      if (id === 0) continue;
      const target = cells.slotOf(id);
      // A target may have been cleared in this step; then the NK notices in the next.
      if (target < 0) continue;
      if (!isTarget(columns.kind[target])) return false;
      holders.set(target, (holders.get(target) ?? 0) + 1);
    }
    for (let i = 0; i < run.tissue.count; i++) if (columns.attached[i] !== (holders.get(i) ?? 0)) return false;
    return true;
  },
  'only live NK cells hold anybody': (run) => {
    const { partner, phase, kind } = run.tissue.columns;
    return [...partner.subarray(0, run.tissue.count)].every(
      (id, i) => id === 0 || (kind[i] === CELL_KIND.naturalKiller && phase[i] === CELL_PHASE.alive),
    );
  },
  'every cell lies inside the dish, in the voxel it says': ({ tissue }) => {
    const { x, y, radius, voxel } = tissue.columns;
    const { width, height } = tissue.domain;
    for (let i = 0; i < tissue.count; i++) {
      if (!(x[i] >= radius[i] && x[i] <= width - radius[i])) return false;
      if (!(y[i] >= radius[i] && y[i] <= height - radius[i])) return false;
      if (voxel[i] !== Math.floor(y[i] / 20) * tissue.fields[0].columns + Math.floor(x[i] / 20)) return false;
    }
    return true;
  },
  'every number is finite': ({ tissue }) =>
    COLUMN_NAMES.every((name) =>
      tissue.columns[name].subarray(0, tissue.count).every((v: number) => Number.isFinite(v)),
    ),
  'fields are finite and never negative': ({ tissue }) =>
    tissue.fields.every(({ concentration }) => concentration.every((c) => c >= 0 && Number.isFinite(c))),
  'shares lie between 0 and 1': ({ tissue }) => {
    const c = tissue.columns;
    const shares = [
      c.granules,
      c.signal,
      c.antigenSignal,
      c.interferonResponse,
      c.suppressedInterferon,
      c.suppressedReceptors,
    ];
    const more = [c.suppressedCytotoxicity, c.suppressedCar, c.suppressedProliferation, c.suppressedMotility];
    return [...shares, ...more].every((column) => column.subarray(0, tissue.count).every((v) => v >= 0 && v <= 1));
  },
  'tumour cells balance: founders + divisions − kills − spontaneous deaths are alive': (run) => {
    const { founders, tumourDivisions, kills, spontaneousDeaths } = run.tissue.tally;
    return (
      slotsOf(run, CELL_KIND.tumour, CELL_PHASE.alive).length === founders + tumourDivisions - kills - spontaneousDeaths
    );
  },
  'healthy cells balance: the first, less those killed by NK cells, are alive unless a drug killed them': (run) => {
    const missing =
      run.scenario.settings['scene.numberOfHealthy'] -
      slotsOf(run, CELL_KIND.healthy, CELL_PHASE.alive).length -
      run.tissue.tally.healthyKills;
    const drugged = run.tissue.medium.levels.some((level) => level > 0);
    return missing === 0 || (missing > 0 && drugged);
  },
  'nobody attacks stroma': (run) => {
    const { damage, attached } = run.tissue.columns;
    return slotsOf(run, CELL_KIND.stroma).every((i) => damage[i] === 0 && attached[i] === 0);
  },
  'NK cells balance: first + infused + divisions − deaths are alive': (run) => {
    const { infusedNk, nkDivisions, nkDeaths } = run.tissue.tally;
    const first = run.scenario.settings['scene.numberOfNk'];
    return (
      slotsOf(run, CELL_KIND.naturalKiller, CELL_PHASE.alive).length === first + infusedNk + nkDivisions - nkDeaths
    );
  },
  'ids given = cells here + cells cleared, and the cleared NK are remembered': (run) => {
    const { tally, cells, count } = run.tissue;
    const ever = run.scenario.settings['scene.numberOfNk'] + tally.infusedNk + tally.nkDivisions;
    const clearedNk = tally.killsOfTheGone.reduce((sum, n) => sum + n, 0);
    const { 'scene.numberOfHealthy': healthy, 'scene.numberOfStroma': stroma } = run.scenario.settings;
    const born = tally.founders + tally.tumourDivisions + ever + healthy + stroma;
    return cells.lastId === born && count <= born && slotsOf(run, CELL_KIND.naturalKiller).length + clearedNk === ever;
  },
  'kills per NK sum to all NK ever, and their kills to all kills': (run) => {
    const histogram = killsPerNk(run.tissue);
    const { tally } = run.tissue;
    const ever = run.scenario.settings['scene.numberOfNk'] + tally.infusedNk + tally.nkDivisions;
    const kills = histogram.reduce((sum, n, k) => sum + n * k, 0);
    return histogram.reduce((sum, n) => sum + n, 0) === ever && kills === tally.kills;
  },
  'no two cells share a key': ({ tissue }) => {
    const { keyHigh, keyLow } = tissue.columns;
    const keys = new Set(Array.from({ length: tissue.count }, (_, i) => `${keyHigh[i]}-${keyLow[i]}`));
    return keys.size === tissue.count;
  },
};

/** What is counted of a life without drugs and losses. */
const IN_A_LIVELY_RUN = [
  ...(['kills', 'healthyKills', 'assists', 'spontaneousDeaths', 'tumourDivisions'] as const),
  ...(['nkDivisions', 'nkDeaths', 'infusedNk'] as const),
];

/** Advances a run, looking at it each `stride` steps, and names the first law that is broken, with the step. */
function firstBreach(run: Simulation, steps = STEPS, stride = 1): string | undefined {
  const phases = new Map<number, number>();
  for (let step = 0; step <= steps; step += stride) {
    for (const [law, holds] of Object.entries(LAWS)) if (!holds(run)) return `${law} (step ${step})`;
    const { id, phase } = run.tissue.columns;
    for (let i = 0; i < run.tissue.count; i++) {
      if (phase[i] < (phases.get(id[i]) ?? 0)) return `nobody comes back from the dead (step ${step})`;
      phases.set(id[i], phase[i]);
    }
    run.advance(stride);
  }
  run.stateHash();
  return undefined;
}

describe('in any run', () => {
  test('all laws hold at every step', () => {
    fc.assert(
      fc.property(arbitrarySmallRun(STEPS), (words) => {
        expect(firstBreach(smallRun(words))).toBeUndefined();
      }),
      { seed: 20240, numRuns: 50 },
    );
  });

  test('and in a lively one, in which all of it happens', () => {
    const bystanders = {
      'scene.numberOfHealthy': 12,
      'scene.numberOfStroma': 6,
      'antigenExpression.healthyDensity': 1e5,
    };
    const settings = { ...LIVELY, ...bystanders };
    const run = smallRun({ settings, interventions: [{ step: 30, key: 'dose', value: 20 }] });
    expect(firstBreach(run, 900, 10)).toBeUndefined();
    const { founders, foundersLysed, killsOfTheGone, ...tally } = run.tissue.tally;
    for (const name of IN_A_LIVELY_RUN) expect(tally[name], name).toBeGreaterThan(0);
    expect(foundersLysed).toBeGreaterThan(founders / 3);
    expect(killsOfTheGone.length).toBeGreaterThan(1);
  });

  test('nobody dies or is killed twice', () => {
    const run = smallRun({ settings: LIVELY });
    run.advance(300);
    for (let id = 1; id <= run.tissue.cells.lastId; id++) {
      const ends = run.tissue.events.of(id);
      const deaths = ends.filter(({ kind, actor }) => kind === EVENT.died && actor === id);
      const killings = ends.filter(({ kind, object }) => kind === EVENT.lethalHit && object === id);
      const clearings = ends.filter(({ kind, actor }) => kind === EVENT.cleared && actor === id);
      expect(Math.max(deaths.length, killings.length, clearings.length)).toBeLessThanOrEqual(1);
    }
    expect(run.tissue.events.total).toBeLessThan(16_384);
  });
});
