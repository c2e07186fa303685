/** Reads a table of comma-separated text: comment lines first, then a line of names, then rows. Quotes as RFC 4180 has them. */

export interface Table {
  readonly comments: readonly string[];
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at) < 0 ? line.length : line.indexOf(',', at);
      fields.push(line.slice(at, end));
      at = end + 1;
    } else {
      const [quoted] = /^"(?:[^"]|"")*"/.exec(line.slice(at)) ?? [''];
      fields.push(quoted.slice(1, -1).replaceAll('""', '"'));
      at += quoted.length + 1;
    }
  }
  return fields;
}

export function parseCsv(text: string): Table {
  const lines = text.trimEnd().split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const [names, ...rows] = lines.slice(comments.length).map(fieldsOf);
  return { comments, names, rows };
}
