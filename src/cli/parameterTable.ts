/** The catalogue of parameters as text for a terminal, as Markdown for the docs (with a count of where they come from), and as JSON. */
import { type CatalogueEntry, PARAMETERS, type ParameterSource } from '../api';
import { allowedText, shortNameOf, writeValue } from '../api/language';

const SHOWN_DIGITS = 4;

/** Where a default comes from, in a line. */
export function sourceText(source: ParameterSource): string {
  switch (source.kind) {
    case 'paper':
      return `${source.citation}, ${source.url}`;
    case 'data':
      return `${source.citation}, ${source.url}; computed: ${source.computed}`;
    case 'derived':
      return `derived: ${source.from}`;
    case 'fitted':
      return `fitted to ${source.to} by \`${source.command}\``;
    case 'assumed':
      return `assumed: ${source.why}`;
  }
}

/** The default as people read it: a word, or a number of few digits. */
function defaultText({ key, spec }: CatalogueEntry): string {
  const exact = writeValue(key, spec.default);
  const short = String(Number(spec.default.toPrecision(SHOWN_DIGITS)));
  return spec.choices === undefined && exact.length > short.length ? short : exact;
}

const aliasOf = ({ key }: CatalogueEntry): string | undefined => {
  const short = shortNameOf(key);
  return short === key ? undefined : short;
};

function byMechanism(): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of PARAMETERS.values()) {
    const group = groups.get(entry.mechanismKey);
    if (group === undefined) groups.set(entry.mechanismKey, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** For a terminal. */
export function parametersAsText(): string {
  const lines: string[] = [];
  for (const entries of byMechanism().values()) {
    lines.push(entries[0].mechanismLabel, '');
    for (const entry of entries) {
      const alias = aliasOf(entry);
      const range = allowedText(entry.spec);
      lines.push(
        `  ${entry.key}${alias === undefined ? '' : ` (${alias})`} = ${defaultText(entry)}   [${range}]`,
        `      ${entry.spec.meaning}${entry.spec.live === false ? ' Fixed for the whole run.' : ''}`,
        `      Source: ${sourceText(entry.spec.source)}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** What each kind of source is, in the order of the table: from the firmest to the loosest. */
const SOURCE_KINDS: Readonly<Record<ParameterSource['kind'], string>> = {
  paper: 'The number stands in the publication.',
  data: 'Computed from the public data of the publication, as told.',
  derived: 'Worked out from published numbers, by arithmetic or by a calculation outside this project, as told.',
  fitted: 'Found by a command of this project, which anyone can repeat.',
  assumed: 'Not published, recalled without its source, or a choice of scene, protocol or product; the reason is told.',
};

export interface SourceCount {
  readonly kind: ParameterSource['kind'];
  readonly meaning: string;
  /** Full names of the parameters whose defaults have such a source, in the order of the catalogue. */
  readonly keys: readonly string[];
}

const isSwitch = ({ key, mechanismKey }: CatalogueEntry): boolean => key === `${mechanismKey}.enabled`;

/** Which parameters come from where; the switches of mechanisms, which are no numbers, are left out. */
export function sourceCounts(): readonly SourceCount[] {
  const entries = [...PARAMETERS.values()].filter((entry) => !isSwitch(entry));
  return (Object.keys(SOURCE_KINDS) as ParameterSource['kind'][]).map((kind) => ({
    kind,
    meaning: SOURCE_KINDS[kind],
    keys: entries.filter(({ spec }) => spec.source.kind === kind).map(({ key }) => key),
  }));
}

/** The counts as a table; `docs/model.md` refers to its heading. */
function sourcesAsMarkdown(): readonly string[] {
  const counts = sourceCounts();
  const total = counts.reduce((sum, { keys }) => sum + keys.length, 0);
  const rows = counts.map(({ kind, meaning, keys }) => {
    const share = `${Math.round((100 * keys.length) / total)} %`;
    const which = kind === 'assumed' ? 'all others' : keys.map((key) => `\`${key}\``).join(', ');
    return `| ${kind} | ${keys.length} | ${share} | ${cell(meaning)} | ${which} |`;
  });
  return [
    '## Where the numbers come from',
    '',
    `Of the defaults of ${total} parameters, the switches of mechanisms (\`mechanism.enabled\`) not counted:`,
    '',
    '| source | parameters | share | what it means | which |',
    '| --- | ---: | ---: | --- | --- |',
    ...rows,
    '',
  ];
}

/** For `docs/parameters.md`. */
export function parametersAsMarkdown(): string {
  const lines = [
    '# Parameters',
    '',
    'Written by `npm run generate`; do not edit by hand. In links and flags a parameter goes by its name or,',
    'where there is one, by the short name under it. A star marks what is fixed for the whole run. What the parameters do',
    'is told in [model.md](model.md).',
    '',
    ...sourcesAsMarkdown(),
  ];
  for (const entries of byMechanism().values()) {
    lines.push(
      `## ${entries[0].mechanismLabel}`,
      '',
      '| name | default | allowed | meaning | source |',
      '| --- | --- | --- | --- | --- |',
    );
    for (const entry of entries) {
      const alias = aliasOf(entry);
      const name = `\`${entry.key}\`${entry.spec.live === false ? ' \\*' : ''}${alias === undefined ? '' : `<br>\`${alias}\``}`;
      const columns = [
        name,
        defaultText(entry),
        allowedText(entry.spec),
        entry.spec.meaning,
        sourceText(entry.spec.source),
      ];
      lines.push(`| ${columns.map(cell).join(' | ')} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** For other programs: exact numbers. */
export function parametersAsJson(): string {
  const parameters = [...PARAMETERS.values()].map((entry) => ({
    name: entry.key,
    shortName: aliasOf(entry),
    mechanism: entry.mechanismLabel,
    group: entry.group,
    ...entry.spec,
    live: entry.spec.live !== false,
  }));
  return `${JSON.stringify(parameters, null, 2)}\n`;
}
