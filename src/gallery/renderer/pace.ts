/** How long the picture takes from one snapshot to the next: as long as snapshots take to come, smoothed. */
export interface Pace {
  /** A snapshot came at this time (seconds). */
  beat(now: number): void;
  /** 0 … 1: how far the picture is on its way to the newest snapshot. */
  mix(now: number): number;
  /** Whether snapshots are still coming: cells stir only while the run goes on. */
  lively(now: number): boolean;
}

const SHORTEST = 1 / 60;
const LONGEST = 0.7;
/** A snapshot after a longer silence is a single step or a restart: a short glide is right. */
const SILENCE = 1.2;
const GLIDE_AFTER_SILENCE = 0.22;
const SMOOTHING = 0.25;
const STIRS_ON_SECONDS = 0.8;

export function createPace(): Pace {
  let shownAt = Number.NEGATIVE_INFINITY;
  let interval = GLIDE_AFTER_SILENCE;
  return {
    beat(now) {
      const gap = now - shownAt;
      shownAt = now;
      if (gap > SILENCE) interval = GLIDE_AFTER_SILENCE;
      else interval += (Math.min(Math.max(gap, SHORTEST), LONGEST) - interval) * SMOOTHING;
    },
    mix: (now) => Math.min(1, Math.max(0, (now - shownAt) / interval)),
    lively: (now) => now - shownAt < interval + STIRS_ON_SECONDS,
  };
}
