/** Small runs for tests of the engine: some thirty cells of each kind, crowded enough that all of life happens. */
import fc from 'fast-check';
import { createSimulation, type Simulation } from '../../src/engine/simulation';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { scenarioFor } from '../../src/scenario/resolve';
import type { Intervention, Scenario } from '../../src/scenario/scenario';

export interface SmallRun {
  readonly seed?: string;
  readonly settings?: Readonly<Record<string, number>>;
  readonly interventions?: readonly Intervention[];
}

const SMALL = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.numberOfTumourCells': 30,
  'scene.numberOfNk': 30,
  'scene.arrangement': 1,
  'scene.noduleRadius': 120,
} as const;

/** What makes much happen in little time: quick hits, cycles, deaths and corpses. */
export const LIVELY = {
  'motility.speed': 12,
  'encounter.conjugationRate': 5,
  'lyticAttack.hitRate': 1,
  'damage.lethalDamage': 1.85,
  'tumourDivision.doublingTime': 4,
  'nkDivision.recruitmentTime': 1,
  'nkDivision.cycleTime': 6,
  'nkDivision.halfMaximalIl15': 5,
  'nkSurvival.starvedHalfLife': 0.1,
  'nkSurvival.deathPerKill': 0.2,
  'il15.support': 20,
  'spontaneousDeath.rate': 0.1,
  'clearance.corpseTime': 0.2,
  'clearance.nkCorpseTime': 0.1,
  'interferonGamma.secretorFraction': 1,
} as const;

export const smallScenario = ({ seed = 'small', settings = {}, interventions = [] }: SmallRun = {}): Scenario =>
  scenarioFor({ preset: 'cd19-lymphoma', seed, hours: 10, settings: { ...SMALL, ...settings }, interventions });

export const smallRun = (words: SmallRun = {}): Simulation => createSimulation(smallScenario(words));

/** Switching the attack off leaves nobody to end contacts, which the laws of contacts do not cover. */
const NOT_IN_RANDOM_RUNS = ['lyticAttack.enabled'];

const moving = [...parameterCatalogue.values()].filter(
  ({ key, spec, mechanismKey }) =>
    mechanismKey !== 'scene' && spec.live !== false && !NOT_IN_RANDOM_RUNS.includes(key) && key !== 'infusion.size',
);

/** A parameter and a value within its range, its ends included. */
const arbitrarySetting = fc.constantFrom(...moving).chain(({ key, spec }) => {
  const { minimum, maximum } = spec;
  const inside =
    spec.integer === true
      ? fc.integer({ min: minimum, max: maximum })
      : fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);
  return fc.tuple(fc.constant(key), fc.oneof(inside, fc.constantFrom(minimum, maximum, spec.default)));
});

const arbitraryIntervention = (lastStep: number): fc.Arbitrary<Intervention> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: lastStep }),
      fc.oneof(
        fc.tuple(fc.constant('dose'), fc.integer({ min: 1, max: 15 })),
        arbitrarySetting,
        fc.tuple(
          fc.constantFrom(...moving.filter(({ key }) => key.endsWith('.enabled')).map(({ key }) => key)),
          fc.constantFrom(0, 1),
        ),
      ),
    )
    .map(([step, [key, value]]) => ({ step, key, value }));

/** Things done to a run, in the order of their steps. */
export const arbitraryChanges = (lastStep: number): fc.Arbitrary<readonly Intervention[]> =>
  fc.array(arbitraryIntervention(lastStep), { maxLength: 6 });

/** Any small run: random parameters over lively or plain ones, random crowds, random things done on the way. */
export const arbitrarySmallRun = (steps: number): fc.Arbitrary<SmallRun> =>
  fc.record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    settings: fc
      .tuple(
        fc.constantFrom({}, LIVELY, LIVELY),
        fc.record({
          'scene.numberOfTumourCells': fc.integer({ min: 0, max: 40 }),
          'scene.numberOfNk': fc.integer({ min: 0, max: 40 }),
          'scene.numberOfHealthy': fc.constantFrom(0, 0, 20),
          'scene.numberOfStroma': fc.constantFrom(0, 0, 10),
          'scene.arrangement': fc.constantFrom(0, 1),
        }),
        fc.array(arbitrarySetting, { maxLength: 6 }),
      )
      .map(([base, scene, pairs]) => ({ ...base, ...scene, ...Object.fromEntries(pairs) })),
    interventions: fc.array(arbitraryIntervention(steps), { maxLength: 6 }),
  });
