/**
 * When an NK weighs its target: when it has just taken hold, and then every few minutes, each NK in its turn. Whatever
 * the weighing depends on changes over hours, except by the target's own antigen. Inhibition and activation keep the same
 * turns, so that one is weighed against the other of the same moment.
 */
import { stepsUp } from '../../core/units';

/** Time between two weighings of the same target, minutes. */
const WEIGHING_INTERVAL = 3;

/** Whole steps of so many minutes between two weighings of the same target. */
export const weighingSteps = (timeStep: number): number => Math.max(1, stepsUp(WEIGHING_INTERVAL, timeStep));

/** Whether an NK of this id, in a contact that began at this step, weighs its target in the present step. */
export const weighsNow = (id: number, contactStep: number, step: number, steps: number): boolean =>
  contactStep === step || (step + id) % steps === 0;
