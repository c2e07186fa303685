/** docs/adding-a-preset.md, carried out: three files are touched, two commands do the rest, and no other preset moves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { Copy } from '../support/tutorial';

const MINUTES = 60_000;

/** What an omission would break: its words, its picture, and names of presets in refusals. */
const TESTS = [
  'tests/gallery/words/messages.test.ts',
  'tests/gallery/presets/gallery.test.ts',
  'tests/scenario/link.test.ts',
  'tests/scenario/resolve.test.ts',
  'tests/cli/commandLine.test.ts',
];
/** The states of the other pictures are the model's matter, not that of a preset; they are tested where they stand. */
const OF_A_PRESET = '^(?!.*(?:the model or a preset changes|a run passes another state))';

const GOLDEN = 'tests/engine/golden.json';
const PICTURES = 'src/gallery/presets/pictures.json';

const copy = new Copy();
afterAll(() => copy.remove());

const read = (path: string) => JSON.parse(readFileSync(join(copy.folder, path), 'utf8'));
const vitest = (...args: readonly string[]) =>
  copy.run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...args);

test('a preset is its file, its words and one row', () => {
  copy.follow(readFileSync('docs/adding-a-preset.md', 'utf8'));
  expect(copy.touched()).toEqual([
    'src/scenario/presets/index.ts',
    'src/scenario/presets/missingSelf.ts',
    'src/scenario/presets/words/zh/missingSelf.ts',
  ]);
});

test(
  'its picture and its golden state are made by commands, and those of other presets stand',
  () => {
    const [golden, pictures] = [read(GOLDEN), read(PICTURES)];
    const drawn = copy.run('scripts/galleryPictures.mjs', 'missing-self');
    expect(drawn.code, drawn.said).toBe(0);
    vi.stubEnv('UPDATE_GOLDEN', '1');
    const kept = vitest('tests/engine/golden.test.ts');
    vi.unstubAllEnvs();
    expect(kept.code, kept.said).toBe(0);
    expect(copy.touched()).toEqual(['public/gallery/missing-self.webp', PICTURES, GOLDEN]);
    expect(read(GOLDEN).runs).toMatchObject(golden.runs);
    expect(read(PICTURES).pictures).toMatchObject({ ...pictures.pictures, 'missing-self': { minutes: 180 } });
  },
  10 * MINUTES,
);

test(
  'then types, format and lint are right, and the tests green that an omission would break',
  () => {
    const biome = copy.run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'src', 'tests');
    expect(biome.code, biome.said).toBe(0);
    const types = copy.run('node_modules/typescript/bin/tsc', '--noEmit');
    expect(types.code, types.said).toBe(0);
    const tested = vitest('-t', OF_A_PRESET, ...TESTS);
    expect(tested.code, tested.said).toBe(0);
  },
  10 * MINUTES,
);
