/**
 * `docs/model.md` with its generated parts written anew: the order of the step, and at the head of each mechanism's section
 * what its declaration says. These parts stand between marks; all else is written by hand and stays. A mechanism that
 * has no section yet gets one behind the last of its group.
 */
import type { ParameterSource } from '../../src/core/parameter';
import type { Mechanism, Reads, Writes } from '../../src/mechanisms/mechanism';
import { schedule } from '../../src/mechanisms/schedule';

const ORDER = 'order';
const END = '<!-- end -->';
const startOf = (name: string): string => `<!-- ${name}: written by \`npm run generate\` -->`;
const PART = /<!-- (\w+): written by `npm run generate` -->[\s\S]*?<!-- end -->/g;

/** Room for the text of a line. */
const WIDTH = 120;

/** Breaks a paragraph into lines. */
function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const cadenceOf = ({ cadence_minutes }: Mechanism): string =>
  cadence_minutes === 0 ? 'every step' : `every ${cadence_minutes} min`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a list in a declaration is called, before its names. */
const LISTS: Readonly<Record<keyof Writes, (names: readonly string[]) => string>> = {
  columns: quoted,
  fields: (names) => `${names.length === 1 ? 'the field' : 'the fields'} ${quoted(names)}`,
  drugs: (names) => `${names.length === 1 ? 'the level' : 'the levels'} ${quoted(names)}`,
  dish: (names) => `of the dish ${names.join(', ')}`,
  acts: (names) => `the acts ${names.join(', ')}`,
  events: (names) => `the events ${names.join(', ')}`,
  tally: (names) => `the counts ${names.join(', ')}`,
};

function touchedText(touched: Reads | Writes): string {
  const lists = Object.entries(touched) as [keyof Writes, readonly string[]][];
  return lists.map(([list, names]) => LISTS[list](names)).join('; ');
}

/** Full names of the parameters with sources of these kinds. */
const numbersOf = ({ key, parameters }: Mechanism, kinds: readonly ParameterSource['kind'][]): readonly string[] =>
  Object.entries(parameters)
    .filter(([, { source }]) => kinds.includes(source.kind))
    .map(([name]) => `${key}.${name}`);

/** What its declaration says of a mechanism. */
function sectionOf(mechanism: Mechanism): string {
  const { key, label, meaning, law, symbols, reads, writes, canBeSwitchedOff } = mechanism;
  const always = canBeSwitchedOff === false ? ', always on' : '';
  const [read, written] = [touchedText(reads), touchedText(writes)];
  const published = numbersOf(mechanism, ['paper', 'data']);
  const worked = numbersOf(mechanism, ['derived', 'fitted']);
  const facts = [
    symbols ?? '',
    read === '' ? '' : `Reads ${read}.`,
    written === '' ? '' : `Writes ${written}.`,
    published.length === 0 ? '' : `Published: ${quoted(published)}.`,
    worked.length === 0 ? '' : `Derived or fitted: ${quoted(worked)}.`,
  ].filter((fact) => fact !== '');
  return [
    startOf(key),
    '',
    `#### ${label} (\`${key}\`)`,
    '',
    wrapped(`*${capitalised(cadenceOf(mechanism))}${always}.* ${meaning}`),
    '',
    '```',
    ...law,
    '```',
    '',
    ...facts.map((fact) => `${wrapped(fact)}\n`),
    END,
  ].join('\n');
}

/** The anchor that GitHub gives to the heading of a mechanism's section. */
const anchorOf = ({ label, key }: Mechanism): string =>
  `${label} ${key}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function orderOfTheStep(): string {
  const rows = schedule.map(
    (mechanism, n) =>
      `${n + 1}. [${mechanism.label}](#${anchorOf(mechanism)}) (\`${mechanism.key}\`), ${cadenceOf(mechanism)}`,
  );
  return [startOf(ORDER), '', ...rows, '', END].join('\n');
}

/** Puts an empty part for this mechanism behind the sections of its group, or of all where the group is new. */
function withSectionFor(text: string, { key, group }: Mechanism): string {
  const alike = schedule.filter((other) => other.group === group).map((other) => other.key);
  const parts = [...text.matchAll(PART)].filter(([, name]) => name !== ORDER);
  const last = parts.filter(([, name]) => alike.includes(name)).at(-1) ?? parts.at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const next = text.slice(from).search(/^(?:<!-- \w+: written|#{2,4} )/m);
  const at = next < 0 ? text.length : from + next;
  return `${text.slice(0, at)}${startOf(key)}\n${END}\n\n${text.slice(at)}`;
}

/**
 * The document as it should be.
 * @throws Error when it has a generated part for what is no mechanism.
 */
export function modelDocument(present: string): string {
  const missing = schedule.filter(({ key }) => !present.includes(startOf(key)));
  const complete = missing.reduce(withSectionFor, present);
  return complete.replace(PART, (_, name: string) => {
    if (name === ORDER) return orderOfTheStep();
    const mechanism = schedule.find(({ key }) => key === name);
    if (mechanism === undefined) throw new Error(`docs/model.md has a section for ${name}, which is no mechanism`);
    return sectionOf(mechanism);
  });
}
