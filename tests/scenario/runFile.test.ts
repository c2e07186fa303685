/** Run files: as published, read back as written, and every other file told in a sentence. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRunFile } from '../../src/api/readings';
import { MODEL_VERSION } from '../../src/core/version';
import {
  checksumOf,
  LONGEST_RUN_FILE,
  nameOfRunFile,
  RUN_FILE_VERSION,
  type RunFile,
  renamedRunFile,
  writeRunFile,
} from '../../src/scenario/runFile';
import { nameInRunFile, sizeProblem } from '../../src/scenario/runFileReader';
import { runFileOf } from '../support/runFileOf';
import { LIVELY, smallScenario } from '../support/smallRun';
import { sampleOf } from '../support/thorough';
import { arbitraryScenario } from './arbitraryScenario';

const schema = JSON.parse(readFileSync(new URL('../../docs/runFile.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
const wrongWith = (data: unknown): string => {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
};

let run: RunFile;
let text: string;
beforeAll(() => {
  const interventions = [{ step: 30, key: 'dose', value: 5 }];
  run = runFileOf(smallScenario({ settings: LIVELY, interventions }), 150);
  text = writeRunFile(run);
});

const acceptedFile = (written: string) => {
  const reading = readRunFile(written);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
};
const problemOf = (written: string): string => {
  const reading = readRunFile(written);
  return reading.ok ? `accepted, ${reading.notes.join('; ')}` : reading.problem;
};
/** The file with something else in it, its checksum made true again. */
const changed = (change: (content: Record<string, unknown>) => void): string => {
  const { checksum: _, ...content } = JSON.parse(text);
  change(content);
  return JSON.stringify({ ...content, checksum: checksumOf(content) });
};

describe('a file', () => {
  test('is as published, and reads back as it was written', () => {
    expect(wrongWith(JSON.parse(text))).toBe('');
    const { file, notes } = acceptedFile(text);
    expect(notes).toEqual([]);
    expect(JSON.parse(JSON.stringify(file))).toEqual(JSON.parse(JSON.stringify(run)));
    expect(writeRunFile(file)).toBe(text);
  });

  test('keeps its name, and a new name leaves everything else as it was', () => {
    const named = writeRunFile({ ...run, name: '高剂量 🧪' });
    expect(wrongWith(JSON.parse(named))).toBe('');
    expect(acceptedFile(named).file.name).toBe('高剂量 🧪');
    const renamed = renamedRunFile(named, 'High dose');
    expect(renamed).toBe(writeRunFile({ ...run, name: 'High dose' }));
    expect(acceptedFile(renamed).notes).toEqual([]);
    // What was edited by hand does not become as written by being renamed.
    const edited = renamedRunFile(
      named.replace('"step":150', '"step": 150').replace('"value":5', '"value":6'),
      'Other',
    );
    expect(acceptedFile(edited).notes.join()).toContain('changed after NKscape had written it');
    expect([nameInRunFile(named), nameInRunFile(text), nameInRunFile('{')]).toEqual([
      '高剂量 🧪',
      undefined,
      undefined,
    ]);
  });

  test.each(['', ' blank', 'two\nlines', 'x'.repeat(61), 7])('with the name %j is refused', (name) => {
    const problem = 'The run file is damaged: name is not a text of 1 to 60 characters in one line';
    expect(problemOf(changed((content) => Object.assign(content, { name })))).toBe(problem);
  });

  test('of two arms is of a version that older readers refuse, and reads back as it was written', () => {
    const compare = { difference: 'antigenDensity=2000', stateHash: run.hashes[0].stateHash };
    const pair = writeRunFile({ ...run, compare });
    expect(wrongWith(JSON.parse(pair))).toBe('');
    expect(JSON.parse(pair).formatVersion).toBe(2);
    expect(JSON.parse(text).formatVersion).toBe(1);
    expect(wrongWith({ ...JSON.parse(pair), formatVersion: 1 })).not.toBe('');
    const { file, notes } = acceptedFile(pair);
    expect(notes).toEqual([]);
    expect(file.compare).toEqual(compare);
    expect(writeRunFile(file)).toBe(pair);
    const odd = acceptedFile(changed((content) => (content.compare = { ...compare, difference: 'antigen=2' })));
    expect(odd.notes.join()).toContain('arm B: "antigen" is not the name');
    expect(problemOf(changed((content) => (content.compare = 'B')))).toContain('compare is something else');
    expect(problemOf(changed((content) => (content.compare = { ...compare, stateHash: 'x' })))).toContain('compare: ');
  });

  test('holds any run', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const written = writeRunFile({ ...run, scenario });
        expect(wrongWith(JSON.parse(written))).toBe('');
        const { file, notes } = acceptedFile(written);
        expect(notes).toEqual([]);
        expect(JSON.stringify(file.scenario)).toBe(JSON.stringify(scenario));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('may be laid out anew by an editor', () => {
    expect(acceptedFile(JSON.stringify(JSON.parse(text), null, 2)).notes).toEqual([]);
  });

  test('has a name that no file system minds', () => {
    expect(nameOfRunFile(run.scenario, '6h')).toBe('cd19-lymphoma-small-6h.nkscape.json');
    const odd = nameOfRunFile({ ...run.scenario, seed: '../a\\b:c*?"<>|\0 一' }, '93.5min');
    expect(odd).toMatch(/^cd19-lymphoma-[^/\\:*?"<>|\0 ]+-93\.5min\.nkscape\.json$/u);
  });

  test('that was edited is opened, with a note', () => {
    const edited = text.replace('"seed":"small"', '"seed":"other"');
    const { file, notes } = acceptedFile(edited);
    expect(file.scenario.seed).toBe('other');
    expect(notes).toEqual([
      'The file was changed after NKscape had written it; whether its run is the one it says shows in a replay',
    ]);
  });
});

describe('a file of another time', () => {
  test('older model: opened with what is known, and a note', () => {
    const older = changed((content) => {
      content.modelVersion = '0';
      const { settings } = content.scenario as { settings: Record<string, number> };
      settings['lyticAttack.forgotten'] = 3;
      delete settings['il15.support'];
    });
    const { file, notes } = acceptedFile(older);
    expect(notes).toEqual([
      `The file was made with an older version of the model, 0; only ${MODEL_VERSION} is here, so the run will differ from the one saved`,
      '1 of its parameters is not known here and is left out',
      "1 parameter of this version is not in it and has the preset's value",
    ]);
    expect(file.scenario.settings['il15.support']).toBeGreaterThan(0);
    expect(file.scenario.settings).not.toHaveProperty(['lyticAttack.forgotten']);
  });

  test('newer model: the same', () => {
    const newer = changed((content) => {
      content.modelVersion = String(Number(MODEL_VERSION) + 1);
    });
    expect(acceptedFile(newer).notes[0]).toContain('a newer version of the model');
  });

  test('newer format: not opened', () => {
    const next = RUN_FILE_VERSION + 1;
    const newer = changed((content) => {
      content.formatVersion = next;
    });
    expect(problemOf(newer)).toBe(
      `The file was written by a newer NKscape, in version ${next} of the format; this one reads up to ${RUN_FILE_VERSION}`,
    );
  });
});

describe('a file that cannot be used gets a sentence', () => {
  test.each<[string, () => string, string]>([
    ['empty', () => '', 'The file is empty'],
    ['blank', () => ' \n', 'The file is empty'],
    ['cut off', () => text.slice(0, text.length / 2), 'The file ends in the middle: a part of it is missing'],
    ['cut off by a sign', () => text.trimEnd().slice(0, -1), 'The file ends in the middle: a part of it is missing'],
    ['a picture', () => '\x89PNG\r\n', 'The file cannot be read: it is not JSON, which run files of NKscape are'],
    ['other JSON', () => '{"a":1}', 'The file is not a run of NKscape: it does not say "format": "nkscape-run"'],
    ['a list', () => '[]', 'The file is not a run of NKscape: it does not say "format": "nkscape-run"'],
    ['null', () => 'null', 'The file is not a run of NKscape: it does not say "format": "nkscape-run"'],
    [
      'a deep nest',
      () => '['.repeat(200_000),
      'The file cannot be read: it is not JSON, which run files of NKscape are',
    ],
  ])('%s', (_, written, sentence) => {
    expect(problemOf(written())).toBe(sentence);
  });

  test.each<[string, (content: Record<string, unknown>) => void, string]>([
    ['no version', (c) => delete c.formatVersion, 'formatVersion is not a whole number from 1'],
    ['a version in words', (c) => (c.modelVersion = 'new'), 'modelVersion is not the number of a version'],
    ['half a step', (c) => (c.step = 1.5), 'step is not a whole number from 0'],
    ['no scenario', (c) => (c.scenario = []), 'This is not a scenario'],
    ['no seed', (c) => ((c.scenario as Record<string, unknown>).seed = ''), 'seed is empty'],
    ['an unknown preset', (c) => ((c.scenario as Record<string, unknown>).preset = 'x'), 'scenario = "x" is not'],
    [
      'a value out of range',
      (c) => ((c.scenario as { settings: Record<string, number> }).settings['lyticAttack.hitRate'] = 7),
      'lyticAttack.hitRate = 7 1/min is outside',
    ],
    [
      'too many changes',
      (c) => ((c.scenario as Record<string, unknown>).interventions = Array(10_001).fill(0)),
      'it has 10001 changes; at most 10000 are allowed',
    ],
    ['no hash', (c) => (c.hashes = []), 'hashes is not a list of 1 to 1000 states'],
    ['a short hash', (c) => (c.hashes = [{ step: 1, stateHash: 'ab' }]), 'hashes holds something else'],
    [
      'hashes out of order',
      (c) => (c.hashes = [...(c.hashes as unknown[])].reverse()),
      'hashes: step 120 is out of order',
    ],
    ['a series of words', (c) => (c.series = { kills: ['many'] }), 'series: "kills" is not a list of numbers'],
    ['unequal columns', (c) => (c.series = { a: [1], b: [1, 2] }), 'series has columns of unequal length'],
  ])('%s', (_, change, sentence) => {
    expect(problemOf(changed(change))).toContain(sentence);
  });

  test('too large, before it is read', () => {
    expect(sizeProblem(LONGEST_RUN_FILE)).toBeUndefined();
    expect(sizeProblem(LONGEST_RUN_FILE + 1)).toMatchObject({ values: { size_MB: 65, most_MB: 64 } });
  });

  test('names of JavaScript’s own are names like others', () => {
    const hostile = text
      .replace('"series":{', '"series":{"__proto__":[1],')
      .replace('"settings":{', '"settings":{"__proto__":{"polluted":1},"constructor":1,');
    expect(readRunFile(hostile).ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('fuzz', () => {
  /** Ten thousand spoilt files in the thorough tests; what is spoilt is told or noted. */
  test('no file throws or passes for what it is not', () => {
    const small = writeRunFile({ ...run, series: { time_minutes: [0, 10] } });
    const places = fc.integer({ min: 0, max: small.length - 1 });
    const spoilt = fc.oneof(
      fc
        .tuple(places, fc.string({ unit: 'binary', maxLength: 3 }))
        .map(([at, put]) => small.slice(0, at) + put + small.slice(at + 1)),
      fc.tuple(places, fc.nat(40)).map(([at, length]) => small.slice(0, at) + small.slice(at + length)),
      fc.tuple(places, fc.constantFrom('null', '[]', '{}', '1e999', '-1', '"x"', 'NaN')).map(([at, put]) => {
        const from = small.indexOf(':', at);
        const to = small.slice(from).search(/[,}]/) + from;
        return from < 0 ? small : small.slice(0, from + 1) + put + small.slice(to);
      }),
      places.map((at) => small.slice(0, at)),
      fc.string({ unit: 'binary' }),
      fc.json(),
    );
    fc.assert(
      fc.property(spoilt, (written) => {
        const reading = readRunFile(written);
        if (reading.ok) {
          const same = JSON.stringify(JSON.parse(written)) === JSON.stringify(JSON.parse(small));
          expect(same || reading.notes.length > 0).toBe(true);
        } else expect(reading.problem).toMatch(/^[A-Z][^\n]{5,600}$/s);
      }),
      { seed: 2, numRuns: sampleOf(2000, 10_000) },
    );
  }, 120_000);
});
