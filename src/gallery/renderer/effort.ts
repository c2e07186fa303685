/**
 * How much drawing the device can bear. When frames come slowly while things move, the picture is drawn more plainly
 * until it stands still; now and then the full picture is tried again, for slowness may have had another cause.
 */
export interface Effort {
  /** Draw plainly. */
  readonly rough: boolean;
  /** A frame in a row of frames came this long after the one before (seconds). */
  frame(elapsed: number, now: number): void;
}

const SLOW_FRAME = 0.05;
const FRAMES_JUDGED = 8;
const TRY_AGAIN_SECONDS = 20;

export function createEffort(): Effort {
  let rough = false;
  let slow = 0;
  let since = 0;
  return {
    get rough() {
      return rough;
    },
    frame(elapsed, now) {
      if (rough) {
        if (now - since > TRY_AGAIN_SECONDS) rough = false;
        return;
      }
      // One quick frame makes up for one slow one: a stumble is not slowness.
      slow = elapsed > SLOW_FRAME ? slow + 1 : Math.max(0, slow - 1);
      if (slow < FRAMES_JUDGED) return;
      rough = true;
      slow = 0;
      since = now;
    },
  };
}
