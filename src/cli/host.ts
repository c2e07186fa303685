/** The command's surroundings: where its words go. Tests give their own. */
import { Failure, inWords, systemCode } from './failures';

export interface Host {
  /** What was asked for, and nothing else. */
  out(text: string): Promise<void>;
  /** Everything else: problems, notes, progress. */
  tell(text: string): Promise<void>;
  /** Whether `tell` goes to a terminal, where a line may be written over. */
  readonly tellsToTerminal: boolean;
  /** The folder of released engines (`public/engines`); without it there are none. */
  readonly engines?: URL;
  /** The script of worker threads; without it everything is computed in this thread. */
  readonly workerEntry?: URL;
}

/** The reader of our output has gone, as `head` does when it has seen enough. Not an error. */
export class ReaderGone extends Error {}

const written = (stream: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** The real process. */
export function processHost(workerEntry: URL): Host {
  const { stdout, stderr } = process;
  // The error comes to the callback of the write as well, where it is dealt with.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    tellsToTerminal: stderr.isTTY === true,
    workerEntry,
    // The program lies in a folder of the checkout, dist-cli.
    engines: new URL('../public/engines/', workerEntry),
    async out(text) {
      try {
        await written(stdout, text);
      } catch (error) {
        if (systemCode(error) === 'EPIPE') throw new ReaderGone();
        throw new Failure(`The output cannot be written: ${inWords(error)}`);
      }
    },
    async tell(text) {
      await written(stderr, text).catch(() => {});
    },
  };
}
