/** What is done to two arms at moments of their run, as marks of one line: what both do alike is one mark. */
import { type PlanItem, planOf } from '../../../scenario/plan';
import type { Scenario } from '../../../scenario/scenario';
import { itemWords } from '../../words/plan/itemWords';

export interface PairMark extends PlanItem {
  /** Only this arm does it. */
  readonly arm?: 'A' | 'B';
}

const nameOf = ({ step, key, value }: PlanItem): string => `${step} ${key} ${value}`;

/** In the order of time, up to this step. */
export function pairMarks([a, b]: readonly [Scenario, Scenario], lastStep: number): readonly PairMark[] {
  const [ofA, ofB] = [planOf(a), planOf(b)];
  const [inA, inB] = [ofA, ofB].map((items) => new Set(items.map(nameOf)));
  const marks: PairMark[] = [
    ...ofA.map((item): PairMark => (inB.has(nameOf(item)) ? item : { ...item, arm: 'A' })),
    ...ofB.filter((item) => !inA.has(nameOf(item))).map((item): PairMark => ({ ...item, arm: 'B' })),
  ];
  return marks.filter(({ step }) => step <= lastStep).sort((first, second) => first.step - second.step);
}

/** `B: at 6 h: dose of 200 cells`; what both do has no letter. */
export const pairMarkWords = (mark: PairMark, timeStep: number): string =>
  (mark.arm === undefined ? '' : `${mark.arm}: `) + itemWords(mark, timeStep);
