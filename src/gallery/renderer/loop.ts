/** Frames on demand: nothing runs while nothing changes or nobody looks. */
export interface Loop {
  /** A frame is wanted; asking twice before it comes is asking once. */
  request(): void;
  stop(): void;
}

/** `frame` gets the time in seconds and the time since the last frame, and returns whether it wants another. */
export function createLoop(frame: (seconds: number, elapsed: number) => boolean): Loop {
  /** After a pause the first frame must not think that all of it has to be made up for. */
  const LONGEST_ELAPSED = 0.1;
  let handle = 0;
  let last = 0;
  let wanted = false;
  let stopped = false;

  const tick = (milliseconds: number): void => {
    handle = 0;
    wanted = false;
    const seconds = milliseconds / 1000;
    const elapsed = Math.min(Math.max(seconds - last, 0), LONGEST_ELAPSED);
    last = seconds;
    if (frame(seconds, elapsed)) request();
  };
  function request(): void {
    wanted = true;
    if (handle === 0 && !stopped && !document.hidden) handle = requestAnimationFrame(tick);
  }
  const visibilityChanged = (): void => {
    if (document.hidden) {
      cancelAnimationFrame(handle);
      handle = 0;
    } else if (wanted) request();
  };
  document.addEventListener('visibilitychange', visibilityChanged);

  return {
    request,
    stop() {
      stopped = true;
      cancelAnimationFrame(handle);
      document.removeEventListener('visibilitychange', visibilityChanged);
    },
  };
}
