/** The speed that a run really has, in model minutes per second, over the last second or two. */

const WINDOW_MILLISECONDS = 1000;

export interface Speedometer {
  tick(now_milliseconds: number, time_minutes: number, fresh: boolean): void;
  minutesPerSecond(): number;
}

export function createSpeedometer(): Speedometer {
  let startedAt = 0;
  let startedFrom = Number.NaN;
  let speed = 0;
  return {
    tick(now, time, fresh) {
      if (fresh || Number.isNaN(startedFrom)) {
        startedAt = now;
        startedFrom = time;
        speed = 0;
        return;
      }
      const elapsed = now - startedAt;
      if (elapsed < WINDOW_MILLISECONDS) return;
      // After a pause the first stretch says nothing about speed.
      if (elapsed < 3 * WINDOW_MILLISECONDS) speed = ((time - startedFrom) * 1000) / elapsed;
      startedAt = now;
      startedFrom = time;
    },
    minutesPerSecond: () => speed,
  };
}
