/** Numbers as links, flags and files write them: plain decimals, the shortest that name the value exactly. */

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Seventeen significant digits name any double; the rest is sign, point, exponent and some leading zeros. */
const LONGEST_NUMBER = 40;

/** The number that this text writes, or undefined. May be infinite (`1e999`); −0 is read as 0. */
export function parseNumber(text: string): number | undefined {
  if (text.length > LONGEST_NUMBER || !DECIMAL.test(text)) return undefined;
  return Number(text) + 0;
}

/** The shortest text that `parseNumber` reads back as the same number; without a plus sign, which links spoil. */
export const writeNumber = (value: number): string => String(value).replace('e+', 'e');
