/** The texts that are exported: tables, vector charts, trajectories, citations. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import { createSeriesStore } from '../../../src/gallery/figures/seriesStore';
import { citationOf } from '../../../src/gallery/sharing/citation';
import { cellsCsv, seriesCsv } from '../../../src/gallery/sharing/csv';
import { fileName, type RunFacts } from '../../../src/gallery/sharing/facts';
import { agentTypeOf, trajectoryEnd, trajectoryFrame, trajectoryStart } from '../../../src/gallery/sharing/simularium';
import { along, type Figure, svgDocument } from '../../../src/gallery/sharing/svgFigure';
import { decadeTicks, linearTicks, timeTicks } from '../../../src/gallery/sharing/ticks';
import { SERIES_COLUMNS, SERIES_INDEX } from '../../../src/protocol/series';
import { CELL, CELL_BYTES } from '../../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE } from '../../../src/vocabulary';
import { parseCsv } from '../../support/csv';
import { readTrajectory } from '../../support/simulariumFile';
import { makeSnapshot } from '../renderer/makeSnapshot';

const HASH = '26d504b6'.repeat(8);
const facts: RunFacts = {
  programVersion: '0.1.0',
  modelVersion: '2',
  preset: 'cd19-lymphoma',
  seed: 'a "b"\n=1+1, 肿瘤',
  step: 720,
  timeStep_minutes: 0.5,
  time_minutes: 360,
  stateHash: HASH,
  link: 'https://example.org/?scenario=cd19-lymphoma&seed=a%20b&t=6h',
};

function seriesOf(rows: number) {
  const series = createSeriesStore();
  const width = SERIES_COLUMNS.length;
  const values = Float64Array.from({ length: rows * width }, (_, i) => (Math.floor(i / width) + 1) / ((i % width) + 3));
  for (let row = 0; row < rows; row++) values[row * width + SERIES_INDEX.time_minutes] = 10 * row;
  values[SERIES_INDEX.medianAntigen] = Number.NaN;
  series.append(values);
  return series;
}

describe('tables', () => {
  test('the series come back to the last digit, with a unit for each; what does not exist is empty', () => {
    const series = seriesOf(5);
    const { comments, names, rows } = parseCsv(seriesCsv(facts, series));
    expect(names).toEqual([...SERIES_COLUMNS]);
    expect(rows).toHaveLength(5);
    for (const [column, name] of SERIES_COLUMNS.entries())
      expect(rows.map((row) => (row[column] === '' ? Number.NaN : Number(row[column])))).toEqual([
        ...series.column(name),
      ]);
    expect(rows[0][SERIES_INDEX.medianAntigen]).toBe('');
    expect(comments).toHaveLength(5);
    expect(comments.join('\n')).toContain(HASH);
    for (const name of SERIES_COLUMNS) expect(comments[4]).toMatch(new RegExp(`\\b${name} \\[[^\\]]+\\]`));
  });

  test('every cell is a line, with words for codes and nothing where its kind has nothing', () => {
    const snapshot = makeSnapshot({ tumours: 30, killers: 20 });
    const { names, rows, comments } = parseCsv(cellsCsv(facts, snapshot));
    expect(rows).toHaveLength(snapshot.cells);
    for (const name of names) expect(comments[4]).toContain(`${name} [`);
    const column = (name: string): readonly string[] => rows.map((row) => row[names.indexOf(name)]);
    expect(column('id').map(Number)).toEqual(
      Array.from(rows, (_, cell) => snapshot.integers[(cell * CELL_BYTES + CELL.id) / 4]),
    );
    expect(column('x_um').map(Number)).toEqual(
      Array.from(rows, (_, cell) => snapshot.floats[(cell * CELL_BYTES + CELL.x) / 4]),
    );
    const kinds = column('kind');
    expect(kinds.filter((kind) => kind === 'naturalKiller')).toHaveLength(20);
    for (const [cell, kind] of kinds.entries()) {
      const killer = kind === 'naturalKiller';
      expect(column('granules')[cell] === '').toBe(!killer);
      expect(column('antigen_molecules')[cell] === '').toBe(killer);
    }
  });
});

describe('a Simularium trajectory', () => {
  test('fits the schema; cells keep their ids and places, the middle of the dish is the origin and y points up', () => {
    const moments = [0, 20, 40].map((step) => makeSnapshot({ tumours: 40, killers: 30, step, drift: step / 20 }));
    const [{ width, height }] = moments;
    const plan = {
      facts,
      title: 'CD19 lymphoma',
      width,
      height,
      frames: 3,
      interval_minutes: 20 * moments[0].timeStep,
    };
    const frames = moments.map((snapshot, frame) => trajectoryFrame(snapshot, frame));
    const reading = readTrajectory(trajectoryStart(plan) + frames.join(',') + trajectoryEnd(seriesOf(5)));
    expect(reading.problems).toEqual([]);
    expect(reading.frames.map(({ agents }) => agents.length)).toEqual(moments.map(({ cells }) => cells));
    const { floats, integers, cells } = moments[2];
    for (let cell = 0; cell < cells; cell++) {
      const word = (cell * CELL_BYTES) / 4;
      const agent = reading.frames[2].agents[cell];
      expect(agent.id).toBe(integers[word + CELL.id / 4]);
      expect(agent.x).toBeCloseTo(floats[word + CELL.x / 4] - width / 2, 1);
      expect(agent.y).toBeCloseTo(height / 2 - floats[word + CELL.y / 4], 1);
    }
  });

  test('each kind, phase and state has a type of its own', () => {
    const { naturalKiller, tumour, healthy, stroma } = CELL_KIND;
    const types = [
      ...Object.values(NK_STATE).map((state) => agentTypeOf(naturalKiller, CELL_PHASE.alive, state)),
      ...[naturalKiller, tumour, healthy, stroma].flatMap((kind) => [
        agentTypeOf(kind, CELL_PHASE.blebbing, 1),
        agentTypeOf(kind, CELL_PHASE.dead, 1),
      ]),
      ...[tumour, healthy, stroma].map((kind) => agentTypeOf(kind, CELL_PHASE.alive, 0)),
    ];
    expect([...types].sort((a, b) => a - b)).toEqual(Array.from(types, (_, n) => n));
    expect(agentTypeOf(tumour, CELL_PHASE.doomed, 0)).toBe(agentTypeOf(tumour, CELL_PHASE.blebbing, 3));
  });

  test('the check sees what is wrong', () => {
    const snapshot = makeSnapshot({ tumours: 4, killers: 2 });
    const plan = { facts, title: 't', width: 1000, height: 1000, frames: 2, interval_minutes: 10 };
    const text = trajectoryStart(plan) + trajectoryFrame(snapshot, 1) + trajectoryEnd(seriesOf(1));
    expect(readTrajectory(text).problems).toContain('totalSteps is not the number of frames');
    expect(readTrajectory(text).problems).toContain('frame 0 is numbered 1');
    expect(readTrajectory(text.replace('"version":3', '"version":9')).problems.join()).toContain('version');
  });
});

describe('a citation', () => {
  const { bibtex, plain } = citationOf(facts, 'CD19 {lymphoma} & 100 %_', '2026-11-22');
  test('names program, model, seed, state and link', () => {
    for (const part of ['NKscape 0.1.0', 'model version 2', HASH, facts.link, '360 min', '2026'])
      for (const text of [bibtex, plain]) expect(text).toContain(part);
  });
  test('BibTeX: braces close, and LaTeX is not misled', () => {
    let depth = 0;
    for (const sign of bibtex) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(bibtex).toContain('CD19 lymphoma \\& 100 \\%\\_');
  });
  test('CITATION.cff names the version of package.json and has what the format requires', () => {
    const lines = readFileSync('CITATION.cff', 'utf8').split('\n');
    expect(lines).toContain(`version: ${version}`);
    expect(lines).toContain('cff-version: 1.2.0');
    for (const key of ['message', 'title', 'authors', 'license', 'type'])
      expect(lines.filter((line) => line.startsWith(`${key}:`))).toHaveLength(1);
  });
});

test('files have names that every file system takes', () => {
  expect(fileName(facts, 'cells', 'csv')).toBe('nkscape-cd19-lymphoma-a-b-1-1-肿瘤-6h-cells.csv');
  expect(fileName({ ...facts, seed: '../x\u0000', time_minutes: 90 }, 'picture', 'png')).toMatch(
    /^[^/\\\p{Cc}]+-90min-picture\.png$/u,
  );
});

describe('a vector chart', () => {
  const figure: Figure = {
    title: 'Cells <&> "more"',
    x: { label: 'model time', low: 0, high: 100, ticks: timeTicks(100).map((at) => ({ at, label: `${at}` })) },
    y: { label: 'pM', low: 0.01, high: 100, logarithmic: true, ticks: [] },
    layers: [
      { kind: 'line', xs: [0, 50, 100], ys: [0.01, 1, 100], colour: '#f00', dash: [6, 3] },
      { kind: 'band', xs: [0, 100], lower: undefined, upper: [50, 50], colour: '#0f0' },
      { kind: 'bars', ys: [1, 0, 2], colour: '#00f' },
      { kind: 'mark', x: 50, colour: '#000' },
    ],
    key: [{ label: 'Tumour', colour: '#f00' }],
  };
  const colours = { text: '#444', strong: '#000', grid: '#ddd', panel: '#fff' };
  test('draws every point where its value lies, and nothing that is not a number', () => {
    const svg = svgDocument([figure, figure], ['caption', HASH], colours);
    expect(svg).toContain('d="M0 230L280 115L560 0"');
    expect(svg).toContain('Cells &lt;&amp;&gt; &quot;more&quot;');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.match(/<g /g)).toHaveLength(4);
    expect(svg.match(/<\/g>/g)).toHaveLength(4);
    expect(svg).toContain(HASH);
  });
  test('axes: a logarithmic one by powers; round ticks within their ends', () => {
    expect(along(figure.y, 1, 230)).toBeCloseTo(115, 9);
    expect(along({ ...figure.x, low: 0, high: 200 }, 50, 400)).toBe(100);
    expect(linearTicks(432)).toEqual([0, 100, 200, 300, 400]);
    expect(linearTicks(1.08)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(timeTicks(1440)).toEqual([0, 360, 720, 1080, 1440]);
    expect(decadeTicks(0.01, 130)).toEqual([0.01, 0.1, 1, 10, 100]);
  });
});
