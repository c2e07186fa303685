/** What every file of ours owes its reader: a header that says what it is responsible for, and bearable lengths. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 80;
/** Tests, tools and style sheets may be somewhat longer. */
const LONGEST_OTHER = 400;

/** What is longer still, with its length at most: to be taken apart. Nothing is added here, and no number rises. */
const LONGER_FILES: Readonly<Record<string, number>> = {
  'src/gallery/client/clockwork.ts': 309,
  'src/gallery/experiments/experiment.ts': 351,
  'src/gallery/run/session.ts': 310,
  'src/gallery/words/evidence/texts.zh.ts': 359,
  'src/mechanisms/lyticAttack.ts': 396,
  'src/mechanisms/product.ts': 325,
};
const LONGER_FUNCTIONS: Readonly<Record<string, number>> = {
  'src/gallery/client/pool.ts createPool': 112,
  'src/gallery/compare/comparison.ts createComparison': 228,
  'src/gallery/compare/createCompareCommands.ts createCompareCommands': 106,
  'src/gallery/compare/parts/ChangeForm.tsx ChangeForm': 88,
  'src/gallery/demonstration/conductor.ts createConductor': 116,
  'src/gallery/embed/door.ts openDoor': 104,
  'src/gallery/evidence/parts/ParameterTable.tsx ParameterTable': 89,
  'src/gallery/experiments/experiment.ts createExperiment': 296,
  'src/gallery/lab/plan/ScheduleDialog.tsx ScheduleDialog': 120,
  'src/gallery/lab/plan/TimelineMarks.tsx TimelineMarks': 175,
  'src/gallery/presets/own/parts/OwnPresetsPanel.tsx OwnPresetsPanel': 102,
  'src/gallery/presets/own/savedPresets.ts createPresetShelf': 81,
  'src/gallery/renderer/director.ts createDirector': 242,
  'src/gallery/renderer/fieldImage.ts createFieldImage': 110,
  'src/gallery/renderer/gestures.ts listenToGestures': 87,
  'src/gallery/renderer/tracks.ts createTracks': 95,
  'src/gallery/run/autosave.ts createAutosave': 186,
  'src/gallery/run/createCommands.ts createCommands': 186,
  'src/gallery/run/frameSink.ts createFrameSink': 90,
  'src/gallery/run/history.ts createHistory': 140,
  'src/gallery/run/lab.ts createLab': 116,
  'src/gallery/run/narrator.ts createNarrator': 81,
  'src/gallery/run/session.ts createSession': 232,
  'src/gallery/sharing/createDesk.ts createDesk': 111,
  'src/gallery/sharing/parts/rangePanes.tsx FilmPane': 82,
  'src/gallery/shell/Header.tsx Header': 81,
};

const sources = ['src', 'workers', 'tests', 'scripts', 'bin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path)),
);
const code = sources.filter((path) => /^(src|workers)\/.*\.tsx?$/.test(path));
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** Every function of a file that is longer than allowed, by its name or that of what it is assigned to. */
function longFunctions(path: string, text: string): readonly (readonly [name: string, lines: number])[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: (readonly [string, number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const lines = linesOf(node.getText(source));
      const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
      if (lines > LONGEST_FUNCTION) found.push([`${path} ${named?.getText(source) ?? 'a function'}`, lines]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
});

test('every file opens with a header', () => {
  const bare = sources.filter((path) => !/^(#!.*\n+)?\/(\*|\/)/.test(readFileSync(path, 'utf8')));
  expect(bare).toEqual([]);
});

describe('lengths', () => {
  test(`no file of either wing is longer than ${LONGEST_FILE} lines, no other than ${LONGEST_OTHER}`, () => {
    const allowed = (path: string): number =>
      LONGER_FILES[path] ?? (code.includes(path) ? LONGEST_FILE : LONGEST_OTHER);
    const long = sources.filter((path) => linesOf(readFileSync(path, 'utf8')) > allowed(path));
    expect(long).toEqual([]);
  });

  test(`no function of either wing is longer than ${LONGEST_FUNCTION} lines`, () => {
    const long = code
      .flatMap((path) => longFunctions(path, readFileSync(path, 'utf8')))
      .filter(([name, lines]) => lines > (LONGER_FUNCTIONS[name] ?? LONGEST_FUNCTION));
    expect(long).toEqual([]);
  });

  test('a long function is seen, named or not', () => {
    const body = 'x;\n'.repeat(LONGEST_FUNCTION);
    const text = `function named() {\n${body}}\nconst kept = () => {\n${body}};\ncall(() => {\n${body}});\nfunction short() {}`;
    expect(longFunctions('a.ts', text).map(([name]) => name)).toEqual(['a.ts named', 'a.ts kept', 'a.ts a function']);
  });
});
