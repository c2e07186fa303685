/** A moment to the minute, as the clock over the picture says it: `3 h 20 min`. */
import { formatDaysAndHours, formatMinutesPastTheHour } from '../format';

/** Where units are Latin letters, a space stands between them. */
const LETTERS = /[A-Za-z]/;

export function momentWords(minutes: number): string {
  const hours = formatDaysAndHours(minutes);
  const rest = formatMinutesPastTheHour(minutes);
  return LETTERS.test(hours) ? `${hours} ${rest}` : `${hours}${rest}`;
}
