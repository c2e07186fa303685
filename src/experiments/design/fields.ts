/** Reads fields out of data of unknown shape; whatever is wrong becomes a sentence with the path. */
import { writeNumber } from '../../scenario/numbers';
import type { Sentences } from '../../scenario/reading';
import { eitherOf, nearestName, quoted } from '../../scenario/text';

export type Data = Readonly<Record<string, unknown>>;

export const isRecord = (data: unknown): data is Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const shown = (data: unknown): string =>
  typeof data === 'string' ? quoted(data) : quoted(JSON.stringify(data) ?? 'nothing').slice(1, -1);

/** One table of a file, at a path in it. */
export class Fields {
  constructor(
    private readonly data: Data,
    private readonly path: string,
    private readonly problems: Sentences,
  ) {}

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  has(name: string): boolean {
    return this.data[name] !== undefined;
  }

  value(name: string): unknown {
    return this.data[name];
  }

  problem(name: string, text: string): void {
    this.problems.add(`${this.at(name)} ${text}`);
  }

  /** Refuses names that mean nothing here. */
  only(allowed: readonly string[]): void {
    for (const name of Object.keys(this.data)) {
      if (allowed.includes(name)) continue;
      const nearest = nearestName(name, allowed);
      this.problem(
        name,
        `is not known here; ${nearest === undefined ? `allowed are ${allowed.join(', ')}` : `did you mean ${nearest}?`}`,
      );
    }
  }

  text(name: string, longest: number): string | undefined {
    const value = this.data[name];
    if (value === undefined) this.problem(name, 'is missing');
    else if (typeof value !== 'string') this.problem(name, `= ${shown(value)} is not text`);
    else if (value.length === 0 || value.length > longest)
      this.problem(name, `has ${value.length} characters; 1 to ${longest} are allowed`);
    else return value;
    return undefined;
  }

  word<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.data[name];
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    if (value === undefined) this.problem(name, `is missing; it is ${eitherOf(words)}`);
    else {
      const nearest = typeof value === 'string' ? nearestName(value, words) : undefined;
      const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
      this.problem(name, `= ${shown(value)} is not ${eitherOf(words)}${hint}`);
    }
    return undefined;
  }

  number(name: string, least: number, most: number, whole = false): number | undefined {
    const value = this.data[name];
    if (value === undefined) this.problem(name, 'is missing');
    else if (typeof value !== 'number') this.problem(name, `= ${shown(value)} is not a number`);
    else if (!(value >= least && value <= most))
      this.problem(name, `= ${shown(value)} is outside ${writeNumber(least)}…${writeNumber(most)}`);
    else if (whole && !Number.isInteger(value)) this.problem(name, `= ${shown(value)} is not a whole number`);
    else return value;
    return undefined;
  }

  /** The entries of a list; an empty one when the field is absent. */
  list(name: string, most: number): readonly unknown[] {
    const value = this.data[name];
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.problem(name, `= ${shown(value)} is not a list`);
    else if (value.length > most) this.problem(name, `has ${value.length} entries; at most ${most} are allowed`);
    else return value;
    return [];
  }

  /** The fields of a table within; of an empty one when it is absent. */
  table(name: string): Fields {
    const value = this.data[name];
    if (value !== undefined && !isRecord(value)) this.problem(name, `= ${shown(value)} is not a table`);
    return new Fields(isRecord(value) ? value : {}, this.at(name), this.problems);
  }

  /** The fields of an entry of a list, or undefined when it is no table. */
  entry(name: string, index: number, value: unknown): Fields | undefined {
    if (isRecord(value)) return new Fields(value, this.at(`${name}[${index}]`), this.problems);
    this.problem(`${name}[${index}]`, `= ${shown(value)} is not a table`);
    return undefined;
  }

  entries(): readonly (readonly [string, unknown])[] {
    return Object.entries(this.data);
  }
}
