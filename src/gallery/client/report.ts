/**
 * Rejections that nobody waits for, because what they are about is told to the visitor elsewhere or costs nobody anything.
 * They are told here, and nowhere else, to whoever looks after the page: in the browser's console.
 */
import { messageOf } from '../../core/failure';

/** To be given to `catch`: says what failed, and why. */
export const reportFailure =
  (what: string) =>
  (error: unknown): void =>
    console.warn(`${what}: ${messageOf(error)}`);
