/**
 * Time until something happens, where some were not watched long enough to see it: Kaplan and Meier 1958. Variance by
 * Greenwood 1926; the 95 % interval is that of ln(−ln S), which stays between 0 and 1 (Kalbfleisch and Prentice).
 */
import { exp, ln, power } from '../../core/exactMath';

/** More than products of shares gain by rounding. */
const ROUNDING = 1e-12;

/** One subject: when it happened, or until when it had not (censored). */
export interface Observation {
  readonly time: number;
  readonly happened: boolean;
}

/** After this time the share still without the event is `share`; steps are at times of events only. */
export interface SurvivalStep {
  /** When it happened. */
  readonly time: number;
  /** Subjects still watched just before. */
  readonly atRisk: number;
  /** To how many it happened then. */
  readonly events: number;
  /** Share still without the event afterwards. */
  readonly share: number;
  /** Greenwood's standard error of the share. */
  readonly standardError: number;
  /** Lower end of the 95 % interval of the share. */
  readonly low: number;
  /** Upper end of the 95 % interval of the share. */
  readonly high: number;
}

/** A survival curve by Kaplan and Meier. */
export interface SurvivalCurve {
  /** Number of subjects. */
  readonly n: number;
  /** Those to whom it happened. */
  readonly events: number;
  /** Rising in time. */
  readonly steps: readonly SurvivalStep[];
  /** Times at which subjects were last seen without the event, rising. */
  readonly censored: readonly number[];
  /** First time at which half or fewer are left without the event; null when there is none. */
  readonly median: number | null;
}

const NORMAL_975 = 1.959963984540054;

function intervalOf(share: number, greenwood: number): readonly [low: number, high: number] {
  if (share <= 0 || share >= 1) return [share, share];
  const spread = (NORMAL_975 * Math.sqrt(greenwood)) / -ln(share);
  return [power(share, exp(spread)), power(share, exp(-spread))];
}

/** The curve of these subjects. Those censored at a time are taken as watched through it. */
export function kaplanMeier(observations: readonly Observation[]): SurvivalCurve {
  const happened = observations.filter((one) => one.happened);
  const times = [...new Set(happened.map(({ time }) => time))].sort((a, b) => a - b);
  const steps: SurvivalStep[] = [];
  let share = 1;
  let greenwood = 0;
  for (const time of times) {
    const atRisk = observations.filter((one) => one.time >= time).length;
    const events = happened.filter((one) => one.time === time).length;
    share = atRisk === events ? 0 : share * (1 - events / atRisk);
    greenwood = atRisk === events ? 0 : greenwood + events / (atRisk * (atRisk - events));
    const [low, high] = intervalOf(share, greenwood);
    steps.push({ time, atRisk, events, share, standardError: share * Math.sqrt(greenwood), low, high });
  }
  return {
    n: observations.length,
    events: happened.length,
    steps,
    censored: observations.flatMap((one) => (one.happened ? [] : [one.time])).sort((a, b) => a - b),
    // A half that is the product of rounded shares may lie a bit above itself.
    median: steps.find((step) => step.share <= 0.5 + ROUNDING)?.time ?? null,
  };
}
