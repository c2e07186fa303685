/** How far an experiment is: a bar with the time left on a terminal, a line each twentieth elsewhere. */
import { SingleBar } from 'cli-progress';
import type { Host } from '../host';

export interface RunProgress {
  done(failed: number): void;
  end(): void;
}

const SHARE_PER_LINE = 0.05;
const SECONDS_PER_MINUTE = 60;
const MILLISECONDS = 1000;

function inTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / MILLISECONDS);
  return seconds < 2 * SECONDS_PER_MINUTE ? `${seconds} s` : `${Math.round(seconds / SECONDS_PER_MINUTE)} min`;
}

const failures = (failed: number): string => (failed === 0 ? '' : `, ${failed} failed`);

function bar(total: number): RunProgress {
  const shown = new SingleBar({
    format: '{bar} {value} of {total} runs{failures}, {eta_formatted} left',
    stream: process.stderr,
    etaBuffer: 50,
    linewrap: true,
  });
  let value = 0;
  shown.start(total, 0, { failures: '' });
  return {
    done: (failed) => shown.update(++value, { failures: failures(failed) }),
    end: () => shown.stop(),
  };
}

function lines(total: number, host: Host): RunProgress {
  const begun = performance.now();
  let value = 0;
  let told = 0;
  return {
    done(failed) {
      value++;
      if (value < told + SHARE_PER_LINE * total && value < total) return;
      told = value;
      const left = ((performance.now() - begun) / value) * (total - value);
      void host.tell(`${value} of ${total} runs${failures(failed)}${value < total ? `, ${inTime(left)} left` : ''}\n`);
    },
    end() {},
  };
}

/** @param total runs that are still to be computed */
export const runProgress = (total: number, host: Host): RunProgress =>
  host.tellsToTerminal && total > 0 ? bar(total) : lines(total, host);
