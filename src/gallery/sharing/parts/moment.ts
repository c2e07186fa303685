/** A moment to the minute, as the clock over the picture says it: `3 h 20 min`. */
import { formatDaysAndHours, formatMinutesPastTheHour } from '../../words/format';

export const momentWords = (minutes: number): string =>
  `${formatDaysAndHours(minutes)} ${formatMinutesPastTheHour(minutes)}`;
