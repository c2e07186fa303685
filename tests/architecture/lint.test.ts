/**
 * The lint ban of the laboratory, seen to bite: each forbidden line is refused there, the same line outside it is
 * not, and what a law of biology needs is let through. A linter that cannot fail is no linter.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Complaint {
  readonly category: string;
  readonly location: { readonly path: string };
}

/** What the linter says of each file of a made-up project that has this project's rules, one run for all. */
function lint(files: ReadonlyMap<string, string>): readonly Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'nkscape-lint-'));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    cpSync('.gitignore', join(folder, '.gitignore'));
    cpSync('tools', join(folder, 'tools'), { recursive: true });
    for (const [path, source] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    return JSON.parse(stdout).diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NATIVE_MATHS = [
  ...['random()', 'exp(1)', 'log(2)', 'log2(2)', 'log10(2)', 'log1p(2)', 'expm1(2)', 'pow(2, 3)', 'cbrt(2)'],
  ...['sin(1)', 'cos(1)', 'tan(1)', 'asin(1)', 'acos(1)', 'atan(1)', 'atan2(1, 2)', 'sinh(1)', 'cosh(1)'],
  ...['tanh(1)', 'asinh(1)', 'acosh(1)', 'atanh(1)', 'hypot(3, 4)', 'notYetInvented(1)'],
].map((call) => `export const x = Math.${call};`);

const DETOURS = [
  "export const x = Math['exp'](1);",
  'export const x = Math?.exp(1);',
  'const { exp } = Math;\nexport const x = exp(1);',
  'const M = Math;\nexport const x = M.exp(1);',
  'export const x = [1].map(Math.sin);',
  'export const x = Math.max(1, Math.sin(1));',
  'export const x = globalThis.Math.exp(1);',
  'export const x = 2 ** 0.3;',
  'let x = 2;\nx **= 0.3;\nexport const y = x;',
];

const AMBIENCE = [
  ...['Date.now()', 'new Date()', 'performance.now()', 'setTimeout(() => 1, 1)', 'setInterval(() => 1, 1)'],
  ...['window.innerWidth', 'document.title', 'navigator.userAgent', 'location.href', 'process.env', 'self.name'],
  ...['localStorage.length', "fetch('x')", 'crypto.getRandomValues(new Uint8Array(1))', 'new Intl.NumberFormat()'],
  ...['requestAnimationFrame(() => 1)', '(3).toLocaleString()', "'a'.localeCompare('b')"],
].map((expression) => `export const x = ${expression};`);

const STYLE = [
  'export default 1;',
  'export enum Kind {\n  one,\n}',
  'export const x = (y: any): number => y;',
  "export * from '../core/units';",
];

const ALLOWED = [
  'export const x = Math.sqrt(2) + Math.floor(Math.max(Math.abs(-3), Math.min(1, 2)));',
  'export const x = Math.imul(3, Math.fround(Math.PI));',
  "import { exp, power } from '../core/exactMath';\nexport const x = exp(1) * power(2, 0.3);",
  'export const x = (document: { readonly title: string }): string => document.title;',
  "export const x = 'Math.exp and Date.now and 2 ** 3';",
];

const ROOMS = ['core', 'vocabulary', 'model', 'mechanisms', 'observables', 'scenario', 'protocol', 'engine'];
const LABORATORY = [...ROOMS, 'experiments', 'evidence'].map((room) => `src/${room}`).concat('workers');

type Case = readonly [file: string, source: string];

const inFiles = (room: string, sources: readonly string[]): readonly Case[] =>
  sources.map((source, i) => [`${room}/example${i}.ts`, source]);

const REFUSED = [
  ...inFiles('src/mechanisms/refused', [...NATIVE_MATHS, ...DETOURS, ...AMBIENCE, ...STYLE]),
  ...LABORATORY.flatMap((room) => inFiles(room, ['export const x = Math.exp(1);', 'export const x = Date.now();'])),
];
const LET_THROUGH = [
  ...inFiles('src/mechanisms/allowed', ALLOWED),
  ...inFiles('src/gallery/kit', ['export const x = Math.exp(1);', 'export const x = Date.now();']),
];

describe('the linter', () => {
  const complaints = lint(new Map([...REFUSED, ...LET_THROUGH]));
  const about = (file: string): readonly string[] =>
    complaints.filter(({ location }) => location.path === file).map(({ category }) => category);

  test.each(REFUSED)('refuses in %s: %s', (file) => {
    expect(about(file).join()).toMatch(/plugin|noRestrictedGlobals|noDefaultExport|noEnum|noExplicitAny|noReExportAll/);
  });

  test.each(LET_THROUGH)('lets through in %s: %s', (file) => {
    expect(about(file)).toEqual([]);
  });
});
