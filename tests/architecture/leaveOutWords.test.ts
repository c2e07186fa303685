/** The worker's bundle: the words of declarations are gone, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutWords } from '../../tools/build/leaveOutWords';

test('meanings and reasons become empty, whatever stands in them', () => {
  expect(withoutWords(`label: 'A', meaning: 'It\\'s "so".', default: 3, source: assumed("why: 'x'; 1–2"),`)).toBe(
    `label: 'A', meaning: '', default: 3, source: assumed(''),`,
  );
  expect(withoutWords("source: derived(\n  'a = b',\n),")).toBe("source: derived(\n  ''),".replace("''),", "'',\n),"));
  expect(withoutWords(`meaning:\n  'long',\n`)).toBe(`meaning:\n  '',\n`);
  expect(withoutWords(`law: ['h = [rate]', 'b'], reads: { columns: ['x'] }, writes: {}, key: 'k'`)).toBe(
    `law: ['', ''], reads: { columns: [''] }, writes: {}, key: 'k'`,
  );
});

test('no declaration loses a number, a name or a law', () => {
  const files = readdirSync('src/mechanisms', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `src/mechanisms/${name}`);
  const skeleton = (code: string): string => code.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
  let spared = 0;
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const left = withoutWords(code);
    expect(skeleton(left), file).toBe(skeleton(code));
    spared += code.length - left.length;
  }
  expect(spared).toBeGreaterThan(10_000);
});
