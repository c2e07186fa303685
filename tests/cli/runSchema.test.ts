/** The record of a run against its published description. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunOutput, SUMMARY_COLUMNS } from '../../src/cli/runRecord';
import { SERIES_COLUMNS } from '../../src/protocol/series';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { decodeLink } from '../../src/scenario/link';
import { scenarioFromData } from '../../src/scenario/scenarioFromData';
import { command, SMALL_RUN } from './fakeHost';

const schema = JSON.parse(readFileSync(new URL('../../docs/run.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
const wrongWith = (data: unknown): string => {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
};

let record: RunOutput;
beforeAll(async () => {
  record = JSON.parse((await command(...SMALL_RUN, '--at', '10min:dose=5', '--json', '-')).out);
});

describe('a record', () => {
  test('is as published', () => {
    expect(wrongWith(record)).toBe('');
  });

  test('has a row each ten minutes in every column, from the start on', () => {
    expect(Object.keys(record.series)).toEqual([...SERIES_COLUMNS]);
    for (const column of Object.values(record.series)) expect(column).toHaveLength(7);
    expect(record.series.time_minutes).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(record.series.infusedNk.at(-1)).toBe(5);
  });

  test('counts every NK cell once in killsPerNk, and every kill', () => {
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(record.killsPerNk)).toBe(25);
    expect(sum(record.killsPerNk.map((cells, kills) => cells * kills))).toBe(record.summary.kills);
  });

  test('sums up its last row', () => {
    for (const name of SUMMARY_COLUMNS) expect(record.summary[name]).toBe(record.series[name].at(-1));
  });

  test('holds a scenario that replays it', () => {
    expect(Object.keys(record.scenario.settings)).toEqual([...parameterCatalogue.keys()]);
    expect(scenarioFromData(record.scenario)).toEqual(record.scenario);
    const link = 'hours=1&width=500&height=500&tumourCells=20&nkCells=20&at=10min:dose=5';
    expect(record.scenario).toEqual(decodeLink(link).scenario);
  });
});

describe('the description', () => {
  test('knows exactly the columns there are', () => {
    expect(schema.properties.series.required).toEqual([...SERIES_COLUMNS]);
    expect(Object.keys(schema.properties.series.properties)).toEqual([...SERIES_COLUMNS]);
    expect(schema.properties.summary.required).toEqual([...SUMMARY_COLUMNS]);
  });

  test.each([
    ['nothing', {}],
    ['no hash', { stateHash: undefined }],
    ['a short hash', { stateHash: 'abc' }],
    ['half a step', { steps: 1.5 }],
    ['a column too few', { series: { time_minutes: [0] } }],
    ['something else', { extra: 1 }],
    ['half an NK cell', { killsPerNk: [0.5] }],
    ['no seed', { seed: '' }],
  ])('refuses %s', (_, change) => {
    const data = Object.keys(change).length === 0 ? {} : JSON.parse(JSON.stringify({ ...record, ...change }));
    expect(wrongWith(data)).not.toBe('');
  });
});
