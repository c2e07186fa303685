/** `src/mechanisms/codes.ts` with the next number for each mechanism that has none; what stands there stays. */
import { CODES } from '../../src/mechanisms/codes';
import { schedule } from '../../src/mechanisms/schedule';

const END = '} as const;';

/** The list with these mechanisms appended. */
export function withCodesFor(
  present: string,
  keys: readonly string[],
  given: Readonly<Record<string, number>>,
): string {
  const highest = Math.max(...Object.values(given));
  const rows = keys.filter((key) => !Object.hasOwn(given, key)).map((key, n) => `  ${key}: ${highest + 1 + n},\n`);
  return present.replace(END, `${rows.join('')}${END}`);
}

export const codesFile = (present: string): string =>
  withCodesFor(
    present,
    schedule.map(({ key }) => key),
    CODES,
  );
