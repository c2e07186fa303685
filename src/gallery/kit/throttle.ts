/** Calls a function at once, then at most once per interval, the last call never lost. */

export interface Throttled {
  call(): void;
  /** Makes the call that is waiting, if any. */
  flush(): void;
}

export function throttle(interval_milliseconds: number, action: () => void): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const run = (): void => {
    waiting = false;
    action();
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) run();
    }, interval_milliseconds);
  };
  return {
    call() {
      if (timer === undefined) run();
      else waiting = true;
    },
    flush() {
      if (!waiting) return;
      clearTimeout(timer);
      timer = undefined;
      run();
    },
  };
}
