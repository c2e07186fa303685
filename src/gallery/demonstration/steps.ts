/**
 * The steps of the demonstration, as data: which run each shows, what is predicted, what is read from the run, and which
 * of the answers came true. Every number that a class hears is read here from its own run; the words are in the catalogue.
 */
import { ALIASES } from '../../scenario/aliases';
import { scenarioFor } from '../../scenario/resolve';
import type { Scenario } from '../../scenario/scenario';
import { settingEntries } from '../../scenario/settings';
import type { ShownField } from '../../vocabulary';
import type { SpeedKey } from '../run/speeds';
import type { RunSeen } from './runSeen';
import type { Numbers } from './store';

export const STEP_KEYS = [
  'meet',
  'hundredth',
  'blind',
  'luck',
  'starve',
  'fortress',
  'rescue',
  'yourTurn',
  'end',
] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** What came of a run, and which answer to the question was right; no answer where the run does not decide. */
export interface Outcome {
  readonly result: string;
  readonly answer?: string;
  /** More numbers, made of this run's and those of earlier steps. */
  readonly numbers?: Numbers;
}

export interface StepRun {
  readonly preset: string;
  readonly seed: string;
  /** Model hours at which the run is read. */
  readonly hours: number;
  /** Parameters that differ from the preset, by short or full name. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Changes on the way. */
  readonly changes?: readonly { readonly hours: number; readonly key: string; readonly value: number }[];
  readonly speed: SpeedKey;
  readonly fields: readonly ShownField[];
  readonly answers: readonly string[];
  /** The class is asked to change something: that it did is no news. */
  readonly handsOn?: boolean;
  readonly read: (run: RunSeen) => Numbers;
  /** Earlier steps whose numbers are needed too. */
  readonly comparedWith?: readonly StepKey[];
  /** `earlier` holds a set of numbers for each step of `comparedWith`. */
  readonly outcome: (now: Numbers, earlier: readonly Numbers[]) => Outcome;
}

export interface Step {
  readonly key: StepKey;
  /** Seconds of a lesson. */
  readonly seconds: number;
  /** A step without one only speaks. */
  readonly run?: StepRun;
}

export const ANTIGEN = ALIASES.antigenDensity;
export const SUPPORT = ALIASES.il15Support;

const DAY = 24;
/** When IL-15 is taken away, and when what is left is counted, model hours. */
const STARVED_FROM = 48;
const STARVED_UNTIL = 96;

const SEED = 'demo';
/** Of all that there was: nearly nothing, or nearly everything. */
const NEARLY_NONE = 0.15;
const NEARLY_ALL = 0.85;
/** Fewer than this share of what another run left is no longer the same. */
const CLEARLY_FEWER = 0.8;
/** A nodule with this share of its cells or less is as good as gone. */
const CLEARED = 0.05;
/** Two runs differ by luck when their difference is below this share of what a slider did. */
const SMALL_BESIDE = 0.1;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const simple = (answer: string, numbers: Numbers = {}): Outcome => ({ result: answer, answer, numbers });

const aDay = (run: RunSeen): Numbers => ({
  start: run.at('liveTumour', 0),
  alive: run.at('liveTumour', DAY),
  kills: run.at('kills', DAY),
});

const lymphoma = { preset: 'cd19-lymphoma', seed: SEED, hours: DAY, speed: 'oneHour', fields: [] } as const;
const nodule = { seed: SEED, hours: 48, speed: 'sixHours', fields: ['tgfBeta'] } as const;

const twoDays = (run: RunSeen): Numbers => ({
  start: run.at('liveTumour', 0),
  alive: run.at('liveTumour', nodule.hours),
  kills: run.at('kills', nodule.hours),
  suppressedShare: run.greatestShare('nkSuppressed', nodule.hours),
});

export const STEPS: readonly Step[] = [
  {
    key: 'meet',
    seconds: 75,
    run: {
      ...lymphoma,
      answers: ['most', 'half', 'few'],
      read: (run) => ({
        ...aDay(run),
        naturalKillers: run.at('liveNk', 0),
        idleShare: (run.killsPerNk[0] ?? 0) / Math.max(1, sum(run.killsPerNk)),
        mostKills: Math.max(0, run.killsPerNk.length - 1),
      }),
      outcome: ({ start, alive }) =>
        simple(alive > NEARLY_ALL * start ? 'most' : alive < NEARLY_NONE * start ? 'few' : 'half'),
    },
  },
  {
    key: 'hundredth',
    seconds: 70,
    run: {
      ...lymphoma,
      settings: { antigenDensity: 1450 },
      answers: ['hardly', 'half', 'none'],
      read: aDay,
      comparedWith: ['meet'],
      outcome({ kills }, [meet]) {
        const share = kills / Math.max(1, meet.kills);
        return simple(share > NEARLY_ALL ? 'hardly' : share < NEARLY_NONE ? 'none' : 'half', { killsShare: share });
      },
    },
  },
  {
    key: 'blind',
    seconds: 65,
    run: {
      ...lymphoma,
      settings: { antigenDensity: 50 },
      answers: ['cleared', 'fewer', 'grows'],
      read: (run) => ({ ...aDay(run), lowSignalShare: run.greatestShare('nkLowSignal', DAY) }),
      outcome: ({ start, alive }) =>
        simple(alive > start ? 'grows' : alive < NEARLY_NONE * start ? 'cleared' : 'fewer'),
    },
  },
  {
    key: 'luck',
    seconds: 70,
    run: {
      ...lymphoma,
      seed: 'class',
      answers: ['same', 'close', 'far'],
      read: aDay,
      comparedWith: ['meet', 'blind'],
      outcome({ alive, kills }, [meet, blind]) {
        const byLuck = Math.abs(alive - meet.alive);
        const bySlider = Math.abs(blind.alive - meet.alive);
        const numbers = { byLuck, bySlider };
        if (byLuck === 0 && kills === meet.kills) return simple('same', numbers);
        return simple(byLuck <= SMALL_BESIDE * bySlider ? 'close' : 'far', numbers);
      },
    },
  },
  {
    key: 'starve',
    seconds: 75,
    run: {
      preset: 'il15-persistence',
      seed: SEED,
      hours: STARVED_UNTIL,
      changes: [{ hours: STARVED_FROM, key: 'il15Support', value: 0 }],
      speed: 'sixHours',
      fields: ['interleukin15'],
      answers: ['hardly', 'half', 'none'],
      read(run) {
        const start = run.at('liveNk', 0);
        const before = run.at('liveNk', STARVED_FROM);
        const after = run.at('liveNk', STARVED_UNTIL);
        return { start, before, after, fedShare: before / start, starvedShare: after / Math.max(1, before) };
      },
      outcome: ({ starvedShare }) =>
        simple(starvedShare > CLEARLY_FEWER ? 'hardly' : starvedShare < NEARLY_NONE ? 'none' : 'half'),
    },
  },
  {
    key: 'fortress',
    seconds: 75,
    run: {
      ...nodule,
      preset: 'tgf-beta-fortress',
      answers: ['cleared', 'part', 'holds'],
      read: twoDays,
      outcome: ({ start, alive }) =>
        simple(alive <= CLEARED * start ? 'cleared' : alive < CLEARLY_FEWER * start ? 'part' : 'holds'),
    },
  },
  {
    key: 'rescue',
    seconds: 65,
    run: {
      ...nodule,
      preset: 'tgf-beta-rescue',
      answers: ['same', 'better', 'cleared'],
      read: twoDays,
      comparedWith: ['fortress'],
      outcome({ start, alive }, [fortress]) {
        if (alive <= CLEARED * start) return simple('cleared');
        return simple(alive < CLEARLY_FEWER * fortress.alive ? 'better' : 'same');
      },
    },
  },
  {
    key: 'yourTurn',
    seconds: 75,
    run: {
      ...lymphoma,
      settings: { antigenDensity: 50 },
      answers: ['antigen', 'support', 'neither'],
      handsOn: true,
      read: (run) => ({
        ...aDay(run),
        movedAntigen: run.moved(ANTIGEN) ? 1 : 0,
        movedSupport: run.moved(SUPPORT) ? 1 : 0,
      }),
      comparedWith: ['blind'],
      outcome({ start, alive, movedAntigen, movedSupport }, [blind]) {
        if (movedAntigen + movedSupport === 0) return { result: 'untouched' };
        const helped = alive < CLEARLY_FEWER * blind.alive;
        const result = alive < start ? 'rescued' : helped ? 'slowed' : 'unchanged';
        // Two sliders at once leave open which of them it was.
        if (movedAntigen + movedSupport > 1 || !helped) return { result };
        return { result, answer: movedAntigen > 0 ? 'antigen' : 'support' };
      },
    },
  },
  { key: 'end', seconds: 30 },
];

/** The run of a step as it is before anybody touches it. */
export function scenarioOf({ preset, seed, hours, settings = {}, changes = [] }: StepRun): Scenario {
  const { settings: resolved } = scenarioFor({ preset, seed, hours, settings });
  const stepsPerHour = 60 / resolved['scene.timeStep'];
  const interventions = changes.map(({ hours: at, key, value }) => ({ step: at * stepsPerHour, key, value }));
  return scenarioFor({ preset, seed, hours, settings, interventions });
}

/** Whether a run is that of a step, whatever was done to it on the way. */
export function isRunOf(run: StepRun, scenario: Scenario): boolean {
  const planned = scenarioOf(run);
  return (
    planned.preset === scenario.preset &&
    planned.seed === scenario.seed &&
    planned.hours === scenario.hours &&
    settingEntries(planned.settings).every(([key, value]) => scenario.settings[key] === value) &&
    planned.interventions.every(({ step, key, value }) =>
      scenario.interventions.some((one) => one.step === step && one.key === key && one.value === value),
    )
  );
}

/** What came of a step's run; undefined while a run that it is compared with has not been seen. */
export function outcomeOf(key: StepKey, numbersOf: (key: StepKey) => Numbers | undefined): Outcome | undefined {
  const run = STEPS.find((step) => step.key === key)?.run;
  const now = numbersOf(key);
  if (run === undefined || now === undefined) return undefined;
  const earlier = (run.comparedWith ?? []).map(numbersOf);
  const known = earlier.filter((numbers) => numbers !== undefined);
  return known.length === earlier.length ? run.outcome(now, known) : undefined;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * All numbers that a step may speak of: its own, those of the runs that it is compared with (`meetAlive` is `alive` of the
 * step `meet`), and what follows from both.
 */
export function numbersFor(key: StepKey, numbersOf: (key: StepKey) => Numbers | undefined): Numbers {
  const earlier = (STEPS.find((step) => step.key === key)?.run?.comparedWith ?? []).flatMap((other) =>
    Object.entries(numbersOf(other) ?? {}).map(([name, value]) => [other + capitalised(name), value] as const),
  );
  return { ...Object.fromEntries(earlier), ...numbersOf(key), ...outcomeOf(key, numbersOf)?.numbers };
}

/** What a step may say of its dish before it runs. */
export function dishOf(run: StepRun): Numbers {
  const { settings } = scenarioOf(run);
  return {
    tumourCells: settings['scene.numberOfTumourCells'],
    nkCells: settings['scene.numberOfNk'],
    antigen: settings[ANTIGEN],
    support: settings[SUPPORT],
  };
}
