/**
 * Carries out a tutorial of docs/ in a copy of the repository. A block of it that names a file after its language is that
 * file, whole; one of the language `diff` is put into it: each line with a plus sign behind the line before it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Not part of what is copied: installed, built, or what a run has left. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'dist-cli', 'dist-lib', 'test-results', 'playwright-report']);

const BLOCK = /^```(\w+) (\S+)\n([\s\S]*?)^```$/gm;

/** A text with the lines of a diff put in. */
function patched(text: string, diff: string): string {
  const lines = text.split('\n');
  let at = -1;
  for (const line of diff.trimEnd().split('\n')) {
    const [sign, content] = [line[0], line.slice(1)];
    if (sign === '+') lines.splice(++at, 0, content);
    else at = lines.indexOf(content, at + 1);
    if (at < 0) throw new Error(`there is no line "${content}" to put something behind`);
  }
  return lines.join('\n');
}

function hashesIn(folder: string, path = ''): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const here = path === '' ? entry.name : `${path}/${entry.name}`;
    if (LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) for (const [name, hash] of hashesIn(folder, here)) hashes.set(name, hash);
    else if (entry.isFile())
      hashes.set(
        here,
        createHash('sha256')
          .update(readFileSync(join(folder, here)))
          .digest('hex'),
      );
  }
  return hashes;
}

/** A copy of the repository as it lies here, with what was done to it. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'nkscape-tutorial-'));
  private before: ReadonlyMap<string, string>;

  constructor() {
    for (const name of readdirSync('.')) {
      if (!LEFT_OUT.has(name)) cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'));
    this.before = hashesIn(this.folder);
  }

  /** Does what a tutorial says. */
  follow(tutorial: string): void {
    for (const [, language, path, block] of tutorial.matchAll(BLOCK)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, language === 'diff' ? patched(readFileSync(file, 'utf8'), block) : block);
    }
  }

  /** Paths that are new or other than when this was last asked. */
  touched(): readonly string[] {
    const present = hashesIn(this.folder);
    const paths = [...present].filter(([path, hash]) => this.before.get(path) !== hash).map(([path]) => path);
    this.before = present;
    return paths.sort();
  }

  /** Runs a script of the repository, or a tool of its packages, and answers with its exit code and what it said. */
  run(script: string, ...args: readonly string[]): { readonly code: number | null; readonly said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        VITEST: undefined,
        VITEST_POOL_ID: undefined,
        VITEST_WORKER_ID: undefined,
      },
    });
    return { code: status, said: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
