/** `nkscape assay`: the examples, the schema, sentences with paths, and the same numbers from the same file. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assayText } from '../../src/cli/assayCommand';
import { checkAssay } from '../../src/cli/assayFile';
import { plansOf } from '../../src/experiments/assay/plan';
import { KNOCK_OUTS, READOUTS } from '../../src/experiments/assay/specification';
import { ANTIGENS } from '../../src/scenario/bundles/tumourLines';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { command } from './fakeHost';

const EXAMPLES = (await readdir('docs/examples')).filter((name) => name.endsWith('.json'));
const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const schema = await read('docs/assay.schema.json');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nkscape-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs an assay that is not in a file yet. */
async function assay(data: unknown, ...flags: string[]) {
  const file = join(folder, 'assay.json');
  await writeFile(file, typeof data === 'string' ? data : JSON.stringify(data));
  return command('assay', file, ...flags);
}

const small = {
  name: 'small',
  targets: { line: 'raji', number: 20 },
  effectors: { number: 20 },
  hours: 0.5,
  readouts: ['lysis', 'killsPerNk'],
  seeds: 2,
};

describe('the examples', () => {
  test.each(EXAMPLES)('%s is named where assays are described', async (name) => {
    expect(await readFile('docs/assay.md', 'utf8')).toContain(`(examples/${name})`);
  });

  test.each(EXAMPLES)('%s is an assay, and runs when it is cut short', async (name) => {
    const example = checkAssay(await read(`docs/examples/${name}`));
    expect(example.description).toBeDefined();
    const cut = {
      ...example,
      hours: 1,
      ...(example.rechallenge === undefined ? {} : { rechallenge: { rounds: 2, every_hours: 0.5 } }),
      arms: example.arms?.map((arm) => ({
        ...arm,
        ...(arm.preExposure === undefined ? {} : { preExposure: { ...arm.preExposure, hours: 0.5 } }),
      })),
    };
    const { code, out, told } = await assay(cut, '--seeds', '1');
    expect([code, told.includes('nkscape:')]).toEqual([0, false]);
    for (const arm of example.arms ?? []) expect(out).toContain(`\n${arm.name}\n`);
  });
});

test('the same file gives the same numbers, and they come as JSON with every repeat', async () => {
  const first = await assay(small, '--json', '-');
  const again = await assay(small, '--json', '-', '--workers', '2');
  expect(first.code).toBe(0);
  expect(again.out).toBe(first.out);
  const { arms, seeds } = JSON.parse(first.out);
  expect([arms.length, arms[0].samples.length, seeds]).toEqual([1, 2, 2]);
});

test('a CAR that finds nothing is noted beside the results, and is no fault', async () => {
  const { code, told } = await assay({ ...small, targets: { line: 'raji', antigen: 'HER2', number: 20 } });
  expect([code, told]).toEqual([0, expect.stringContaining('note: small: targets.antigen: raji shows no HER2')]);
});

test('--seeds overrules the file, and another file is written whole', async () => {
  const file = join(folder, 'out.json');
  const { code, out } = await assay(small, '--seeds', '3', '--json', file);
  expect([code, out]).toEqual([0, '']);
  expect((await read(file)).arms[0].samples).toHaveLength(3);
});

test('one repeat has no interval; intervals stay within what a reading can be; few repeats are said to be few', () => {
  const of = (name: string, n: number, mean: number, low: number, high: number) =>
    [name, { mean, low, high, n }] as const;
  const text = (seeds: number, ...numbers: (readonly [string, object])[]) =>
    assayText(small as never, seeds, [
      { name: 'arm', numbers: Object.fromEntries(numbers), counts: {}, courses: {}, samples: [] } as never,
    ]);
  const one = text(1, of('lysis_percent', 1, 23, 23, 23));
  expect(one).toContain('small: one repeat, which has no interval');
  expect(one).toMatch(/lysis_percent {2}23$/m);
  const two = text(
    2,
    of('lysis_percent', 2, 79.5, -130, 289),
    of('nk_alive_percent', 2, 110, 90, 130),
    of('lysis_round_2_percent', 2, -1, -8, 6),
    of('kills_per_nk', 2, 0.5, -0.2, 1.2),
  );
  expect(two).toContain('2 repeats, means with 95 % intervals; fewer than 5 repeats say little');
  expect(two).toMatch(/lysis_percent +79\.5 {2}\[0, 100\]/);
  expect(two).toMatch(/nk_alive_percent +110 {2}\[90, 130\]/);
  expect(two).toMatch(/lysis_round_2_percent +-1 {2}\[-8, 6\]/);
  expect(two).toMatch(/kills_per_nk +0\.5 {2}\[0, 1\.2\]/);
  expect(text(5)).not.toContain('little');
});

test('the schema knows the words of the model', () => {
  const { knockOuts, readouts } = schema.properties;
  expect(knockOuts.items.enum).toEqual([...KNOCK_OUTS]);
  expect(readouts.items.enum).toEqual([...READOUTS]);
  expect(schema.$defs.targets.properties.antigen.enum).toEqual([...ANTIGENS]);
});

test('settings are written by number, by word or as a switch, as links and flags have them', () => {
  const settings = {
    'adcc.allotype': 'VV',
    'product.state': 'thawed',
    arrangement: 'nodule',
    'adcc.enabled': 'no',
    'tgfBeta.enabled': false,
    'il15.armoured': true,
    'il15Agonist.enabled': 0,
    'rejection.enabled': 'yes',
  };
  const [plan] = plansOf(checkAssay({ ...small, settings }));
  const allotypes = parameterCatalogue.get('adcc.allotype')?.spec.choices ?? [];
  expect(plan.settings).toMatchObject({
    'adcc.allotype': allotypes.indexOf('VV'),
    'product.state': 2,
    'scene.arrangement': 1,
    'adcc.enabled': 0,
    'tgfBeta.enabled': 0,
    'il15.armoured': 1,
    'il15Agonist.enabled': 0,
    'rejection.enabled': 1,
  });
});

describe('what is wrong is told with its path, a line each', () => {
  const said: [data: unknown, sentence: string][] = [
    ['{', 'is not JSON'],
    [[], 'the file = [] is not of type object'],
    [{ readouts: ['lysis'] }, 'name is missing'],
    [{ ...small, readouts: [] }, 'the number of entries in readouts is 0; allowed are at least 1'],
    [{ ...small, readouts: ['lyse'] }, 'readouts[0] = '],
    [{ ...small, hours: '4' }, 'is not of type number'],
    [{ ...small, hours: -1 }, 'hours = -1 is outside 0.1…2400'],
    [{ ...small, targts: {} }, 'targts is not known here; did you mean targets?'],
    [{ ...small, targets: { lines: 'raji' } }, 'targets.lines is not known here; did you mean line?'],
    [{ ...small, targets: { number: 1.5 } }, 'targets.number = 1.5 is not a whole number'],
    [{ ...small, arms: [{ name: 'a', effectors: { car: 1 } }] }, 'arms[0].effectors.car = 1 is not of type boolean'],
    [{ ...small, targets: { line: 'raij' } }, 'targets.line: line = "raij" is not'],
    [{ ...small, settings: { nothing: 1 } }, 'settings.nothing: "nothing" is not the name of anything'],
    [
      { ...small, settings: { 'adcc.allotype': 'VF' } },
      'settings.adcc.allotype: adcc.allotype = "VF" is not FF, FV or VV',
    ],
    [{ ...small, settings: { 'adcc.allotype': 1.15 } }, 'adcc.allotype = 1.15 is not FF, FV or VV'],
    [
      { ...small, arms: [{ name: 'a', settings: { 'adcc.enabled': 'maybe' } }] },
      'arms[0].settings.adcc.enabled: adcc.enabled = "maybe" is not yes or no, nor 1 or 0',
    ],
    [
      { ...small, settings: { 'adcc.enabled': null } },
      'settings.adcc.enabled = null is not of type number, string or boolean',
    ],
    [{ ...small, knockOuts: ['perforin', 'perforin'] }, 'knockOuts holds the same entry twice'],
  ];
  test.each(said)('%j', async (data, sentence) => {
    const { code, out, told } = await assay(data);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(sentence);
    expect(told).toMatch(/^nkscape: /);
  });

  test('all at once', async () => {
    const { told } = await assay({ ...small, hours: -1, seeds: 0 });
    expect(told.match(/^nkscape: .+$/gm)).toHaveLength(2);
  });

  test('a file that is not there', async () => {
    const { code, told } = await command('assay', join(folder, 'none.json'));
    expect([code, told.endsWith('cannot be read: there is no such file\n')]).toEqual([2, true]);
  });

  test.each([
    ['--seeds', '0'],
    ['--workers', 'many'],
    ['--json', ''],
  ])('%s %s', async (...flags) => {
    expect((await assay(small, ...flags)).code).toBe(2);
  });
});
