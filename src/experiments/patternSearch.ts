/**
 * Finds parameters that make an objective small, by the pattern search of Hooke and Jeeves (1961) in logarithms: each
 * parameter in turn is tried a step up and a step down, what is better is kept, and when nothing is, steps are halved.
 * It asks for no slopes, so that the noise of simulations, the same in every trial (common seeds), does not lead it astray.
 */
import { exp, ln } from '../core/exactMath';

export interface Free {
  readonly key: string;
  readonly start: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface Trial {
  readonly values: Readonly<Record<string, number>>;
  readonly objective: number;
}

export interface SearchRules {
  /** First factor by which a parameter is moved, above 1. */
  readonly factor: number;
  /** How often the step is halved (in logarithms) before the search ends. */
  readonly halvings: number;
  /** Trials after which it ends in any case. */
  readonly mostTrials: number;
}

/** The best values found, and every trial on the way there. Parameters and their bounds are above 0. */
export async function patternSearch(
  free: readonly Free[],
  rules: SearchRules,
  objective: (values: Readonly<Record<string, number>>) => Promise<number>,
): Promise<{ readonly best: Trial; readonly trials: readonly Trial[] }> {
  const trials: Trial[] = [];
  const attempt = async (values: Readonly<Record<string, number>>): Promise<Trial> => {
    const trial = { values, objective: await objective(values) };
    trials.push(trial);
    return trial;
  };
  let best = await attempt(Object.fromEntries(free.map(({ key, start }) => [key, start])));
  let step = ln(rules.factor);
  for (let halving = 0; halving <= rules.halvings && trials.length < rules.mostTrials; ) {
    let better = false;
    for (const { key, minimum, maximum } of free) {
      for (const sign of [1, -1]) {
        if (trials.length >= rules.mostTrials) break;
        const moved = Math.min(maximum, Math.max(minimum, best.values[key] * exp(sign * step)));
        if (moved === best.values[key]) continue;
        const trial = await attempt({ ...best.values, [key]: moved });
        if (!(trial.objective < best.objective)) continue;
        best = trial;
        better = true;
        break;
      }
    }
    if (better) continue;
    step /= 2;
    halving++;
  }
  return { best, trials };
}
