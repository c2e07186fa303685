/**
 * How many steps the next request asks for. The speed is named in model minutes per second; what a step costs on
 * this machine is measured. A slow machine falls behind its named speed: it never gets another result.
 */

/** What a request should take at full speed: long enough to be worth the trip, short enough for smooth pictures. */
const FULL_SPEED_REQUEST_MILLISECONDS = 28;
/** On the way to a goal nobody watches: fewer pictures, more steps. */
const GOAL_REQUEST_MILLISECONDS = 100;
/** At a named speed a request takes at most this long, so that controls stay quick. */
const LONGEST_REQUEST_MILLISECONDS = 40;
/** What a slow machine owes beyond this stretch of time is given up: a backlog would come back as a burst. */
const LONGEST_DEBT_MILLISECONDS = 250;
/**
 * A step costs what it cost in the quickest of this many requests: waiting for a busy page only ever adds, and asking
 * for less because the page is busy would leave the worker idle.
 */
const REMEMBERED_REQUESTS = 8;
/** Clocks that count whole milliseconds may call a short request free of charge. */
const CLOCK_ERROR_MILLISECONDS = 0.5;
/** A request may ask for this many times the steps of the last one, so that one lucky measurement does no harm. */
const FASTEST_GROWTH = 2;
const FIRST_STEPS = 8;
const FIRST_GUESS_MILLISECONDS = 2;
const MOST_STEPS = 5000;
/** Five fifths of a step are a step. */
const ROUNDING = 1e-9;

export interface Pace {
  /** Whole steps due after `elapsed` more milliseconds; what is left of a step is kept for the next time. */
  stepsDue(elapsed_milliseconds: number, minutesPerSecond: number): number;
  /** Whether a whole step is still owed, because the last request could not hold them all. */
  isBehind(): boolean;
  /** Steps that fill one request on the way to a goal. */
  goalSteps(): number;
  /** Tells how long a request of this many steps took. */
  measured(steps: number, duration_milliseconds: number): void;
  /** Forgets the fraction of a step that is due; the measured cost stays. */
  rest(): void;
}

export function createPace(timeStep_minutes: number): Pace {
  const costs: number[] = [];
  let owed = 0;
  let largest = FIRST_STEPS;
  const stepsWithin = (milliseconds: number): number => {
    const cost = costs.length === 0 ? FIRST_GUESS_MILLISECONDS : Math.min(...costs);
    return Math.max(1, Math.min(MOST_STEPS, FASTEST_GROWTH * largest, Math.floor(milliseconds / cost)));
  };
  return {
    stepsDue(elapsed, minutesPerSecond) {
      if (minutesPerSecond === Number.POSITIVE_INFINITY) return stepsWithin(FULL_SPEED_REQUEST_MILLISECONDS);
      const most = stepsWithin(LONGEST_REQUEST_MILLISECONDS);
      const stepsPerMillisecond = minutesPerSecond / timeStep_minutes / 1000;
      owed = Math.min(
        owed + elapsed * stepsPerMillisecond,
        Math.max(1, LONGEST_DEBT_MILLISECONDS * stepsPerMillisecond),
      );
      const steps = Math.min(Math.floor(owed + ROUNDING), most);
      owed -= steps;
      return steps;
    },
    isBehind: () => owed + ROUNDING >= 1,
    goalSteps: () => stepsWithin(GOAL_REQUEST_MILLISECONDS),
    measured(steps, duration) {
      if (steps < 1) return;
      costs.push((duration + CLOCK_ERROR_MILLISECONDS) / steps);
      if (costs.length > REMEMBERED_REQUESTS) costs.shift();
      largest = Math.max(FIRST_STEPS, steps);
    },
    rest() {
      owed = 0;
    },
  };
}
