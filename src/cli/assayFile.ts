/** Reads an assay from a file: JSON, then the published schema, then what only the model knows. Errors name the path. */

import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../docs/assay.schema.json';
import { eitherOf, nearestName, quoted, RemarkError, thrownSentences } from '../api/language';
import { type AssaySpecification, plansOf } from '../api/studies';
import { BadInput, inWords, systemCode } from './failures';

const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
}).compile<AssaySpecification>(schema);

/** `/arms/0/targets` as `arms[0].targets`. */
const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`), '');

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const shown = (data: unknown): string => quoted(JSON.stringify(data) ?? 'nothing').slice(1, -1);

/** What one breach of the schema means, in a sentence. */
function sentence({ keyword, instancePath, params, data, schema: limit, parentSchema }: ErrorObject): string {
  const path = pathOf(instancePath);
  const came = `${path === '' ? 'the file' : path} = ${shown(data)}`;
  if (keyword === 'additionalProperties') {
    const allowed = Object.keys((parentSchema as { properties?: object }).properties ?? {});
    const name = String(params.additionalProperty);
    const nearest = nearestName(name, allowed);
    const hint = nearest === undefined ? `allowed are ${allowed.join(', ')}` : `did you mean ${nearest}?`;
    return `${joined(path, name)} is not known here; ${hint}`;
  }
  if (keyword === 'required') return `${joined(path, String(params.missingProperty))} is missing`;
  if (keyword === 'enum') return `${came} is not ${eitherOf((limit as unknown[]).map(String))}`;
  if (keyword === 'type')
    return `${came} is not ${params.type === 'integer' ? 'a whole number' : `of type ${eitherOf([params.type].flat())}`}`;
  if (keyword === 'minimum' || keyword === 'maximum') {
    const { minimum, maximum } = parentSchema as { minimum: number; maximum: number };
    return `${came} is outside ${minimum}…${maximum}`;
  }
  if (/^(min|max)(Items|Length)$/.test(keyword)) {
    const bound = keyword.startsWith('min') ? 'at least' : 'at most';
    const counted = keyword.endsWith('Items') ? 'entries' : 'characters';
    return `the number of ${counted} in ${path} is ${(data as string | unknown[]).length}; allowed are ${bound} ${limit}`;
  }
  if (keyword === 'uniqueItems') return `${path} holds the same entry twice`;
  return `${came} is refused: ${keyword} ${JSON.stringify(limit)}`;
}

/** @throws BadInput with one sentence a line for everything that is wrong. */
export function checkAssay(data: unknown): AssaySpecification {
  if (!validate(data)) throw new BadInput((validate.errors ?? []).map(sentence).join('\n'));
  try {
    plansOf(data);
  } catch (error) {
    throw error instanceof RemarkError ? new BadInput(thrownSentences(error).join('\n')) : error;
  }
  return data;
}

/** @throws BadInput when the file cannot be read, is no JSON or is no assay. */
export async function readAssay(path: string): Promise<AssaySpecification> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = systemCode(error) === 'ENOENT' ? 'there is no such file' : inWords(error);
    throw new BadInput(`${path} cannot be read: ${why}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkAssay(data);
}
