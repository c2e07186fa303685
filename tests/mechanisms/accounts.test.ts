/**
 * What each mechanism declares to read and write is what it does read and write: it is run among all the others, over
 * situations that take it through all its branches, and what it looked at and changed is compared, both ways.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParameterSpecs } from '../../src/core/parameter';
import type { Mechanism } from '../../src/mechanisms/mechanism';
import { schedule } from '../../src/mechanisms/schedule';
import { COLUMN_NAMES } from '../../src/model/columnTable';
import { Dish } from '../support/dish';
import { type Trace, watchedMechanism } from '../support/trace';

/** Who a cell is: every draw and every event looks at these, and nobody declares them. */
const NAMES_OF_CELLS = ['columns.id', 'columns.keyHigh', 'columns.keyLow'];

/** Everything at work that is off or without dose by default, and quick enough to happen in a few model hours. */
const BUSY = {
  'antibody.concentration': 100,
  'challenge.first': 1,
  'challenge.size': 3,
  'checkpointBlockade.nkg2aConcentration': 10,
  'checkpointBlockade.pd1Concentration': 10,
  'chemotherapy.concentration': 50,
  'chemotherapy.maximumKill': 0.2,
  'chemotherapy.resistanceRate': 1,
  'clearance.corpseTime': 0.2,
  'clearance.nkCorpseTime': 0.2,
  'clonalExpansion.compressionLimit': 3,
  'clonalExpansion.rate': 5,
  'damage.lethalDamage': 2,
  'fratricide.rate': 0.01,
  'il15.armoured': 1,
  'il15Agonist.concentration': 500,
  'infusion.first': 1,
  'infusion.size': 3,
  'innateLigands.shedding': 0.1,
  'interleukin2.secretion': 4.9,
  'nkDivision.compressionLimit': 3,
  'nkDivision.cycleTime': 2,
  'nkDivision.recruitmentTime': 1,
  'nkSurvival.deathPerKill': 0.5,
  'nkSurvival.fedHalfLife': 1,
  'product.motilityRecovery': 1,
  'product.state': 2,
  'rejection.host': 1,
  'rejection.window': 0,
  'spontaneousDeath.rate': 0.05,
  'steroid.concentration': 10,
  'tumourDivision.compressionLimit': 3,
  'tumourDivision.doublingTime': 6,
} as const;

/** What is 0 by default, as a new mechanism often is, is at the top of its plausible range instead. */
const RAISED: Readonly<Record<string, number>> = Object.fromEntries(
  schedule.flatMap(({ key, parameters }) =>
    Object.entries(parameters as ParameterSpecs).flatMap(([name, { default: value, plausible }]) =>
      value === 0 && plausible !== undefined ? [[`${key}.${name}`, plausible[1]]] : [],
    ),
  ),
);

const traces: ReadonlyMap<string, Trace> = new Map(
  schedule.map(({ key }) => [key, { reads: new Set(), writes: new Set() }]),
);
const traceOf = (key: string): Trace => traces.get(key) as Trace;
/** A crowd of all kinds, seeded alike in each call. */
function crowd(settings: Readonly<Record<string, number>>): Dish {
  const inPlaceOf = (mechanism: Mechanism): Mechanism => watchedMechanism(mechanism, traceOf(mechanism.key));
  const dish = new Dish({ mechanisms: schedule, settings, width: 140, inPlaceOf });
  for (let n = 0; n < 25; n++) {
    const [x, y] = [20 + 16 * (n % 5), 20 + 16 * Math.floor(n / 5)];
    dish.tumour(x, y);
    dish.nk(x + 8, y + 8);
    if (n < 4) dish.healthy(110, y + 16 * n);
    if (n < 3) dish.stroma(125, y + 16 * n);
  }
  return dish;
}

/** Five hours of a crowd; every parameter set anew; everything off, an hour, and on again. */
function runThroughAll(dish: Dish): void {
  dish.minutes(300);
  for (const { key, parameters } of schedule)
    for (const [name, { default: value }] of Object.entries(parameters)) dish.change({ [`${key}.${name}`]: value });
  dish.change({ 'antibody.concentration': 100, 'antibody.target': 1 });
  dish.minutes(60);
  const switched = schedule.filter(({ canBeSwitchedOff }) => canBeSwitchedOff !== false);
  for (const { key } of switched) dish.change({ [`${key}.enabled`]: 0 });
  dish.minutes(60);
  for (const { key } of switched) dish.change({ [`${key}.enabled`]: 1 });
  dish.minutes(60);
}

runThroughAll(crowd(BUSY));
runThroughAll(crowd({ ...RAISED, ...BUSY }));

/** A declaration as the trace says it: `columns.antigen`, `fields.tgfBeta`. */
const declared = (touched: Mechanism['reads'] | Mechanism['writes']): readonly string[] =>
  Object.entries(touched).flatMap(([part, names]: [string, readonly string[]]) =>
    names.map((name) => `${part}.${name}`),
  );
const withoutNames = (seen: ReadonlySet<string>): readonly string[] =>
  [...seen].filter((name) => !NAMES_OF_CELLS.includes(name));

/** The code of a mechanism without comments. */
const codeOf = (key: string): string =>
  readFileSync(`src/mechanisms/${key}.ts`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*/g, '');

/** What the code of a mechanism names as `c.antigen`, `EVENT.hit`, `tally.kills` or `tissue.doom(`. */
const namedIn = (code: string): readonly string[] => [
  ...[...code.matchAll(/\b(?:c|columns)\.(\w+)/g)]
    .map(([, name]) => name)
    .filter((name) => (COLUMN_NAMES as readonly string[]).includes(name))
    .map((name) => `columns.${name}`),
  ...[...code.matchAll(/\bEVENT\.(\w+)/g)].map(([, name]) => `events.${name}`),
  ...[...code.matchAll(/\btally\.(\w+)/g)].map(([, name]) => `tally.${name}`),
  ...[...code.matchAll(/\b(?:tissue|cells)\.(attach|detach|doom|addCell|divide|remove)\(/g)].map(
    ([, name]) => `acts.${name}`,
  ),
];

describe.each(schedule)('$key', ({ key, reads, writes }) => {
  test('reads what it declares to read', () => {
    expect([...declared(reads)].sort()).toEqual([...withoutNames(traceOf(key).reads)].sort());
  });

  test('writes what it declares to write', () => {
    expect([...declared(writes)].sort()).toEqual([...withoutNames(traceOf(key).writes)].sort());
  });

  test('comes in these situations to whatever its code names', () => {
    const seen = new Set([...traceOf(key).reads, ...traceOf(key).writes]);
    expect(namedIn(codeOf(key)).filter((name) => !seen.has(name))).toEqual([]);
  });
});
