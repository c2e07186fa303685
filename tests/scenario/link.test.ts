/** Links as people write, shorten, mistype and mistreat them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../src/api/readings';
import { MODEL_VERSION } from '../../src/core/version';
import { encodeLink, queryOf } from '../../src/scenario/link';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';

const problemsOf = (query: string): readonly string[] => decodeLink(query).problems;
const demo = scenarioFor({ preset: 'cd19-lymphoma', seed: 'demo' });

describe('reading', () => {
  test('an empty query is the first preset with the demo seed', () => {
    expect(decodeLink('')).toEqual({ scenario: demo, opening: { playing: true }, problems: [], notes: [] });
    expect(decodeLink('?')).toEqual({ scenario: demo, opening: { playing: true }, problems: [], notes: [] });
  });

  test('short and full names mean the same', () => {
    const short = decodeLink('?antigenDensity=2000&il15Support=7&width=2000&tumourCells=30').scenario;
    const full = decodeLink(
      'antigenExpression.density=2000&il15.support=7&scene.width=2000&scene.numberOfTumourCells=30',
    ).scenario;
    expect(short).toEqual(full);
    expect(short.settings).toMatchObject({ 'antigenExpression.density': 2000, 'il15.support': 7, 'scene.width': 2000 });
  });

  test('choices are words', () => {
    expect(decodeLink('arrangement=nodule').scenario.settings['scene.arrangement']).toBe(1);
    expect(problemsOf('arrangement=1')).toEqual(['arrangement = "1" is not dispersed or nodule']);
    expect(problemsOf('arrangement=nodul')[0]).toContain('did you mean nodule?');
  });

  test('changes are sorted by step and keep their order within one', () => {
    const { interventions } = decodeLink('at=2h:dose=3&at=1h:dose=1&at=120min:dose=4&at=60min:dose=2').scenario;
    expect(interventions.map(({ step, value }) => [step, value])).toEqual([
      [120, 1],
      [120, 2],
      [240, 3],
      [240, 4],
    ]);
  });

  test('a time between two steps waits for the later one, and a note says so', () => {
    const { scenario, problems, notes } = decodeLink('at=93.2min:dose=200');
    expect(scenario.interventions[0].step).toBe(187);
    expect(problems).toEqual([]);
    expect(notes).toEqual(['at = "93.2min:dose=200" falls between two steps of 0.5 min and takes effect at 93.5 min']);
    expect(decodeLink('at=93.2min:dose=200&scene.timeStep=0.125').scenario.interventions[0].step).toBe(746);
  });

  test('a change after the end of the run is noted', () => {
    expect(decodeLink('hours=1&at=2h:dose=1').notes).toEqual([
      'one change comes at or after the end of the run at 1 h',
    ]);
    expect(decodeLink('hours=3&at=2h:dose=1').notes).toEqual([]);
  });

  test('a plus is a space in a seed and a plus in a number', () => {
    expect(decodeLink('seed=a+b').scenario.seed).toBe('a b');
    expect(decodeLink('seed=a%2Bb').scenario.seed).toBe('a+b');
    expect(decodeLink('hours=+2e+1').scenario.hours).toBe(20);
  });

  test('percent codes may stand anywhere', () => {
    expect(decodeLink('%61ntigenDensity=2%3000&at=6h%3Adose%3D5').scenario).toEqual(
      decodeLink('antigenDensity=2000&at=6h:dose=5').scenario,
    );
  });

  test('seeds are taken as they are', () => {
    const seeds = ['0', ' x ', 'é', 'e\u0301', '😀', 'NULL', 'x'.repeat(1000)];
    for (const seed of seeds) expect(decodeLink(`seed=${encodeURIComponent(seed)}`).scenario.seed).toBe(seed);
  });

  test('what others append to links is passed over', () => {
    expect(problemsOf('utm_source=x&fbclid=y&gclid=z')).toEqual([]);
  });

  test('names that belong to the page are passed over', () => {
    expect(decodeLink('theme=light', ['theme']).problems).toEqual([]);
    expect(decodeLink('theme=light').problems).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  const said: [query: string, sentence: string][] = [
    ['foo=1', '"foo" is not the name of anything in a run; the table of parameters has every name'],
    ['foo', '"foo" is not the name of anything in a run; the table of parameters has every name'],
    ['__proto__=1', '"__proto__" is not the name of anything in a run; the table of parameters has every name'],
    ['constructor=1', '"constructor" is not the name of anything in a run; the table of parameters has every name'],
    ['antigendensity=5', '"antigendensity" is not the name of anything in a run; did you mean antigenDensity?'],
    ['hitRate=0.1', '"hitRate" is not the name of anything in a run; did you mean lyticAttack.hitRate?'],
    ['sede=x', '"sede" is not the name of anything in a run; did you mean seed?'],
    ['lyticAttack.hitRate=-0.2', 'lyticAttack.hitRate = -0.2 1/min is outside 0…1'],
    ['lyticAttack.hitRate=1e999', 'lyticAttack.hitRate = 1e999 1/min is outside 0…1'],
    ['lyticAttack.hitRate=fast', 'lyticAttack.hitRate = "fast" is not a number; 0…1 1/min is allowed'],
    ['lyticAttack.hitRate=', 'lyticAttack.hitRate = "" is not a number; 0…1 1/min is allowed'],
    ['lyticAttack.hitRate', 'lyticAttack.hitRate = "" is not a number; 0…1 1/min is allowed'],
    ['lyticAttack.hitRate=0x1', 'lyticAttack.hitRate = "0x1" is not a number; 0…1 1/min is allowed'],
    ['antigenDensity=145,000', 'antigenDensity = "145,000" is not a number; 10…5000000 molecules/cell is allowed'],
    ['tumourCells=1.5', 'tumourCells = 1.5 cells is not a whole number'],
    ['tgfBeta.enabled=2', 'tgfBeta.enabled = 2 is outside 0…1'],
    ['tgfBeta.enabled=maybe', 'tgfBeta.enabled = "maybe" is not yes or no, nor 1 or 0'],
    [
      'scenario=cd19',
      `scenario = "cd19" is not one of ${PRESETS.length} names, such as cd19-lymphoma, her2-solid or il15-persistence; did you mean cd19-lymphoma?`,
    ],
    [
      'scenario=',
      `scenario = "" is not one of ${PRESETS.length} names, such as cd19-lymphoma, her2-solid or il15-persistence`,
    ],
    ['seed=', 'seed is empty; any text of 1 to 1000 characters is allowed'],
    [`seed=${'x'.repeat(1001)}`, 'seed has 1001 characters; 1 to 1000 are allowed'],
    ['seed=\ud83d', 'seed = " " holds half of a surrogate pair, which is not a character'],
    ['seed=%E0%A4%A', '"seed=%E0%A4%A" has a broken percent code; a percent sign itself is written %25'],
    ['seed=100%', '"seed=100%" has a broken percent code; a percent sign itself is written %25'],
    ['hours=0', 'hours = 0 h is outside 0.01…8760'],
    ['hours=long', 'hours = "long" is not a number; 0.01…8760 h is allowed'],
    [
      'v=0',
      `v = "0" is another version of the model; only ${MODEL_VERSION} is here, so the run will differ from the one meant`,
    ],
    ['seed=1&seed=2', '"seed" is given more than once; the first, "1", counts'],
    [
      'antigenDensity=10&antigenExpression.density=10',
      '"antigenExpression.density" is given more than once; the first, "10", counts',
    ],
    ['dose=200', '"dose" is something done at a moment; give it a time, as in at=6h:dose=200'],
    ['scene.timeStep=0.3', 'scene.timeStep = 0.3 min is not 0.5, 0.25 or 0.125'],
    ['at=6:dose=200', 'at = "6:dose=200": the time "6" has no unit; write 6min, 6h or 6d'],
    ['at=6w:dose=200', 'at = "6w:dose=200": "6w" is not a time; write one such as 90min, 6h or 2d'],
    ['at=-1h:dose=200', 'at = "-1h:dose=200": the time "-1h" is before the start of the run; 0min…8760h is allowed'],
    ['at=400d:dose=200', 'at = "400d:dose=200": the time "400d" is too late; 0min…8760h is allowed'],
    ['at=6h', 'at = "6h" is not of the form time:name=value, such as 6h:dose=200'],
    ['at=6h:dose', 'at = "6h:dose": "dose" is not of the form name=value'],
    ['at=6h:dose=0', 'at = "6h:dose=0": dose = 0 cells is outside 1…20000'],
    ['at=6h:dosis=1', 'at = "6h:dosis=1": "dosis" is not the name of anything in a run; did you mean dose?'],
    [
      'at=6h:width=600',
      'at = "6h:width=600": "width" cannot change during a run; give it without a time, for the whole run',
    ],
    [
      'at=6h:seed=x',
      'at = "6h:seed=x": "seed" is not the name of anything in a run; the table of parameters has every name',
    ],
  ];
  test.each(said)('%s', (query, sentence) => {
    expect(problemsOf(query)).toEqual([sentence]);
  });

  test('the rest of the link still counts', () => {
    const { scenario, problems } = decodeLink(
      'scenario=her2-solid&seed=&antigenDensity=2000&x=1&at=6h:dose=5&at=7:dose=6',
    );
    expect(problems).toHaveLength(3);
    expect(scenario).toMatchObject({ preset: 'her2-solid', seed: 'demo' });
    expect(scenario.settings['antigenExpression.density']).toBe(2000);
    expect(scenario.interventions).toEqual([{ step: 720, key: 'dose', value: 5 }]);
  });

  test('a scene in which the cells do not fit is told, and is the preset’s then', () => {
    const { scenario, problems } = decodeLink('width=500&height=500&tumourCells=100000&antigenDensity=2000');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('do not fit in a dish of 500 × 500 µm');
    expect(scenario.settings).toEqual({ ...demo.settings, 'antigenExpression.density': 2000 });
  });

  test('twenty sentences are enough', () => {
    const problems = problemsOf(Array.from({ length: 50 }, (_, i) => `x${i}=1`).join('&'));
    expect(problems).toHaveLength(21);
    expect(problems[20]).toBe('… and 30 more problems');
  });

  test('what came is shortened and cannot break the line', () => {
    expect(problemsOf(`scenario=${'z'.repeat(5000)}`)[0].length).toBeLessThan(150);
    expect(problemsOf('scenario=a%0Ab%00')[0]).toContain('"a b "');
  });
});

describe('writing', () => {
  test('the preset alone is short', () => {
    expect(encodeLink(demo)).toBe(`scenario=cd19-lymphoma&seed=demo&v=${MODEL_VERSION}`);
  });

  test('differences come in a fixed order, short names, short numbers, words', () => {
    const link =
      'at=36h:il15.enabled=0&antigenExpression.density=2000.0&arrangement=nodule&at=90min:dose=200&hours=24.0&seed=x';
    expect(encodeLink(decodeLink(link).scenario)).toBe(
      `scenario=cd19-lymphoma&seed=x&v=${MODEL_VERSION}&hours=24&arrangement=nodule&antigenDensity=2000` +
        '&at=90min:dose=200&at=36h:il15.enabled=0',
    );
  });

  test('a value equal to the preset’s is left out', () => {
    const density = demo.settings['antigenExpression.density'];
    expect(encodeLink(decodeLink(`antigenDensity=${density}`).scenario)).toBe(encodeLink(demo));
  });

  test('times name the exact step in the largest whole unit', () => {
    const steps = [0, 1, 2, 187, 720, 2880, 2881];
    const scenario = scenarioFor({
      preset: 'cd19-lymphoma',
      seed: 's',
      interventions: steps.map((step) => ({ step, key: 'dose', value: 1 })),
    });
    const times = [...encodeLink(scenario).matchAll(/at=([^:]+):/g)].map(([, time]) => time);
    expect(times).toEqual(['0min', '0.5min', '1min', '93.5min', '6h', '1d', '1440.5min']);
  });

  test('nothing in a seed can be cut off or taken for a sign of the link', () => {
    const scenario = scenarioFor({ preset: 'cd19-lymphoma', seed: "a&b=c #d?e%f+g(h)*'!" });
    expect(encodeLink(scenario)).toMatch(/^[a-z0-9=&._~%:-]+$/i);
    expect(decodeLink(encodeLink(scenario)).scenario).toEqual(scenario);
  });
});

describe('finding the query', () => {
  test.each([
    ['https://example.org/a/?seed=x#top', 'seed=x'],
    ['?seed=x', 'seed=x'],
    ['seed=x', 'seed=x'],
    ['seed=a?b', 'seed=a?b'],
    ['index.html?seed=x&v=1', 'seed=x&v=1'],
    ['https://example.org/', ''],
    ['', ''],
  ])('%s', (link, query) => {
    expect(queryOf(link)).toBe(query);
  });
});

describe('docs/link.md', () => {
  const text = readFileSync(new URL('../../docs/link.md', import.meta.url), 'utf8');
  const rows = (heading: string): string[][] =>
    text
      .split(`## ${heading}`)[1]
      .split('\n## ')[0]
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));

  test.each(rows('Examples'))('%s%s is a good link', (_, link) => {
    expect(decodeLink(link)).toMatchObject({ problems: [], notes: [] });
  });

  test.each(rows('What is wrong is told'))('%s%s gets the sentence it promises', (_, query, sentence) => {
    expect(problemsOf(query)).toEqual([sentence]);
  });

  test('the first example is a good link', () => {
    const link = /```\n(\?.*)\n```/.exec(text)?.[1] ?? '';
    expect(decodeLink(link)).toMatchObject({ problems: [], notes: [] });
    expect(`?${encodeLink(decodeLink(link).scenario)}`).toBe(link);
  });
});
