/** What is to be done to the workers, one thing after another, and the promises that a dead worker would leave open. */
import { asError } from '../../remarks/remarkError';

export interface Jobs {
  /** Queues a job and answers when it is done; `onFailure` hears of a failure before the caller does. */
  add<Result>(job: () => Promise<Result>, onFailure: (reason: unknown) => void): Promise<Result>;
  /** The next job; undefined when nothing waits. */
  next(): (() => Promise<void>) | undefined;
  isEmpty(): boolean;
  /** Nothing of this will be done, and nothing that is being done will be answered. */
  end(reason: unknown): void;
}

export function createJobs(): Jobs {
  const waiting: (() => Promise<void>)[] = [];
  const unanswered = new Set<(reason: Error) => void>();
  return {
    add: (job, onFailure) =>
      new Promise((resolve, reject) => {
        unanswered.add(reject);
        waiting.push(async () => {
          try {
            resolve(await job());
          } catch (error) {
            // Before the caller goes on: it may open the run anew, and finds the old one failed then.
            onFailure(error);
            reject(error);
          } finally {
            unanswered.delete(reject);
          }
        });
      }),
    next: () => waiting.shift(),
    isEmpty: () => waiting.length === 0,
    end(reason) {
      waiting.length = 0;
      for (const reject of unanswered) reject(asError(reason));
      unanswered.clear();
    },
  };
}
