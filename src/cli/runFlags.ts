/** From the flags of `run` to a checked scenario. Flags and links are read by the same grammar; a flag overrides the link. */
import type { RunReading } from '../api';
import {
  fullNameOf,
  linkParts,
  type Part,
  queryOf,
  quoted,
  RUN_PARTS,
  readRun,
  sentenceOf,
  sentencesOf,
  splitAssignment,
} from '../api/language';
import { BadInput } from './failures';

export interface RunFlags {
  readonly scenario?: string;
  readonly seed?: string;
  readonly hours?: string;
  readonly set?: readonly string[];
  readonly at?: readonly string[];
  readonly link?: string;
  readonly json?: string;
  readonly progress?: boolean;
}

const HAS_A_FLAG: ReadonlySet<string> = new Set(['scenario', 'seed', 'hours', 'at']);

function partOfSet(text: string): Part {
  const assignment = splitAssignment(text);
  if (!assignment.ok) throw new BadInput(`--set ${sentenceOf(assignment.problem)}`);
  const [name, value] = assignment.value;
  if (HAS_A_FLAG.has(name)) throw new BadInput(`--set ${name}=… is written --${name} …`);
  if ((RUN_PARTS as readonly string[]).includes(name))
    throw new BadInput(name === 'v' ? '--set v: the version cannot be set' : `--set ${name}: this is a part of links`);
  return { name, text: value };
}

function partsOfLink(link: string): readonly Part[] {
  const query = queryOf(link);
  if (query === '') throw new BadInput(`--link ${quoted(link)} holds no run; it should look like ?scenario=…&seed=…`);
  const { parts, problems } = linkParts(query);
  if (problems.length > 0) throw new BadInput(sentencesOf(problems).join('\n'));
  return parts;
}

/**
 * The run that these flags ask for, and what is worth telling about it.
 * @throws BadInput with one sentence a line for everything that is wrong.
 */
export function readRunFlags(flags: RunFlags): Pick<RunReading, 'scenario' | 'notes'> {
  const given: Part[] = [];
  for (const name of ['scenario', 'seed', 'hours'] as const) {
    const text = flags[name];
    if (text !== undefined) given.push({ name, text });
  }
  given.push(...(flags.set ?? []).map(partOfSet), ...(flags.at ?? []).map((text) => ({ name: 'at', text })));
  const overridden = new Set(given.map(({ name }) => fullNameOf(name)));
  overridden.delete('at');
  const fromLink = flags.link === undefined ? [] : partsOfLink(flags.link);
  const { scenario, problems, notes } = readRun([
    ...fromLink.filter(({ name }) => !overridden.has(fullNameOf(name))),
    ...given,
  ]);
  if (problems.length > 0) throw new BadInput(sentencesOf(problems).join('\n'));
  return { scenario, notes: sentencesOf(notes) };
}
