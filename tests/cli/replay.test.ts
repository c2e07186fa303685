/** Files replayed and links verified on the command line: equal, different, unusable. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { readArm } from '../../src/scenario/arm';
import { writeComparison } from '../../src/scenario/comparison';
import { encodeLink } from '../../src/scenario/link';
import { type RunFile, writeRunFile } from '../../src/scenario/runFile';
import { runFileOf } from '../support/runFileOf';
import { LIVELY, smallScenario } from '../support/smallRun';
import { command } from './fakeHost';

const folder = mkdtempSync(join(tmpdir(), 'nkscape-replay-'));
const interventions = [
  { step: 30, key: 'dose', value: 9 },
  { step: 60, key: 'antigenExpression.density', value: 400 },
];
const scenario = smallScenario({ settings: LIVELY, interventions });
let run: RunFile;

beforeAll(() => {
  run = runFileOf(scenario, 160);
});

const fileWith = (name: string, change: Partial<RunFile> = {}): string => {
  const path = join(folder, `${name}.nkscape.json`);
  writeFileSync(path, writeRunFile({ ...run, ...change }));
  return path;
};

describe('replay', () => {
  test('a file as it was written is equal in every state', async () => {
    expect(run.hashes.length).toBeGreaterThan(3);
    const { code, out, told } = await command('replay', fileWith('good'));
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(out).toBe(
      `equal to the bit: ${run.hashes.length} states up to step 160 (80min)\n${run.hashes.at(-1)?.stateHash}\n`,
    );
  });

  test('a preset of one’s own, a named file of the first state, is equal', async () => {
    const preset = writeRunFile({ ...runFileOf(scenario, 0), name: 'Mine' });
    const path = join(folder, 'preset.nkscape.json');
    writeFileSync(path, preset);
    expect(await command('replay', path)).toMatchObject({ code: 0, told: '' });
  });

  test('a file with another measurement is told of it', async () => {
    const series = { ...run.series, kills: run.series.kills.map((kills, row) => (row === 3 ? 77 : kills)) };
    const { code, told } = await command('replay', fileWith('measured', { series }));
    expect(code).toBe(1);
    expect(told).toContain(`kills of row 4 is 77 in the file and ${run.series.kills[3]} in the replay`);
    const longer = Object.fromEntries(Object.entries(run.series).map(([name, column]) => [name, [...column, 1]]));
    expect((await command('replay', fileWith('longer', { series: longer }))).told).toContain('rows in the file and');
    const more = { ...run.series, mood: run.series.kills };
    expect((await command('replay', fileWith('more', { series: more }))).told).toContain('"mood" is not measured');
  });

  test('a file of a moment that no run comes to is refused', async () => {
    const step = 9e15;
    const far = [...run.hashes, { step, stateHash: 'a'.repeat(64) }];
    const { code, told } = await command('replay', fileWith('far', { step, hashes: far }));
    expect({ code, told }).toMatchObject({
      code: 2,
      told: expect.stringContaining('step is not a whole number from 0 to'),
    });
    const { told: early } = await command('replay', fileWith('early', { step: 1000 }));
    expect(early).toContain('hashes: the last is that of step 160, and the file was saved at step 1000');
  });

  test('a comparison is replayed in both arms', async () => {
    const difference = 'antigenDensity=100';
    const second = createSimulation(readArm(difference, scenario).scenario);
    second.advanceTo(160);
    const compare = { difference, stateHash: second.stateHash() };
    expect(compare.stateHash).not.toBe(run.hashes.at(-1)?.stateHash);
    const { code, out } = await command('replay', fileWith('pair', { compare }));
    expect(code).toBe(0);
    expect(out).toContain(`arm B (${difference}) is equal to the bit at step 160\n${compare.stateHash}\n`);
    const spoilt = { ...compare, stateHash: 'f'.repeat(64) };
    const { code: differs, told } = await command('replay', fileWith('otherPair', { compare: spoilt }));
    expect(differs).toBe(1);
    expect(told).toContain('the replay of arm B differs from the file: at step 160');
  });

  test('a file in which something else was done differs from the first state behind it on', async () => {
    const other = { ...scenario, interventions: [interventions[0], { ...interventions[1], value: 401 }] };
    const { code, out, told } = await command('replay', fileWith('edited', { scenario: other }));
    // What is still to be done belongs to a state: the first one differs already.
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toContain('the replay differs from the file. No state before it is named; at step 0 (0min)');
  });

  test('the last equal and the first different state are named', async () => {
    const [first, second, ...rest] = run.hashes;
    const hashes = [first, second, { ...rest[0], stateHash: 'f'.repeat(64) }, ...rest.slice(1)];
    const { code, told } = await command('replay', fileWith('differs', { hashes }));
    expect(code).toBe(1);
    expect(told).toContain(`The states are equal at step ${second.step} (`);
    expect(told).toContain(`; at step ${rest[0].step} (`);
    expect(told).toContain('the file has ffffffffffffffff and the replay');
  });

  test.each([
    ['no file', join(folder, 'nowhere.json'), 'cannot be read: there is no such file'],
    ['a folder', folder, 'cannot be read: it is a folder'],
    ['a device', '/dev/zero', 'cannot be read: it is no ordinary file'],
  ])('%s is told', async (_, path, sentence) => {
    const { code, told } = await command('replay', path);
    expect(code).toBe(2);
    expect(told).toBe(`nkscape: ${path} ${sentence}\n`);
  });

  test('a file of another model, and one that is not text, are told', async () => {
    const old = await command('replay', fileWith('old', { modelVersion: '0' }));
    expect(old.code).toBe(2);
    expect(old.told).toContain('was made with version 0 of the model');
    const path = join(folder, 'binary.nkscape.json');
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    expect((await command('replay', path)).told).toContain('cannot be read: it is not text');
  });
});

describe('verify', () => {
  const hashAt = (step: number): string => {
    const simulation = createSimulation(scenario);
    simulation.advanceTo(step);
    return simulation.stateHash();
  };
  const link = (step: number, hash?: string): string =>
    `https://example.org/?${encodeLink(scenario, { step, playing: false, ...(hash === undefined ? {} : { hash }) })}`;

  test('a hash that is right', async () => {
    const { code, out } = await command('verify', link(100, hashAt(100)));
    expect({ code, out }).toEqual({ code: 0, out: `equal to the bit at step 100 (50min)\n${hashAt(100)}\n` });
  });

  test('a hash that is wrong', async () => {
    const { code, out, told } = await command('verify', link(100, hashAt(99)));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toContain(`the state at step 100 (50min) is ${hashAt(100)}, not ${hashAt(99).slice(0, 16)}`);
  });

  test('no hash: computed twice and printed', async () => {
    const { code, out } = await command('verify', link(100));
    expect({ code, out }).toEqual({ code: 0, out: `hash of step 100 (50min)\n${hashAt(100)}\n` });
  });

  test('no moment: the end of the run', async () => {
    const short = encodeLink({ ...scenario, hours: 0.5 });
    const { code, out } = await command('verify', short);
    expect(code).toBe(0);
    expect(out).toMatch(/^hash of step 60 \(30min\)\n[0-9a-f]{64}\n$/);
  });

  test('a comparison: both arms, each by its own hash or by computing it twice', async () => {
    const difference = 'antigenDensity=100';
    const second = createSimulation(readArm(difference, scenario).scenario);
    second.advanceTo(100);
    const run = `https://example.org/?${encodeLink(scenario)}`;
    const at = { difference, step: 100 };
    const named = (hashes?: readonly [string, string]): string =>
      `${run}#compare?${writeComparison(hashes === undefined ? at : { ...at, hashes }, scenario.settings['scene.timeStep'])}`;
    const right = await command('verify', named([hashAt(100), second.stateHash()]));
    expect(right).toMatchObject({
      code: 0,
      out: `arm A: equal to the bit at step 100 (50min)\n${hashAt(100)}\narm B: equal to the bit at step 100 (50min)\n${second.stateHash()}\n`,
    });
    const wrong = await command('verify', named([hashAt(100), hashAt(100)]));
    expect(wrong).toMatchObject({ code: 1, told: expect.stringContaining('arm B: the state at step 100 (50min) is') });
    const unnamed = await command('verify', named());
    expect(unnamed.out).toContain(`arm B: hash of step 100 (50min)\n${second.stateHash()}\n`);
    const spoilt = await command('verify', `${run}#compare?b=antigenDensity%3Dmuch&c=1`);
    expect(spoilt.code).toBe(2);
    expect(spoilt.told).toContain('"c" is not part of a comparison');
    expect(spoilt.told).toContain('arm B: antigenDensity = "much" is not a number');
  });

  test('what is no run, or a wrong one, is told', async () => {
    expect(await command('verify', 'https://example.org/')).toMatchObject({ code: 2, out: '' });
    const { code, told } = await command('verify', '?seed=demo&t=6');
    expect(code).toBe(2);
    expect(told).toContain('t = "6": the time "6" has no unit');
  });
});
