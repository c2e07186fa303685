/** Calls back at the next animation frame, or a moment later where there is none: a hidden tab's run goes on. */

const WITHOUT_FRAMES_MILLISECONDS = 250;

export function nextTick(callback: () => void): void {
  let called = false;
  const once = (): void => {
    if (called) return;
    called = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    callback();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, WITHOUT_FRAMES_MILLISECONDS);
}
