/** The speeds on offer, named in model time per second of the viewer's time. */

export const SPEEDS = [
  { key: 'oneMinute', minutesPerSecond: 1 },
  { key: 'tenMinutes', minutesPerSecond: 10 },
  { key: 'oneHour', minutesPerSecond: 60 },
  { key: 'sixHours', minutesPerSecond: 360 },
  { key: 'fastest', minutesPerSecond: Number.POSITIVE_INFINITY },
] as const;
export type SpeedKey = (typeof SPEEDS)[number]['key'];

/** Slow enough to see single cells touch, hold and strike. */
export const DEFAULT_SPEED: SpeedKey = 'tenMinutes';

export const minutesPerSecond = (key: SpeedKey): number =>
  SPEEDS.find((speed) => speed.key === key)?.minutesPerSecond ?? 60;

/** The speed `by` places further on, at most the last, at least the first. */
export function neighbouringSpeed(key: SpeedKey, by: number): SpeedKey {
  const place = SPEEDS.findIndex((speed) => speed.key === key) + by;
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, place))].key;
}
