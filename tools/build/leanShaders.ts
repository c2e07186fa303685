/**
 * Shaders travel as text: this plugin of the page's build leaves out their comments and indents, which no graphics card
 * reads. A shader is a template string that is marked as one (`glsl` in a comment before it) and ends on a line of its own.
 */
import type { Plugin } from 'vite';

const BEGINS = /\/\* glsl \*\/ `/;
const ENDS = /^`/;
const COMMENT = /\s*(?:\/\/.*|\/\*\*.*\*\/)$/;

/** The same code with its shaders made lean. Lines that end a shader or lie outside one stay as they are. */
export function withLeanShaders(code: string): string {
  const lines: string[] = [];
  let inside = false;
  for (const line of code.split('\n')) {
    if (!inside) {
      const begins = BEGINS.exec(line);
      inside = begins !== null && !line.slice(begins.index + begins[0].length).includes('`');
      lines.push(line);
    } else if (ENDS.test(line)) {
      inside = false;
      lines.push(line);
    } else {
      const lean = line.replace(COMMENT, '').trim();
      if (lean !== '') lines.push(lean);
    }
  }
  return lines.join('\n');
}

/** Applies to the picture's files. */
export const leanShaders = (): Plugin => ({
  name: 'lean-shaders',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/renderer\/.*\.ts$/.test(id) && BEGINS.test(code) ? { code: withLeanShaders(code), map: null } : undefined,
});
