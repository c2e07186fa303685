/** The words of one step, by its key, and the numbers in them as they are shown. */

import { words } from '../../words/demonstration';
import type { Shown } from '../../words/demonstration/en';
import { formatNumber, formatPercent } from '../../words/format';
import type { Numbers } from '../store';

export interface StepWords {
  readonly title: string;
  readonly intro: (numbers: Shown) => string;
  readonly question?: (numbers: Shown) => string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly watch?: string;
  readonly seen?: (numbers: Shown) => string;
  readonly results?: Readonly<Record<string, string>>;
  readonly why: string;
  readonly ask?: string;
  readonly further?: string;
}

export const wordsOfStep = (key: string): StepWords | undefined =>
  (words.steps as Readonly<Record<string, StepWords>>)[key];

/** Numbers named `…Share` are shares from 0 to 1, all others counts and amounts. */
export const shown = (numbers: Numbers): Shown =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      name.endsWith('Share') ? formatPercent(value) : formatNumber(value),
    ]),
  );
