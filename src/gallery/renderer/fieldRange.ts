/**
 * The bright end of the field's colour map. A round number that does not flicker: it rises at once when the field
 * outgrows it and falls only when the field has stayed far below it for a while; the picture eases between the two.
 */
export interface FieldRange {
  /** The round number for the colour bar. */
  readonly maximum: number;
  /** What the picture uses at this instant, on its way to `maximum`. */
  readonly shown: number;
  take(fieldMaximum: number, seconds: number): void;
  /** Moves `shown` on; true while it is still on its way. */
  ease(elapsed: number, jump: boolean): boolean;
  reset(): void;
}

const STEPS = [1, 2, 5, 10] as const;
/** Room above the peak, so that a field that fills the dish does not glow at full strength all over. */
const HEADROOM = 1.15;
/** pM. Less than this is next to nothing and shall not glow. */
const LEAST_MAXIMUM = 0.1;
const FALL_AFTER_SECONDS = 2.5;
const EASE_SECONDS = 0.25;
const CLOSE_ENOUGH = 0.002;

/** The smallest of 1, 2, 5 × 10^k that is not below the value; 1 for nothing. */
export function roundedUp(value: number): number {
  if (!(value > 0)) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((s) => value <= s * decade * (1 + 1e-6)) ?? 10;
  return Number((step * decade).toPrecision(1));
}

export function createFieldRange(): FieldRange {
  let maximum = 0;
  let shown = 0;
  let lowSince = -1;
  return {
    get maximum() {
      return maximum;
    },
    get shown() {
      return shown;
    },
    take(fieldMaximum, seconds) {
      const wanted = Math.max(LEAST_MAXIMUM, roundedUp(fieldMaximum * HEADROOM));
      if (maximum === 0) {
        maximum = wanted;
        shown = wanted;
      } else if (wanted > maximum) {
        maximum = wanted;
        lowSince = -1;
      } else if (wanted === maximum) lowSince = -1;
      else if (lowSince < 0) lowSince = seconds;
      else if (seconds - lowSince > FALL_AFTER_SECONDS) {
        maximum = wanted;
        lowSince = -1;
      }
    },
    ease(elapsed, jump) {
      if (shown === maximum) return false;
      const near = Math.abs(shown - maximum) < maximum * CLOSE_ENOUGH;
      shown = jump || near ? maximum : shown + (maximum - shown) * Math.min(1, elapsed / EASE_SECONDS);
      return shown !== maximum;
    },
    reset() {
      maximum = 0;
      shown = 0;
      lowSince = -1;
    },
  };
}
