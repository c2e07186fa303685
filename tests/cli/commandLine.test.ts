/** Every command and every way to get one wrong, run in this process. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/core/version';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { PRESETS } from '../../src/scenario/presets';
import { command, SMALL_RUN } from './fakeHost';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nkscape-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('run', () => {
  test('prints a summary for people, with the hash and the link', async () => {
    const { code, out, told } = await command(...SMALL_RUN, '--seed', 'x');
    expect(told).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^cd19-lymphoma, seed "x", 1 h \(120 steps\)\ntumour cells alive {3}20 → \d+ {3}lysis /);
    expect(out).toMatch(/\nstate hash {11}[0-9a-f]{64}\n/);
    expect(out).toContain(
      `?scenario=cd19-lymphoma&seed=x&v=${MODEL_VERSION}&hours=1&width=500&height=500&tumourCells=20&nkCells=20`,
    );
  });

  test('prints nothing but JSON with --json -', async () => {
    const { code, out, told } = await command(...SMALL_RUN, '--json', '-');
    expect([code, told]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ seed: 'demo', steps: 120 });
  });

  test('writes a file whole, says nothing, leaves nothing else behind', async () => {
    const file = join(folder, 'run.json');
    const { code, out, told } = await command(...SMALL_RUN, '--json', file);
    expect([code, out, told]).toEqual([0, '', '']);
    expect(JSON.parse(await readFile(file, 'utf8')).steps).toBe(120);
    expect(await readdir(folder)).toEqual(['run.json']);
  });

  test('the same flags, a link and a second time give the same record', async () => {
    const flags = [...SMALL_RUN, '--at', '10min:dose=5', '20min:antigenDensity=300', '--seed', 'a b', '--json', '-'];
    const first = await command(...flags);
    const link = `https://example.org/?seed=a+b&v=${MODEL_VERSION}&hours=1&width=500&height=500&tumourCells=20&nkCells=20&at=10min:dose=5`;
    const changed = '&at=20min:antigenDensity=300#top';
    expect((await command(...flags)).out).toBe(first.out);
    expect((await command('run', '--link', link + changed, '--json', '-')).out).toBe(first.out);
  });

  test('a flag overrules the link, and --at adds to it', async () => {
    const link = '?scenario=her2-solid&seed=a&hours=9&antigenDensity=2000&at=1h:dose=5&at=2h:dose=6';
    const overrule = ['--scenario', 'cd19-lymphoma', '--hours', '0.1', '--set', 'antigenExpression.density=3000'];
    const { out } = await command('run', '--link', link, ...overrule, '--at', '90min:dose=7', '--json', '-');
    const { scenario, interventions, seed } = JSON.parse(out);
    expect(scenario).toMatchObject({ preset: 'cd19-lymphoma', hours: 0.1 });
    expect(scenario.settings['antigenExpression.density']).toBe(3000);
    expect(seed).toBe('a');
    expect(interventions.map(({ value }: { value: number }) => value)).toEqual([5, 7, 6]);
  });

  test('tells notes and progress on the standard error', async () => {
    const { code, out, told } = await command(...SMALL_RUN, '--at', '10.1min:dose=5', '--progress', '--json', '-');
    expect(code).toBe(0);
    expect(JSON.parse(out).interventions).toEqual([{ step: 21, key: 'dose', value: 5 }]);
    expect(told).toContain('note: at = "10.1min:dose=5" falls between two steps');
    expect(told).toContain('\n100 %, 1.0 h\n');
  });
});

describe('bad input ends with code 2, a sentence and nothing on the standard output', () => {
  const said: [argv: string[], sentence: string][] = [
    [
      [],
      'no command is given; there are run, replay, verify, parameters, words, presets, experiment, merge, summarise, plot, assay, evidence, calibrate, sensitivity, cohort and step-size',
    ],
    [['runn'], "unknown command 'runn' (Did you mean run?)"],
    [['run', '--sed', 'x'], "unknown option '--sed' (Did you mean one of --seed, --set?)"],
    [['run', 'fast'], "too many arguments for 'run'. Expected 0 arguments but got 1."],
    [['run', '--seed'], "option '--seed <text>' argument missing"],
    [['run', '--seed', ''], 'seed is empty; any text of 1 to 1000 characters is allowed'],
    [['run', '--seed', 'x'.repeat(2000)], 'seed has 2000 characters; 1 to 1000 are allowed'],
    [
      ['run', '--seed', 'a', '--seed', 'b'],
      "option '--seed <text>' argument 'b' is invalid. It is given more than once.",
    ],
    [
      ['run', '--scenario', 'x'],
      `scenario = "x" is not one of ${PRESETS.length} names, such as cd19-lymphoma, her2-solid or il15-persistence`,
    ],
    [['run', '--hours', '-3'], 'hours = -3 h is outside 0.01…8760'],
    [['run', '--hours', 'many'], 'hours = "many" is not a number; 0.01…8760 h is allowed'],
    [['run', '--set', 'x=1'], '"x" is not the name of anything in a run; the table of parameters has every name'],
    [['run', '--set', 'x'], '--set "x" is not of the form name=value'],
    [['run', '--set', 'seed=x'], '--set seed=… is written --seed …'],
    [['run', '--set', 'v=1'], '--set v: the version cannot be set'],
    [
      ['run', '--set', 'il15Support=1', '--set', 'il15.support=2'],
      '"il15.support" is given more than once; the first, "1", counts',
    ],
    [['run', '--set', 'il15Support=-1'], 'il15Support = -1 pM is outside 0…1000'],
    [['run', '--at', '6:dose=1'], 'at = "6:dose=1": the time "6" has no unit; write 6min, 6h or 6d'],
    [
      ['run', '--link', 'https://example.org/'],
      '--link "https://example.org/" holds no run; it should look like ?scenario=…&seed=…',
    ],
    [['run', '--link', '?seed=%'], '"seed=%" has a broken percent code; a percent sign itself is written %25'],
    [
      ['run', '--link', '?v=0'],
      `v = "0" is another version of the model; only ${MODEL_VERSION} is here, so the run will differ from the one meant`,
    ],
    [['run', '--json', ''], '--json needs a file name, or - for the standard output'],
    [['step-size', '--set', 'timeStep=0.1'], '--set timeStep=…: the time step is what is checked'],
    [['step-size', '--set', 'il15Support=-1'], 'il15Support = -1 pM is outside 0…1000'],
    [['parameters', '--json', '--markdown'], '--json and --markdown exclude each other'],
    [['presets', '--xml'], "unknown option '--xml'"],
  ];
  test.each(said)('%j', async (argv, sentence) => {
    expect(await command(...argv)).toEqual({ code: 2, out: '', told: `nkscape: ${sentence}\n` });
  });

  test('everything that is wrong is told, a line each', async () => {
    const { code, told } = await command('run', '--seed', '', '--hours', '0', '--set', 'x=1');
    expect(code).toBe(2);
    expect(told.match(/^nkscape: .+$/gm)).toHaveLength(3);
  });
});

describe('what the disk refuses ends with code 1 and a sentence, before the run', () => {
  test('no such folder', async () => {
    const file = join(folder, 'none', 'run.json');
    const ending = await command('run', '--hours', '8760', '--json', file);
    expect(ending).toEqual({ code: 1, out: '', told: `nkscape: ${file} cannot be written: there is no such folder\n` });
  });

  test('a folder', async () => {
    const ending = await command('run', '--hours', '8760', '--json', folder);
    expect(ending).toEqual({ code: 1, out: '', told: `nkscape: ${folder} cannot be written: it is a folder\n` });
  });
});

describe('lists', () => {
  test('parameters as text name every parameter with unit, range and source', async () => {
    const { code, out } = await command('parameters');
    expect(code).toBe(0);
    for (const key of parameterCatalogue.keys()) expect(out).toContain(`  ${key}`);
    expect(out.match(/^ {6}Source: \S/gm)).toHaveLength(parameterCatalogue.size);
    expect(out).toMatch(/\n {2}il15\.support \(il15Support\) = \d+ {3}\[0…1000 pM\]\n/);
  });

  test('parameters as JSON are exact', async () => {
    const list = JSON.parse((await command('parameters', '--json')).out);
    expect(list).toHaveLength(parameterCatalogue.size);
    expect(list.find(({ name }: { name: string }) => name === 'lyticAttack.hitRate')).toMatchObject({
      unit: '1/min',
      default: parameterCatalogue.get('lyticAttack.hitRate')?.spec.default,
      minimum: 0,
      maximum: 1,
      live: true,
    });
  });

  test('presets name themselves', async () => {
    const { code, out } = await command('presets');
    expect(code).toBe(0);
    for (const { key, title, hours } of PRESETS) expect(out).toContain(`${key}: ${title}, ${hours} h`);
    expect(JSON.parse((await command('presets', '--json')).out)).toEqual(PRESETS);
  });

  test('help and version are what was asked for', async () => {
    for (const argv of [['--help'], ['help'], ['run', '--help'], ['help', 'run']]) {
      const { code, out, told } = await command(...argv);
      expect([code, told]).toEqual([0, '']);
      expect(out).toMatch(/^Usage: nkscape /);
    }
    expect((await command('--version')).out).toMatch(/^nkscape \d+\.\d+\.\d+, model \d+\n$/);
  });
});
