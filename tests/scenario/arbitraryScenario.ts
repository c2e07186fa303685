/** Random valid runs, and random rubbish, for property tests. Every test that uses them fixes its own seed. */
import fc from 'fast-check';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { PRESETS } from '../../src/scenario/presets';
import { type ScenarioRequest, scenarioFor } from '../../src/scenario/resolve';
import type { Intervention } from '../../src/scenario/scenario';
import { type Allowed, LONGEST_SEED } from '../../src/scenario/validate';

const AWKWARD_SEEDS = [
  '0',
  ' ',
  'a b',
  'a+b',
  '100%',
  '%41',
  '&=?#',
  "(it's)*!",
  '一',
  '伀',
  '😀',
  'e\u0301',
  '\n',
  'seed.',
];

export const arbitrarySeed: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...AWKWARD_SEEDS, 'x'.repeat(LONGEST_SEED)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);

/** A number that this specification allows; −0 is never meant. */
const numberWithin = ({ minimum, maximum, integer, choices }: Allowed): fc.Arbitrary<number> =>
  integer === true || choices !== undefined
    ? fc.integer({ min: minimum, max: maximum })
    : fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);

/** Scenes in which everything fits. */
const arbitraryScene = fc.record(
  {
    'scene.width': fc.integer({ min: 3000, max: 8000 }),
    'scene.height': fc.double({ min: 3000, max: 8000, noNaN: true }),
    'scene.depth': fc.double({ min: 5, max: 10000, noNaN: true }),
    'scene.numberOfTumourCells': fc.integer({ min: 0, max: 5000 }),
    'scene.arrangement': fc.constantFrom(0, 1),
    'scene.noduleRadius': fc.integer({ min: 1100, max: 1400 }),
    'scene.tumourRadius': fc.double({ min: 4, max: 15, noNaN: true }),
    'scene.numberOfNk': fc.integer({ min: 0, max: 5000 }),
    'scene.nkArrangement': fc.constantFrom(0, 1),
    'scene.numberOfHealthy': fc.integer({ min: 0, max: 1000 }),
    'scene.healthyArrangement': fc.constantFrom(0, 1),
    'scene.numberOfStroma': fc.integer({ min: 0, max: 300 }),
    'scene.stromaInside': fc.constantFrom(0, 0.3, 1),
    'scene.timeStep': fc.constantFrom(0.5, 0.25, 0.125),
  },
  { requiredKeys: ['scene.width', 'scene.height', 'scene.noduleRadius', 'scene.numberOfTumourCells'] },
);

const beyondScene = [...parameterCatalogue.values()].filter(({ mechanismKey }) => mechanismKey !== 'scene');
const live = beyondScene.filter(({ spec }) => spec.live !== false);

const arbitrarySettings = fc
  .uniqueArray(fc.constantFrom(...beyondScene), { maxLength: 8 })
  .chain((entries) => fc.tuple(...entries.map(({ key, spec }) => fc.tuple(fc.constant(key), numberWithin(spec)))))
  .map((pairs): Record<string, number> => Object.fromEntries(pairs));

const arbitraryStep = fc.oneof(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 1051200 }));

const arbitraryIntervention: fc.Arbitrary<Intervention> = fc.oneof(
  fc.record({ step: arbitraryStep, key: fc.constant('dose'), value: fc.integer({ min: 1, max: 20000 }) }),
  fc
    .constantFrom(...live)
    .chain(({ key, spec }) => fc.record({ step: arbitraryStep, key: fc.constant(key), value: numberWithin(spec) })),
);

const arbitraryRequest: fc.Arbitrary<ScenarioRequest> = fc.record({
  preset: fc.constantFrom(...PRESETS.map(({ key }) => key)),
  seed: arbitrarySeed,
  hours: fc.oneof(
    fc.constantFrom(...PRESETS.map(({ hours }) => hours)),
    fc.double({ min: 0.01, max: 8760, noNaN: true }),
  ),
  settings: fc.tuple(fc.oneof(fc.constant({}), arbitraryScene), arbitrarySettings).map(([a, b]) => ({ ...a, ...b })),
  interventions: fc.array(arbitraryIntervention, { maxLength: 6 }),
});

export const arbitraryScenario = arbitraryRequest.map(scenarioFor);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    '%',
    '%E0%A4%A',
    '%00',
    '__proto__',
    'constructor',
    '1e999',
    '-0',
    'NaN',
    '0x10',
    '½',
    '6h:',
    '=',
    ':',
  ),
);
const knownName = fc.constantFrom(
  ...['scenario', 'seed', 'v', 'hours', 'at', 'dose', 'antigenDensity', 'width', '__proto__', 'toString'],
  ...parameterCatalogue.keys(),
);
const anyValue = fc.oneof(
  anyText,
  fc.double().map(String),
  fc.constantFrom(...PRESETS.map(({ key }) => key)),
  fc
    .tuple(fc.constantFrom('6h', '0min', '93.2min', '2d', '-1h', '1e9d', '6', ''), knownName, fc.double().map(String))
    .map(([time, name, value]) => `${time}:${name}=${value}`),
);

/** Queries that look like links, more or less. */
export const arbitraryRubbish: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc
    .array(fc.tuple(fc.oneof(knownName, anyText), anyValue), { maxLength: 12 })
    .map((parts) => `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`),
);
