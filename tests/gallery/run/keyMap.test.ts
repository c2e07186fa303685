/** The key map: no key means two things, every key means something, and typing is left alone. */
import { describe, expect, test } from 'vitest';
import { bindingFor, type FocusKind, KEY_MAP, wordsOf } from '../../../src/gallery/run/keyMap';

const stroke = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('no key is bound twice', () => {
  const keys = KEY_MAP.flatMap((binding) => binding.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every binding is shown and told apart in the help', () => {
  for (const binding of KEY_MAP) {
    expect(binding.shown.length).toBeGreaterThan(0);
    expect(wordsOf(binding)).not.toBe('');
  }
  expect(new Set(KEY_MAP.map(wordsOf)).size).toBe(KEY_MAP.length);
});

test('every promised key is there', () => {
  const promised = [' ', '.', 's', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-', '0', '[', ']'];
  for (const key of [...promised, 'r', 'n', 'd', 'f', 'l', '?', 'R'])
    expect(bindingFor(stroke(key), 'other')?.meaning, key).toBeDefined();
});

describe('keys are left to whoever needs them', () => {
  const means = (key: string, focus: FocusKind): boolean => bindingFor(stroke(key), focus) !== undefined;

  test('in a text field all of them', () => {
    for (const { keys } of KEY_MAP) for (const key of keys) expect(means(key, 'text'), key).toBe(false);
  });

  test('on a slider the arrows, on a button the space bar', () => {
    expect(means('ArrowLeft', 'slider')).toBe(false);
    expect(means(' ', 'slider')).toBe(true);
    expect(means(' ', 'button')).toBe(false);
    expect(means('r', 'button')).toBe(true);
  });

  test('with Control, Command or Alt held, all of them', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(bindingFor(stroke('r', { [held]: true }), 'other')).toBeUndefined();
  });
});
