/** Presets of one's own, in a database as browsers have it: names, refusals, two tabs, and what is put back. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
  createPresetShelf,
  LONGEST_PRESET,
  MOST_PRESETS,
  type PresetShelf,
} from '../../../src/gallery/presets/own/savedPresets';

const textFor = (name: string): string => `file ${name}`;
const renamed = (text: string, name: string): string => `${text} > ${name}`;
let clock = 0;
let shelf: PresetShelf;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = 0;
  shelf = createPresetShelf(() => clock++);
});
const names = async (): Promise<readonly string[]> => (await shelf.list()).map(({ name }) => name);

test('are kept newest first under their trimmed names, with a file of that name', async () => {
  await shelf.add('first', textFor);
  const second = await shelf.add('  第二 \u{1F9EA} ', textFor);
  expect(second).toMatchObject({ name: '第二 \u{1F9EA}', text: 'file 第二 \u{1F9EA}' });
  expect(await names()).toEqual(['第二 \u{1F9EA}', 'first']);
});

test.each([
  ['   ', 'empty'],
  ['two\nlines', 'unprintable'],
  ['\u{1F9EA}'.repeat(61), 'long'],
  [' mine ', 'taken'],
  ['ＭＩＮＥ', 'taken'],
])('the name %j is refused: %s; nothing is lost', async (name, reason) => {
  const mine = await shelf.add('Mine', textFor);
  const other = await shelf.add('\u{1F9EA}'.repeat(60), textFor);
  await expect(shelf.add(name, textFor)).rejects.toMatchObject({ reason });
  await expect(shelf.rename(other.id, name, renamed)).rejects.toMatchObject({ reason });
  expect(await shelf.list()).toEqual([other, mine]);
});

test('renaming may change capitals alone, and the file goes with it', async () => {
  const { id } = await shelf.add('mine', textFor);
  expect(await shelf.rename(id, 'Mine', renamed)).toMatchObject({ name: 'Mine', text: 'file mine > Mine' });
  await shelf.remove(id);
  await expect(shelf.rename(id, 'again', renamed)).rejects.toMatchObject({ reason: 'gone' });
});

test('what is deleted can be put back in its place, unless its name was given away', async () => {
  for (const name of ['a', 'b', 'c']) await shelf.add(name, textFor);
  const gone = await shelf.remove((await shelf.list())[1].id);
  if (gone === undefined) throw new Error('nothing was deleted');
  expect(await names()).toEqual(['c', 'a']);
  await shelf.putBack(gone);
  await shelf.putBack(gone);
  expect(await names()).toEqual(['c', 'b', 'a']);
  await shelf.remove(gone.id);
  await shelf.add('B', textFor);
  await expect(shelf.putBack(gone)).rejects.toMatchObject({ reason: 'taken' });
});

test('a file that comes twice is kept once; another of the same name is numbered', async () => {
  expect((await shelf.take('x'.repeat(60), textFor))?.name).toBe('x'.repeat(60));
  expect(await shelf.take('x'.repeat(60), textFor)).toBeUndefined();
  const other = (name: string): string => `other ${name}`;
  expect((await shelf.take('x'.repeat(60), other))?.name).toBe(`${'x'.repeat(56)} (2)`);
  expect(await shelf.take('x'.repeat(60), other)).toBeUndefined();
  expect(await names()).toHaveLength(2);
});

test('two tabs at the same time lose nothing; beyond the bound nothing goes, and no more comes', async () => {
  const tabs = [shelf, createPresetShelf()];
  await Promise.all(Array.from({ length: MOST_PRESETS }, (_, n) => tabs[n % 2].add(`preset ${n}`, textFor)));
  expect(new Set(await names()).size).toBe(MOST_PRESETS);
  await expect(shelf.add('one more', textFor)).rejects.toMatchObject({ reason: 'tooMany' });
  await expect(shelf.take('preset 3', () => 'other')).rejects.toMatchObject({ reason: 'tooMany' });
  expect(await names()).toHaveLength(MOST_PRESETS);
});

test('what is too large is refused, and a device without room is told apart from a refusal', async () => {
  const large = (): string => 'x'.repeat(LONGEST_PRESET + 1);
  await expect(shelf.add('large', large)).rejects.toMatchObject({ reason: 'tooLarge' });
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  } as unknown as IDBFactory;
  await expect(createPresetShelf().list()).rejects.toMatchObject({ name: 'SecurityError' });
});
