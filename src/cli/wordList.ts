/** The words that stand for several settings, as text for a terminal, as Markdown for the docs, and as JSON. */
import { PARAMETERS } from '../api';
import { writeAssignment } from '../api/language';
import { KIND_TEXTS, WORD_KINDS, type Word, type WordKind, wordsOf } from '../api/studies';

const DIGITS = 6;

/** `antigenDensity=145000 molecules/cell`. */
function settingText(name: string, value: number): string {
  const spec = PARAMETERS.get(name)?.spec;
  const shown = spec?.choices === undefined ? Number(value.toPrecision(DIGITS)) : value;
  const unit = spec === undefined || spec.choices !== undefined || ['', '1', '–'].includes(spec.unit) ? '' : spec.unit;
  return `${writeAssignment({ key: name, value: shown })}${unit === '' ? '' : ` ${unit}`}`;
}

const settingsText = ({ settings }: Word): string =>
  Object.entries(settings)
    .map(([name, value]) => settingText(name, value))
    .join(', ');

const titleOf = (kind: WordKind): string => KIND_TEXTS[kind].title;

/** Where the words of a kind are written. */
function placeText(kind: WordKind): string {
  const { inAssay } = KIND_TEXTS[kind];
  return kind === 'knockOut' ? `${inAssay} of an assay` : `${kind}=… in links and flags, ${inAssay} of an assay`;
}

/** For a terminal. */
export function wordsAsText(kinds: readonly WordKind[] = WORD_KINDS): string {
  const lines = kinds.flatMap((kind) => [
    `${titleOf(kind)} (${placeText(kind)})`,
    ...(KIND_TEXTS[kind].note === '' ? [] : [KIND_TEXTS[kind].note.replaceAll('`', '')]),
    '',
    ...wordsOf(kind).flatMap((word) => [
      `  ${word.word}: ${word.title}. ${word.meaning}`,
      ...(Object.keys(word.settings).length === 0 ? [] : [`      Sets: ${settingsText(word)}`]),
      ...word.sources.map((source) => `      Source: ${source}`),
    ]),
    '',
  ]);
  return lines.join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** For `docs/words.md`. */
export function wordsAsMarkdown(kinds: readonly WordKind[] = WORD_KINDS): string {
  const lines = [
    '# Words',
    '',
    'Written by `npm run generate`; do not edit by hand. A word stands for several parameters at once, in links and',
    'flags (`line=raji`) and in [assays](assay.md). What a parameter does is told in [parameters.md](parameters.md); one that',
    'is given beside a word overrules it.',
    '',
  ];
  for (const kind of kinds) {
    const { note } = KIND_TEXTS[kind];
    lines.push(`## ${titleOf(kind)}`, '', `Written as ${placeText(kind)}.${note === '' ? '' : ` ${note}`}`, '');
    lines.push('| word | what it is | sets | sources |', '| --- | --- | --- | --- |');
    for (const word of wordsOf(kind)) {
      const columns = [
        `\`${word.word}\``,
        `${word.title}. ${word.meaning}`,
        settingsText(word),
        word.sources.join('; '),
      ];
      lines.push(`| ${columns.map(cell).join(' | ')} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** For other programs: exact numbers, and the unit of each. */
export function wordsAsJson(kinds: readonly WordKind[] = WORD_KINDS): string {
  const words = kinds.flatMap((kind) =>
    wordsOf(kind).map((word) => ({
      ...word,
      settings: Object.entries(word.settings).map(([name, value]) => ({
        name,
        value,
        unit: PARAMETERS.get(name)?.spec.unit ?? '',
      })),
    })),
  );
  return `${JSON.stringify(words, null, 2)}\n`;
}
