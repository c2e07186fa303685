/** A virtual cohort: what is done with a draw, and what is read from it. One small dish for five days, in several arms. */
import { StateDigest } from '../core/hash';
import { median } from '../core/statistics';
import { MINUTES_PER_HOUR } from '../core/units';
import { createSimulation, type Simulation } from '../engine/simulation';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../protocol/series';
import { bundleSettings, type Chosen } from '../scenario/bundles';
import { settingsFrom, settingsOffDefault } from '../scenario/catalogue';
import { lotCertificate } from '../scenario/lotCertificate';
import { scenarioFor } from '../scenario/resolve';
import type { Scenario, SomeSettings } from '../scenario/scenario';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { courseOf } from './cohortCourse';
import { type Draw, drawOf, POTENCY_CV } from './cohortDraws';

export const ARMS = ['carNk', 'carOnly', 'carAdcc', 'carT', 'innateRich', 'thirdOfDose', 'ninthOfDose'] as const;
export type Arm = (typeof ARMS)[number];

interface ArmDescription {
  readonly title: string;
  /** Share of the cohort's draws, the first ones, that this arm is computed for. */
  readonly share: number;
  readonly effectors: number;
  readonly chosen: Chosen;
  readonly settings: SomeSettings;
}

/** Nine effector cells for ten tumour cells, as in the preset that opens; the same tumour in every arm. */
export const TUMOUR_CELLS = 120;
const DEFAULT_DOSE = 108;
/** Sides of the dish, µm. */
export const DISH = 550;
/** How long a draw is followed unless told otherwise. */
export const COHORT_HOURS = 120;

const armOf = (title: string, share: number, of: Partial<ArmDescription> = {}): ArmDescription => ({
  title,
  share,
  effectors: DEFAULT_DOSE,
  chosen: {},
  settings: {},
  ...of,
});

const NO_INNATE: SomeSettings = { 'activationSignal.innateWeight': 0 };

export const ARM_DESCRIPTIONS: Readonly<Record<Arm, ArmDescription>> = {
  carNk: armOf('CAR-NK: CAR and innate killing', 1),
  carOnly: armOf('CAR only: innate signal switched off', 0.4, { settings: NO_INNATE }),
  carAdcc: armOf('CAR and ADCC: innate signal off, rituximab against CD20', 0.4, {
    settings: NO_INNATE,
    chosen: { antibody: 'rituximab' },
  }),
  carT: armOf('CAR-T: as many effector cells', 0.15, { chosen: { product: 'car-t' } }),
  innateRich: armOf('CAR-NK against the same tumours with as many natural ligands as K562', 0.15, {
    settings: { 'innateLigands.nkg2d': 1, 'innateLigands.ncr': 1, 'innateLigands.dnam1': 1 },
  }),
  thirdOfDose: armOf('CAR-NK at a third of the dose', 0.15, { effectors: DEFAULT_DOSE / 3 }),
  ninthOfDose: armOf('CAR-NK at a ninth of the dose', 0.15, { effectors: DEFAULT_DOSE / 9 }),
};

/** A lymphoma line that carries CD20 beside the CAR's antigen; how much of the latter is drawn. */
const WORDS: Chosen = { line: 'raji', carTarget: 'CD22' };

const DEFAULTS = settingsFrom(({ spec }) => spec.default);

export interface CohortJob {
  readonly number: number;
  readonly arm: Arm;
  readonly hours: number;
}

/** Nothing but the catalogue's defaults and the draw: no preset has a say in a cohort. */
export function cohortScenario({ number, arm, hours }: CohortJob): Scenario {
  const draw = drawOf(number);
  const { chosen, settings, effectors } = ARM_DESCRIPTIONS[arm];
  return scenarioFor({
    preset: 'cd19-lymphoma',
    // All arms of a draw share their seed, and so the fate of every cell that they share.
    seed: `cohort ${number}`,
    hours,
    settings: {
      ...DEFAULTS,
      ...bundleSettings({ ...WORDS, ...chosen }),
      'scene.width': DISH,
      'scene.height': DISH,
      'scene.numberOfTumourCells': TUMOUR_CELLS,
      'scene.numberOfNk': effectors,
      'product.lot': number,
      'product.potencyCv': POTENCY_CV,
      'antigenExpression.density': draw.antigenDensity,
      'antigenExpression.negativeFraction': draw.negativeFraction,
      'tgfBeta.secretion': draw.tgfBetaSecretion,
      ...settings,
    },
  });
}

const DIGEST_DIGITS = 12;

/** Names a scenario: numbers kept of one whose settings have changed since are not those of the present one. */
export function scenarioDigest({ seed, hours, settings }: Scenario): string {
  const digest = new StateDigest();
  digest.text(seed);
  digest.double(hours, 'hours');
  const told = settingsOffDefault(settings);
  digest.integer(told.length);
  for (const [key, value] of told) {
    digest.text(key);
    digest.double(value, key);
  }
  return digest.finish().slice(0, DIGEST_DIGITS);
}

/** What is kept of one draw in one arm. */
export interface CohortResult extends CohortJob {
  readonly draw: Draw;
  /** Mean hit rate of the lot relative to the typical one. */
  readonly potency: number;
  readonly carPositive: number;
  /** Effector cells that arrived alive. */
  readonly effectors: number;
  readonly start: number;
  readonly nadir: number;
  readonly end: number;
  readonly responded: boolean;
  readonly progression_hours: number | null;
  readonly lysis_percent: number;
  readonly cytokineReleaseIndex: number;
  /** Over all live tumour cells, those without antigen included; null when none is alive. */
  readonly antigenAtStart: number;
  readonly antigenAtEnd: number | null;
  readonly scenario: string;
}

/** Median antigen over live tumour cells, those without any included. */
function medianAntigen({ tissue }: Simulation): number | null {
  const { kind, phase, antigen } = tissue.columns;
  const amounts: number[] = [];
  for (let i = 0; i < tissue.count; i++)
    if (kind[i] === CELL_KIND.tumour && phase[i] === CELL_PHASE.alive) amounts.push(antigen[i]);
  return amounts.length === 0 ? null : median(amounts);
}

/** Computes a draw in an arm. The same job gives the same result, whatever else is computed beside it. */
export function runCohortJob(job: CohortJob): CohortResult {
  const scenario = cohortScenario(job);
  const run = createSimulation(scenario);
  const antigenAtStart = medianAntigen(run) ?? 0;
  run.advanceTo(Math.round((job.hours * MINUTES_PER_HOUR) / run.tissue.timeStep));
  const rows = run.series.from(0);
  const at = (name: SeriesColumn, row: number): number => rows[row * SERIES_COLUMNS.length + SERIES_INDEX[name]];
  const lastRow = run.series.count - 1;
  const { potency, carPositive } = lotCertificate(scenario.settings);
  return {
    ...job,
    draw: drawOf(job.number),
    potency,
    carPositive,
    effectors: at('liveNk', 0),
    ...courseOf(Array.from({ length: lastRow + 1 }, (_, row) => at('liveTumour', row))),
    lysis_percent: at('lysisPercent', lastRow),
    cytokineReleaseIndex: at('cytokineReleaseIndex', lastRow),
    antigenAtStart,
    antigenAtEnd: medianAntigen(run),
    scenario: scenarioDigest(scenario),
  };
}

/** Jobs of a cohort of so many draws: draw by draw, so that a broken run has whole draws; arms that need few draws stop early. */
export const cohortJobs = (draws: number, hours = COHORT_HOURS): readonly CohortJob[] =>
  Array.from({ length: draws }, (_, n) => n + 1).flatMap((number) =>
    ARMS.filter((arm) => number <= drawsOf(arm, draws)).map((arm) => ({ number, arm, hours })),
  );

/** How many of a cohort's draws an arm is computed for. */
export const drawsOf = (arm: Arm, draws: number): number => Math.ceil(ARM_DESCRIPTIONS[arm].share * draws);
