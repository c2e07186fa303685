/** What is read from one repeat of an assay: numbers, counts and courses by name. Units stand in the names. */
import { mean, median } from '../../core/statistics';
import { HOURS_PER_DAY } from '../../core/units';
import { antigenSummary } from '../../observables/antigen';
import { cellCounts } from '../../observables/cellCounts';
import { killsPerNk } from '../../observables/killsPerNk';
import { spreadLength } from '../../observables/spreadLength';
import type { Contact } from './contactWatch';
import type { Observed, Round } from './observed';
import type { Readout } from './specification';

export interface Sample {
  /** One number each; what could not be read (no contact of that kind) is left out. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Counts of 0, 1, 2 …, to be pooled over repeats. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  /** A value for each hour, the beginning included. */
  readonly courses: Readonly<Record<string, readonly number[]>>;
}

type Part = Partial<Sample>;

const PERCENT = 100;

/** Share of the targets that have lost their membrane. */
const released = ({ founders, intact }: Round): number => (founders - intact) / founders;

/** Specific release, %: 100·(experimental − spontaneous)/(maximal − spontaneous), times the ceiling of the label. */
export const specificLysis = (experimental: number, spontaneous: number, ceiling: number): number =>
  (PERCENT * ceiling * (experimental - spontaneous)) / (1 - spontaneous);

function lysis({ plan, rounds, control }: Observed): Part {
  const values = rounds.map((round, n) => specificLysis(released(round), released(control[n]), plan.releaseCeiling));
  const numbers: Record<string, number> = { lysis_percent: mean(values) };
  if (values.length > 1) for (const [n, value] of values.entries()) numbers[`lysis_round_${n + 1}_percent`] = value;
  return { numbers: { ...numbers, spontaneous_percent: PERCENT * mean(control.map(released)) } };
}

function kills({ run }: Observed): Part {
  const histogram = killsPerNk(run.tissue);
  const cells = histogram.reduce((sum, count) => sum + count, 0);
  const total = histogram.reduce((sum, count, number) => sum + number * count, 0);
  return {
    numbers: { kills_per_nk: total / cells, nk_without_kill_percent: (PERCENT * (histogram[0] ?? 0)) / cells },
    counts: { killsPerNk: histogram },
  };
}

/** A number under its name, unless there was nothing to take it from. */
const numberOf = (name: string, values: readonly number[], of: (values: readonly number[]) => number) =>
  values.length === 0 ? {} : { [name]: of(values) };

/**
 * Lengths of contacts from the first signal to letting go. Only those that fired in the first half of the assay count,
 * so that few are cut off by its end; those that are enter with the length seen.
 */
function contacts({ watch, run, plan }: Observed): Part {
  const { timeStep } = run.tissue;
  const half = (plan.roundSteps[0] + plan.endStep) / 2;
  const fired = watch.contacts.filter(({ signalled }) => signalled >= 0 && signalled < half);
  const length = ({ signalled, ended }: Contact): number => ((ended < 0 ? run.step : ended) - signalled) * timeStep;
  const lethal = fired.filter((contact) => contact.lethal).map(length);
  const failed = fired.filter((contact) => !contact.lethal).map(length);
  const silent = watch.contacts.filter(({ signalled, ended, began }) => signalled < 0 && ended >= 0 && began < half);
  return {
    numbers: {
      ...numberOf('contact_lethal_min', lethal, mean),
      ...numberOf('contact_failed_min', failed, mean),
      ...numberOf(
        'contact_without_signal_min',
        silent.map(({ began, ended }) => (ended - began) * timeStep),
        mean,
      ),
      contacts_lethal: lethal.length,
      contacts_failed: failed.length,
      ...freeSearch(watch.contacts, timeStep, plan.roundSteps[0]),
    },
  };
}

/** Mean time an NK is free between two contacts; the wait for the first is not in it. */
function freeSearch(all: readonly Contact[], timeStep: number, from: number): Record<string, number> {
  const ended = new Map<number, number>();
  const waits: number[] = [];
  for (const { nk, began, ended: end } of all) {
    const before = ended.get(nk);
    if (before !== undefined && before >= from) waits.push((began - before) * timeStep);
    ended.set(nk, end);
  }
  return numberOf('free_search_min', waits, mean);
}

function deathTiming({ watch, run }: Observed): Part {
  const { timeStep } = run.tissue;
  const delays = (byGranzyme: boolean): number[] =>
    watch.deaths
      .filter((death) => death.byGranzyme === byGranzyme)
      .map(({ sealed, died }) => (died - sealed) * timeStep);
  const fromContact = watch.deaths.map(({ began, died }) => (died - began) * timeStep);
  return {
    numbers: {
      ...numberOf('granzyme_to_death_min', delays(true), median),
      ...numberOf('death_receptor_to_death_min', delays(false), median),
      ...numberOf('contact_to_death_min', fromContact, median),
    },
  };
}

function interferonGamma({ run }: Observed): Part {
  const field = run.tissue.field('interferonGamma');
  return { numbers: { interferon_gamma_pM: field.mean(), interferon_gamma_molecules: field.totalMolecules() } };
}

/** Voxels over which the fall of the IFN-γ profile is read; the source is in the middle of the dish. */
const SPREAD_VOXELS = 7;

function fieldSpread({ run }: Observed): Part {
  const uptake = run.presentSettings['interferonGamma.uptake'];
  return { numbers: { interferon_gamma_length_um: spreadLength(run.tissue, uptake, SPREAD_VOXELS) } };
}

function nkSurvival({ run, plan }: Observed): Part {
  const { liveNk } = cellCounts(run.tissue);
  return { numbers: { nk_alive: liveNk, nk_alive_percent: (PERCENT * liveNk) / plan.numberOfNk } };
}

/** Divisions and deaths for each NK and day, from the hourly counts. */
function nkTurnover({ hourly }: Observed): Part {
  const [first] = hourly;
  const last = hourly[hourly.length - 1];
  const days = hourly.slice(0, -1).reduce((sum, { liveNk }) => sum + liveNk, 0) / HOURS_PER_DAY;
  // Shorter than an hour, or all gone at once: no cell was watched for any time.
  if (days === 0) return {};
  return {
    numbers: {
      nk_proliferation_percent_per_day: (PERCENT * (last.nkDivisions - first.nkDivisions)) / days,
      nk_loss_percent_per_day: (PERCENT * (last.nkDeaths - first.nkDeaths)) / days,
      nk_dividing_percent: (PERCENT * last.dividingNk) / Math.max(1, last.liveNk),
    },
    courses: { nk_dividing: hourly.map(({ dividingNk }) => dividingNk) },
  };
}

/** Of the live targets; nothing when none is left. */
function antigen({ run }: Observed): Part {
  const alive = cellCounts(run.tissue).liveTumour;
  if (alive === 0) return {};
  const { mean: average, median: middle, negative } = antigenSummary(run.tissue);
  const percent = (PERCENT * negative) / alive;
  return {
    numbers: { antigen_mean: average, antigen_median: middle, antigen_negative_percent: percent },
  };
}

const targetsOverTime = ({ hourly }: Observed): Part => ({
  courses: {
    targets_alive: hourly.map(({ liveTargets }) => liveTargets),
    nk_alive: hourly.map(({ liveNk }) => liveNk),
  },
});

/** The readings, in an order in which the one that spoils the field comes last. */
const READERS: Readonly<Record<Readout, (observed: Observed) => Part>> = {
  lysis,
  killsPerNk: kills,
  contacts,
  deathTiming,
  interferonGamma,
  nkSurvival,
  nkTurnover,
  antigen,
  targetsOverTime,
  fieldSpread,
};

export function readAll(observed: Observed): Sample {
  const sample = { numbers: {}, counts: {}, courses: {} };
  for (const [readout, reader] of Object.entries(READERS)) {
    if (!observed.plan.readouts.includes(readout as Readout)) continue;
    const { numbers, counts, courses } = reader(observed);
    Object.assign(sample.numbers, numbers);
    Object.assign(sample.counts, counts);
    Object.assign(sample.courses, courses);
  }
  return sample;
}
