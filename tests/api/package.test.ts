/**
 * The package as a user gets it: packed, installed without a network into an empty folder, imported by the example of
 * the documentation, checked by TypeScript as Node resolves it, and its command run beside it.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'nkscape-package-'));
const here = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', 'library', 'commandLine'], { stdio: 'pipe' });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  here('npm', 'install', '--offline', '--no-audit', '--no-fund', `./nkscape-${version}.tgz`);
  for (const name of ['one-run.mjs', 'small-design.mjs']) copyFileSync(`docs/examples/api/${name}`, join(folder, name));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('comes alone: nothing else is installed with it', () => {
  expect(here('npm', 'ls', '--all', '--parseable').trim().split('\n')).toHaveLength(2);
});

test('the example comes to the states that the command comes to', () => {
  const told = here(process.execPath, 'one-run.mjs');
  const links = [...told.matchAll(/link (\?.*)/g)].map(([, link]) => link);
  const states = [...told.matchAll(/state ([0-9a-f]{64})/g)].map(([, state]) => state);
  expect(links).toHaveLength(2);
  for (const [n, link] of links.entries()) {
    const record = JSON.parse(here('node_modules/.bin/nkscape', 'run', '--link', link, '--json', '-'));
    expect(record.stateHash).toBe(states[n]);
  }
});

test('the example of a design comes to the table that the command writes', () => {
  const told = here(process.execPath, 'small-design.mjs');
  const design = /readDesign\((\{.*?\n\})\)/s.exec(readFileSync('docs/examples/api/small-design.mjs', 'utf8'))?.[1];
  writeFileSync(join(folder, 'design.mjs'), `console.log(JSON.stringify(${design}))`);
  writeFileSync(join(folder, 'design.json'), here(process.execPath, 'design.mjs'));
  here('node_modules/.bin/nkscape', 'experiment', 'design.json', '--out', 'results', '--workers', '1');
  const table = readFileSync(join(folder, 'results/runs.csv'), 'utf8');
  expect(table.split('\n')).toHaveLength(10);
  expect(told.startsWith(table)).toBe(true);
  expect(told).toMatch(/a second dose kills [\d.]+ more cells/);
});

test('its types are found as Node finds them, without any other', () => {
  writeFileSync(
    join(folder, 'user.mts'),
    `import { createSimulation, type Intervention, PARAMETERS, resolveScenario, type Series } from 'nkscape';
     const { scenario, problems } = resolveScenario({ settings: { antigenDensity: 50 } });
     if (scenario === undefined) throw new Error(problems.join());
     const run = createSimulation(scenario);
     const done: readonly Intervention[] = run.intervene([{ key: 'dose', value: 20 }]);
     const series: Series = run.series();
     export const kills: number = series.kills.length + done.length + PARAMETERS.size;
     // @ts-expect-error a measurement that does not exist
     series.kils;
    `,
  );
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2022', '--skipDefaultLibCheck'];
  expect(here(process.execPath, resolve('node_modules/typescript/bin/tsc'), ...flags, 'user.mts')).toBe('');
});
