/** Text from outside as remarks carry it and sentences show it. */

const LONGEST_QUOTATION = 40;

/** Control characters, line separators and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text from outside as it may appear in a sentence: shortened, and whatever cannot be seen shown as a space. */
export function clipped(text: string): string {
  const shown = text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text;
  return shown.replace(UNPRINTABLE, ' ');
}

/** The same in quotation marks. */
export const quoted = (text: string): string => `"${clipped(text)}"`;

/** Data of any kind: text in quotation marks, the rest as JSON. */
export const shownData = (data: unknown): string =>
  typeof data === 'string' ? quoted(data) : clipped(JSON.stringify(data) ?? 'nothing');
