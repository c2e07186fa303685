/** Reads a design from a file: JSON, then the reader that the page has too, then the published schema. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../docs/design.schema.json';
import { type Design, readDesign } from '../../api';
import { BadInput } from '../failures';
import { readFileText } from '../readFileText';

/** What the published schema says against this data, or undefined. Compiled when first needed: it takes a while. */
function schemaProblem(data: unknown): string | undefined {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  return ajv.validate(schema, data) ? undefined : ajv.errorsText(ajv.errors, { dataVar: 'design' });
}

const LONGEST_DESIGN = 4 * 1024 * 1024;
const sizeProblem = (bytes: number): string | undefined =>
  bytes > LONGEST_DESIGN ? `it has ${bytes} bytes; a design has at most ${LONGEST_DESIGN}` : undefined;

/** @throws BadInput with one sentence a line for everything that is wrong. */
export function checkDesign(data: unknown, path: string): Design {
  const reading = readDesign(data);
  if (!reading.ok) throw new BadInput(reading.problems.map((problem) => `${path}: ${problem}`).join('\n'));
  const problem = schemaProblem(data);
  if (problem !== undefined) throw new BadInput(`${path}: ${problem}`);
  return reading.design;
}

/** @throws BadInput when the file cannot be read, is no JSON or is no design. */
export async function readDesignFile(path: string): Promise<Design> {
  const text = await readFileText(path, sizeProblem);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkDesign(data, path);
}
