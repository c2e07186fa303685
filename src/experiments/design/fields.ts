/** Reads fields out of data of unknown shape; whatever is wrong becomes a remark with the path. */
import { hinted, type Remark, type RemarkCode, remark } from '../../remarks/remark';
import { shownData } from '../../remarks/text';
import type { RemarkValues } from '../../remarks/values/values';
import type { Remarks } from '../../scenario/reading';
import { nearestName } from '../../scenario/text';

export type Data = Readonly<Record<string, unknown>>;

export const isRecord = (data: unknown): data is Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** One table of a file, at a path in it. */
export class Fields {
  constructor(
    private readonly data: Data,
    private readonly path: string,
    private readonly problems: Remarks,
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

  problem<Code extends RemarkCode>(name: string, code: Code, values: RemarkValues[Code]): void {
    this.problems.add(remark(code, this.at(name), values) as Remark);
  }

  /** Refuses names that mean nothing here. */
  only(allowed: readonly string[]): void {
    for (const name of Object.keys(this.data)) {
      if (allowed.includes(name)) continue;
      this.problem(name, 'field.unknown', { allowed, ...hinted(nearestName(name, allowed)) });
    }
  }

  text(name: string, longest: number): string | undefined {
    const value = this.data[name];
    if (value === undefined) this.problem(name, 'field.missing', {});
    else if (typeof value !== 'string') this.problem(name, 'field.notText', { shown: shownData(value) });
    else if (value.length === 0 || value.length > longest)
      this.problem(name, 'field.length', { length: value.length, most: longest });
    else return value;
    return undefined;
  }

  word<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.data[name];
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    if (value === undefined) this.problem(name, 'field.missing', { choices: words });
    else {
      const nearest = typeof value === 'string' ? nearestName(value, words) : undefined;
      this.problem(name, 'field.notWord', { shown: shownData(value), choices: words, ...hinted(nearest) });
    }
    return undefined;
  }

  number(name: string, least: number, most: number, whole = false): number | undefined {
    const value = this.data[name];
    const shown = shownData(value);
    if (value === undefined) this.problem(name, 'field.missing', {});
    else if (typeof value !== 'number') this.problem(name, 'field.notNumber', { shown });
    else if (!(value >= least && value <= most))
      this.problem(name, 'field.outside', { shown, minimum: least, maximum: most });
    else if (whole && !Number.isInteger(value)) this.problem(name, 'field.notWhole', { shown });
    else return value;
    return undefined;
  }

  /** The entries of a list; an empty one when the field is absent. */
  list(name: string, most: number): readonly unknown[] {
    const value = this.data[name];
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.problem(name, 'field.notList', { shown: shownData(value) });
    else if (value.length > most) this.problem(name, 'field.entries', { count: value.length, most });
    else return value;
    return [];
  }

  /** The fields of a table within; of an empty one when it is absent. */
  table(name: string): Fields {
    const value = this.data[name];
    if (value !== undefined && !isRecord(value)) this.problem(name, 'field.notTable', { shown: shownData(value) });
    return new Fields(isRecord(value) ? value : {}, this.at(name), this.problems);
  }

  /** The fields of an entry of a list, or undefined when it is no table. */
  entry(name: string, index: number, value: unknown): Fields | undefined {
    if (isRecord(value)) return new Fields(value, this.at(`${name}[${index}]`), this.problems);
    this.problem(`${name}[${index}]`, 'field.notTable', { shown: shownData(value) });
    return undefined;
  }

  entries(): readonly (readonly [string, unknown])[] {
    return Object.entries(this.data);
  }
}
