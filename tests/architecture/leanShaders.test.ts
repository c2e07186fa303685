/** The page's shaders: comments and indents are gone, and not a word of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withLeanShaders } from '../../tools/build/leanShaders';

test('a shader loses comments, indents and empty lines; the code around it stays', () => {
  const code = [
    'const kept = 1; // a comment',
    'const S = /* glsl */ `#version 300 es',
    '/** What it is. */',
    '  float a = 1.0; // one',
    '',
    '#if NEAR',
    '  // all of this',
    '#endif',
    '`;',
    '  // kept',
    'const T = /* glsl */ `  short `; // kept',
  ];
  expect(withLeanShaders(code.join('\n')).split('\n')).toEqual([
    'const kept = 1; // a comment',
    'const S = /* glsl */ `#version 300 es',
    'float a = 1.0;',
    '#if NEAR',
    '#endif',
    '`;',
    '  // kept',
    'const T = /* glsl */ `  short `; // kept',
  ]);
});

test('every shader of the picture keeps its program', () => {
  const bare = (code: string): string => code.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '').replaceAll(/\s+/g, '');
  const folder = 'src/gallery/renderer/webgl';
  let spared = 0;
  for (const name of readdirSync(folder)) {
    const code = readFileSync(`${folder}/${name}`, 'utf8');
    const lean = withLeanShaders(code);
    expect(bare(lean), name).toBe(bare(code));
    spared += code.length - lean.length;
  }
  expect(spared).toBeGreaterThan(4000);
});
