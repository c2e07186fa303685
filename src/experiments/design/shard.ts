/** A part of a design's runs: part 2 of 4 has the runs 1, 5, 9 … (0-based), so that all parts take about as long. */

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

export const WHOLE: Shard = { index: 1, of: 1 };
export const MOST_SHARDS = 100_000;

/** `2/4` as a shard, or undefined. */
export function readShard(text: string): Shard | undefined {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : undefined;
}

/** The numbers of a shard's runs, 0-based and rising. */
export const runsOfShard = (count: number, { index, of }: Shard): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((count - index + 1) / of)) }, (_, n) => n * of + index - 1);
