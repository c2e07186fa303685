/**
 * The import law, seen to bite: a tree with one breach of each rule is refused by that rule's name, a tree that
 * keeps the law passes, and a tree with too few modules to prove anything is refused.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tree = Map<string, string>;

const LEAF = 'export const x = 1;\nexport type X = number;\n';

/** Adds an import to a file; what is imported is made when it is a file that does not exist yet. */
function addImport(tree: Tree, from: string, to: string, kind: 'value' | 'type' = 'value'): Tree {
  const isFile = /^(src|workers|tests)\//.test(to);
  const relative = posix.relative(dirname(from), to.replace(/\.tsx?$/, ''));
  const specifier = isFile ? (relative.startsWith('.') ? relative : `./${relative}`) : to;
  const keyword = kind === 'type' ? 'import type' : 'import';
  const line = `${keyword} * as all${tree.size} from '${specifier}';\nexport type All${tree.size} = typeof all${tree.size};\n`;
  const usedLine = kind === 'type' ? line : `${line}export const used${tree.size} = all${tree.size};\n`;
  tree.set(from, (tree.get(from) ?? LEAF) + usedLine);
  if (isFile && !tree.has(to) && !to.includes('nowhere')) tree.set(to, LEAF);
  return tree;
}

function judge(tree: Tree, minimum = 1): { readonly status: number | null; readonly text: string } {
  // Inside the project, so that the npm packages are found from there.
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(join('test-results', 'import-law-'));
  try {
    for (const [path, source] of tree) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const args = ['scripts/importLaw.mjs', folder, String(minimum)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, text: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Breach = readonly [rule: string, from: string, to: string, kind?: 'value' | 'type'];

const BREACHES: readonly Breach[] = [
  ['src/core-keeps-its-floor', 'src/core/upward.ts', 'src/model/a.ts'],
  ['src/model-keeps-its-floor', 'src/model/upward.ts', 'src/engine/a.ts', 'type'],
  ['src/scenario-keeps-its-floor', 'src/scenario/intoOneMechanism.ts', 'src/mechanisms/a.ts'],
  ['src/engine-keeps-its-floor', 'src/engine/intoTests.ts', 'tests/a.ts'],
  ['workers-keeps-its-floor', 'workers/a.worker.ts', 'src/model/a.ts'],
  ['src/gallery/lab-keeps-its-floor', 'src/gallery/lab/acrossTheWing.tsx', 'src/engine/a.ts'],
  ['src/gallery/renderer-keeps-its-floor', 'src/gallery/renderer/upward.ts', 'src/gallery/run/a.ts', 'type'],
  ['src/gallery/compare-keeps-its-floor', 'src/gallery/compare/sibling.ts', 'src/gallery/evidence/a.ts', 'type'],
  ['src/gallery/run-keeps-its-floor', 'src/gallery/run/upward.ts', 'src/gallery/lab/a.ts', 'type'],
  ['src/gallery/client-keeps-its-floor', 'src/gallery/client/acrossTheWing.ts', 'src/mechanisms/a.ts', 'type'],
  ['src/cli-keeps-its-floor', 'src/cli/pastTheDoors.ts', 'src/scenario/a.ts', 'type'],
  ['src/protocol-knows-only-types-of-src/scenario', 'src/protocol/values.ts', 'src/scenario/a.ts'],
  ['src/gallery/client-knows-only-types-of-src/scenario', 'src/gallery/client/values.ts', 'src/scenario/a.ts'],
  ['mechanisms-are-strangers', 'src/mechanisms/sibling.ts', 'src/mechanisms/a.ts', 'type'],
  ['words-of-mechanisms-know-only-types', 'src/mechanisms/words/de/a.ts', 'src/mechanisms/a.ts'],
  ['no-cycles', 'src/model/back.ts', 'src/model/there.ts', 'type'],
  ['every-import-is-found', 'src/model/lost.ts', 'src/model/nowhere.ts'],
  ['every-room-is-in-the-table', 'src/attic/a.ts', 'src/core/a.ts'],
  ['every-package-has-a-door', 'src/gallery/kit/noDoor.ts', 'pngjs'],
  ['only-the-command-line-knows-node', 'src/engine/node.ts', 'node:fs'],
  ['src/engine-keeps-its-floor', 'src/engine/a.ts', 'src/gallery/renderer/a.ts'],
  ['workers-never-reach-the-gallery', 'workers/b.worker.ts', 'src/engine/a.ts'],
  ['one-door-for-seedrandom', 'src/engine/seedrandom.ts', 'seedrandom'],
  ['one-door-for-@stdlib', 'src/mechanisms/stdlib.ts', '@stdlib/math-base-special-exp'],
  ['one-door-for-@noble/hashes', 'src/engine/noble.ts', '@noble/hashes/sha2.js'],
  ['one-door-for-pixi.js', 'src/gallery/kit/pixi.tsx', 'pixi.js'],
  ['one-door-for-zustand', 'src/scenario/zustand.ts', 'zustand'],
  ['one-door-for-comlink', 'src/gallery/run/comlink.ts', 'comlink'],
  ['one-door-for-uplot', 'src/gallery/lab/uplot.tsx', 'uplot'],
  ['one-door-for-react', 'src/gallery/renderer/react.ts', 'react'],
  ['one-door-for-react-dom', 'src/gallery/figures/reactDom.ts', 'react-dom/client'],
  ['one-door-for-@base-ui/react', 'src/gallery/client/baseUi.tsx', '@base-ui/react/slider'],
  ['one-door-for-fflate', 'src/gallery/lab/fflate.ts', 'fflate'],
  ['one-door-for-idb-keyval', 'src/gallery/lab/idbKeyval.ts', 'idb-keyval'],
  ['one-door-for-commander', 'src/engine/commander.ts', 'commander'],
];

describe('the import law', () => {
  const breached: Tree = new Map();
  for (const [, from, to, kind] of BREACHES) addImport(breached, from, to, kind);
  addImport(breached, 'src/model/there.ts', 'src/model/back.ts');
  const verdict = judge(breached);

  test.each(BREACHES)('%s refuses %s → %s', (rule, from) => {
    expect(verdict.text).toContain(`[${rule}] ${from} → `);
    expect(verdict.status).toBe(1);
  });

  test('refuses an unlawful import once only, by the rules it breaks', () => {
    const lines = verdict.text.split('\n').filter((line) => line.startsWith('[one-door'));
    expect(lines).toHaveLength(BREACHES.filter(([rule]) => rule.startsWith('one-door')).length);
    expect(lines.every((line) => line.includes('node_modules'))).toBe(true);
  });

  test('lets lawful imports through', () => {
    const lawful: Tree = new Map();
    addImport(lawful, 'src/model/b.ts', 'src/core/a.ts');
    addImport(lawful, 'src/mechanisms/c.ts', 'src/mechanisms/mechanism.ts');
    addImport(lawful, 'src/mechanisms/schedule.ts', 'src/mechanisms/c.ts');
    addImport(lawful, 'src/scenario/d.ts', 'src/mechanisms/schedule.ts');
    addImport(lawful, 'src/protocol/e.ts', 'src/scenario/d.ts', 'type');
    addImport(lawful, 'src/gallery/client/f.ts', 'comlink');
    addImport(lawful, 'src/core/g.ts', 'seedrandom');
    const { status, text } = judge(lawful);
    expect(text).toContain(' modules keep the import law');
    expect(status).toBe(0);
  });

  test('proves nothing, and says so, when it read too few modules', () => {
    const { status, text } = judge(new Map([['src/core/a.ts', LEAF]]), 20);
    expect(text).toContain('read only 1 modules');
    expect(status).toBe(1);
  });
});
