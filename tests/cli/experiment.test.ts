/** `nkscape experiment`, `merge`, `summarise`, `plot`: a tiny design from end to end, in parts, broken off and gone on with. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import schema from '../../docs/design.schema.json';
import { rangesOf } from '../../src/cli/experiment/mergeCommand';
import { temporaryFor } from '../../src/cli/temporary';
import { sha256OfBytes } from '../../src/core/hash';
import { MODEL_VERSION } from '../../src/core/version';
import { DESIGN_KINDS } from '../../src/experiments/design/design';
import { readDesign } from '../../src/experiments/design/readDesign';
import { BUNDLE_KINDS } from '../../src/scenario/bundles';
import { command } from './fakeHost';
import { RESULT_FILES, scratch, TINY_DESIGN, TINY_RUNS } from './tinyDesign';

const { file, design, remove } = scratch();
afterAll(remove);

const experiment = (out: string, ...more: string[]) =>
  command('experiment', design, '--out', file(out), '--workers', '1', ...more);
const filesOf = (out: string) => RESULT_FILES.map((name) => readFileSync(join(file(out), name)).toString('latin1'));
const bytesOf = (out: string, name: string): ArrayBuffer => {
  const buffer = readFileSync(join(file(out), name));
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
};
const cells = (out: string, name: string) =>
  readFileSync(join(file(out), name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

const whole = await experiment('whole');
const files = filesOf('whole');

describe('an experiment', () => {
  test('is one row a run and one row a measurement, with what names each run', () => {
    expect(whole).toMatchObject({ code: 0, out: '' });
    expect(whole.told).toContain(`8 of 8 runs in ${file('whole')}`);
    const [names, ...rows] = cells('whole', 'runs.csv');
    const column = (name: string) => rows.map((row) => row[names.indexOf(name)]);
    expect(column('run')).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(column('arm').slice(0, 2)).toEqual(['plain', 'hits']);
    expect(column('seed')).toEqual([...new Array(4).fill('tiny/1'), ...new Array(4).fill('tiny/2')]);
    expect(column('antigenExpression.density').slice(0, 4)).toEqual(['50', '50', '50000', '50000']);
    expect(new Set(column('modelVersion'))).toEqual(new Set([MODEL_VERSION]));
    expect(new Set(column('failure'))).toEqual(new Set(['']));
    for (const name of ['scenarioHash', 'stateHash']) {
      expect(new Set(column(name)).size).toBe(TINY_RUNS);
      for (const hash of column(name)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
    // Every 20 minutes of an hour, two measurements of eight runs.
    expect(cells('whole', 'series.csv')).toHaveLength(1 + 4 * 2 * TINY_RUNS);
  });

  test('gives rows whose links and hashes are those of the run by itself', async () => {
    const [names, , second] = cells('whole', 'runs.csv');
    const { out } = await command('run', '--link', second[names.indexOf('link')], '--json', '-');
    expect(JSON.parse(out).stateHash).toBe(second[names.indexOf('stateHash')]);
  });

  test('says the same in Parquet as in CSV', async () => {
    for (const table of ['runs', 'series']) {
      const [names, ...rows] = cells('whole', `${table}.csv`);
      const objects = await parquetReadObjects({ file: bytesOf('whole', `${table}.parquet`) });
      const texts = objects.map((row) => names.map((name) => (row[name] === null ? '' : String(row[name]))));
      expect(texts).toEqual(rows);
    }
  });

  test('is refused a folder with something in it, goes on with its own, and computes nothing twice', async () => {
    expect(await experiment('whole')).toMatchObject({ code: 2, told: expect.stringContaining('is not empty') });
    const again = await experiment('whole', '--resume');
    expect(again.told).toContain('8 are known');
    expect(readdirSync(file('whole')).filter((name) => name.startsWith('journal'))).toHaveLength(1);
    expect(filesOf('whole')).toEqual(files);
  });

  test('goes on where it was cut off: half lines and spoilt lines are no results, files of the dead are cleared away', async () => {
    mkdirSync(file('cut'));
    cpSync(join(file('whole'), 'design.json'), join(file('cut'), 'design.json'));
    const lines = readFileSync(join(file('whole'), 'journal-0001.jsonl'), 'utf8').split('\n');
    const spoilt = lines[2].replace('"kills":', '"kills":9');
    const journal = join(file('cut'), 'journal-0001.jsonl');
    writeFileSync(journal, `${[lines[0], lines[1], spoilt, lines[4]].join('\n')}\n`);
    appendFileSync(journal, lines[3].slice(0, 200));
    const { pid: ended } = spawnSync(process.execPath, ['--eval', '0']);
    const left = (host: string, pid: number) => `.runs.csv.${host}.${pid}.tmp`;
    const [here] = /(?<=^\.runs\.csv\.)[\w-]*/.exec(basename(temporaryFor('runs.csv'))) ?? [''];
    const living = [left(here, process.ppid), left('elsewhere', ended)];
    for (const name of [...living, left(here, ended)]) writeFileSync(join(file('cut'), name), 'run,po');
    const { told } = await experiment('cut', '--resume');
    expect(told).toContain('8 runs; 2 are known');
    expect(filesOf('cut')).toEqual(files);
    expect(readdirSync(file('cut')).filter((name) => name.endsWith('.tmp'))).toEqual(living.sort());
  });

  test('does not believe two journals that differ in a run', async () => {
    cpSync(file('whole'), file('twice'), { recursive: true });
    const [heading, line] = readFileSync(join(file('twice'), 'journal-0001.jsonl'), 'utf8').split('\n');
    const data = line.slice(line.indexOf(' ') + 1).replace('"kills":', '"kills":9');
    const checksum = sha256OfBytes(new TextEncoder().encode(data)).slice(0, 16);
    expect(
      line.startsWith(sha256OfBytes(new TextEncoder().encode(line.slice(line.indexOf(' ') + 1))).slice(0, 16)),
    ).toBe(true);
    writeFileSync(join(file('twice'), 'journal-0002.jsonl'), `${heading}\n${checksum} ${data}\n`);
    const differing = await experiment('twice', '--resume');
    expect(differing).toMatchObject({ code: 1, told: expect.stringContaining('has two different results in') });
  });

  test('is refused a folder of another design, of another model, or of something else', async () => {
    cpSync(file('whole'), file('other'), { recursive: true });
    writeFileSync(file('other.json'), JSON.stringify({ ...TINY_DESIGN, seed: 'other' }));
    const other = await command('experiment', file('other.json'), '--out', file('other'), '--resume');
    expect(other).toMatchObject({ code: 2, told: expect.stringContaining('holds another design') });
    const heading = JSON.stringify({ journal: '1:', designHash: '0'.repeat(64), modelVersion: 'another' });
    const checksum = sha256OfBytes(new TextEncoder().encode(heading)).slice(0, 16);
    writeFileSync(join(file('other'), 'journal-0002.jsonl'), `${checksum} ${heading}\n`);
    const older = await experiment('other', '--resume');
    expect(older).toMatchObject({ code: 2, told: expect.stringContaining('was computed with model another') });
    mkdirSync(file('photos'));
    writeFileSync(join(file('photos'), 'cat.txt'), 'cat');
    const photos = await experiment('photos', '--resume');
    expect(photos).toMatchObject({ code: 2, told: expect.stringContaining('holds cat.txt but no design.json') });
    expect(readdirSync(file('photos'))).toEqual(['cat.txt']);
  });

  test('records a run that fails with its reason and goes on with the others', async () => {
    const tooMany = { ...TINY_DESIGN, arms: undefined, factors: [{ name: 'tumourCells', levels: [8, 90_000] }] };
    writeFileSync(file('failing.json'), JSON.stringify(tooMany));
    const { code, told } = await command(
      'experiment',
      file('failing.json'),
      '--out',
      file('failing'),
      '--workers',
      '1',
    );
    expect(code).toBe(0);
    expect(told).toContain('2 failed, and the column "failure" says why');
    const rows = await parquetReadObjects({ file: bytesOf('failing', 'runs.parquet') });
    expect(rows.map(({ failure }) => failure === '')).toEqual([true, false, true, false]);
    expect(rows[1].failure).toContain('cells');
    const { out } = await command('summarise', file('failing'));
    expect(out).toContain('4 of 4 runs, 2 failed');
    expect(out).toContain('run 1 failed: ');
  });
});

describe('parts', () => {
  test('of an experiment are put together to the same files, and what is missing or foreign is told', async () => {
    const parts = ['1/4', '2/4', '3/4', '4/4'];
    for (const part of parts) await experiment(`part ${part[0]}`, '--shard', part, '--resume');
    const folders = parts.map((part) => file(`part ${part[0]}`));
    const lacking = await command('merge', ...folders.slice(1), '--out', file('lacking'));
    expect(lacking).toMatchObject({
      code: 1,
      told: expect.stringContaining('2 runs are missing: 0, 4. Nothing was written'),
    });
    const { code, told } = await command('merge', ...folders, folders[0], '--out', file('merged'));
    expect(code).toBe(0);
    expect(told).toContain('2 runs are in more than one folder, with equal results');
    expect(filesOf('merged')).toEqual(files);
    const partial = await command('merge', folders[0], '--out', file('partial'), '--partial');
    expect(partial).toMatchObject({ code: 0, told: expect.stringContaining('6 runs are missing: 1–3, 5–7') });
    expect(await command('merge', file('merged'), '--out', file('merged'))).toMatchObject({ code: 2 });
    const taken = await command('merge', ...folders, '--out', file('whole'));
    expect(taken.told).toContain('is not empty; give another folder');
    mkdirSync(file('killed'));
    for (const name of ['design.json', 'journal-0001.jsonl'])
      cpSync(join(folders[0], name), join(file('killed'), name));
    expect(await command('merge', ...folders, '--out', file('killed'))).toMatchObject({ code: 0 });
    expect(filesOf('killed')).toEqual(files);
    writeFileSync(file('other.json'), JSON.stringify({ ...TINY_DESIGN, seed: 'other', replicates: 1 }));
    await command('experiment', file('other.json'), '--out', file('foreign'), '--shard', '1/4', '--workers', '1');
    const foreign = await command('merge', folders[0], file('foreign'), '--out', file('mixed'));
    expect(foreign).toMatchObject({ code: 2, told: expect.stringContaining('hold different designs') });
  });

  test('are asked for in a form that is checked', async () => {
    expect((await experiment('x', '--shard', '5/4')).told).toContain('--shard 5/4 is not of the form 2/4');
    expect((await command('experiment', design)).told).toContain('--out is missing');
    expect(rangesOf([0, 1, 2, 5, 7, 8])).toBe('0–2, 5, 7–8');
  });
});

describe('what an experiment comes to', () => {
  test('is told as text, Markdown and JSON', async () => {
    const [text, markdown, json] = await Promise.all(
      [[], ['--markdown'], ['--json']].map((flags) => command('summarise', file('whole'), ...flags)),
    );
    expect(text.out).toContain('antigenDensity = 50000; hits');
    expect(markdown.out).toContain('| hits | plain | lysis_percent (%) |');
    const { summary } = JSON.parse(json.out);
    expect(summary).toMatchObject({ planned: TINY_RUNS, done: TINY_RUNS, failed: 0 });
    expect(summary.conditions).toHaveLength(4);
    expect(summary.conditions[0].clearance.n).toBe(2);
    expect(summary.effects[0].difference.n).toBe(2);
    expect((await command('summarise', file('photos'))).told).toContain('is no experiment');
  });

  test('is drawn of as many conditions as can be looked at, and says of how many', async () => {
    const many = {
      ...TINY_DESIGN,
      arms: undefined,
      factors: [{ name: 'tumourCells', levels: [1, 2, 3, 4, 5, 6, 7, 8] }],
    };
    writeFileSync(file('many.json'), JSON.stringify({ ...many, replicates: 1, measure: { series: ['liveTumour'] } }));
    await command('experiment', file('many.json'), '--out', file('many'), '--workers', '1');
    const { told } = await command('plot', file('many'), '--out', file('courses'));
    expect(told).toContain('courses in time are drawn of the first 7 of 8 conditions');
    expect(readdirSync(file('courses')).filter((name) => name.startsWith('liveTumour'))).toHaveLength(7);
  });

  test('has no interval where there is one value', async () => {
    const single = { ...TINY_DESIGN, kind: 'replicates', factors: undefined, replicates: 1 };
    writeFileSync(file('single.json'), JSON.stringify(single));
    await command('experiment', file('single.json'), '--out', file('single'), '--workers', '1');
    const { out } = await command('summarise', file('single'), '--markdown');
    const effect = out.split('\n').find((line) => line.startsWith('| hits | plain | lysis_percent (%) |')) ?? '';
    expect(effect).toMatch(/\| 1 \| [^|]* \|$/);
    expect(effect).not.toContain('[');
  });

  test('is drawn, a trial with its waterfall and what it is', async () => {
    const trial = {
      ...TINY_DESIGN,
      kind: 'trial',
      arms: undefined,
      replicates: 1,
      points: 3,
      lots: 2,
      factors: [
        {
          name: 'antigenDensity',
          distribution: { kind: 'logNormal', median: 3500, spread: 0.8, limits: [400, 20_000] },
        },
      ],
    };
    writeFileSync(file('trial.json'), JSON.stringify(trial));
    await command('experiment', file('trial.json'), '--out', file('trial'), '--workers', '1');
    await command('plot', file('trial'), '--out', file('figures'));
    const svg = readFileSync(join(file('figures'), 'waterfall.svg'), 'utf8');
    expect(svg.match(/<rect [^>]*><title>/g)).toHaveLength(6);
    expect(svg).toContain('A model exercise, not a prediction about patients.');
    expect((await command('summarise', file('trial'))).out).toContain(
      'A model exercise, not a prediction about patients.',
    );
    await command('plot', file('whole'), '--out', file('figures'));
    const names = readdirSync(file('figures'));
    for (const name of ['effect-kills.svg', 'clearance-antigenDensity-50-plain.svg']) expect(names).toContain(name);
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);

  test.each<[string, object]>([
    ['a field that is not known', { colour: 1 }],
    ['no kind', { kind: undefined }],
    ['a factor of two forms', { factors: [{ name: 'antigenDensity', levels: [50], low: 1, high: 2 }] }],
    ['no replicates', { replicates: 0 }],
    ['an interval between measurements', { measure: { every_minutes: 15 } }],
    ['an arm without a name', { arms: [{ settings: {} }] }],
    ['a seed with a slash', { seed: 'a/b' }],
  ])('refuses %s, as the reader does', (_, change) => {
    const data = JSON.parse(JSON.stringify({ ...TINY_DESIGN, ...change }));
    expect([validate(data), readDesign(data).ok]).toEqual([false, false]);
  });

  test('knows every kind of word, and every kind of design', () => {
    expect(Object.keys(schema.$defs.words.properties)).toEqual([...BUNDLE_KINDS]);
    expect(schema.properties.kind.enum).toEqual([...DESIGN_KINDS]);
  });

  test('accepts what the reader accepts', () => {
    expect([validate(TINY_DESIGN), readDesign(TINY_DESIGN).ok]).toEqual([true, true]);
  });
});
