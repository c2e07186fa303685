/**
 * Helper programs of a browser test (display, message bus, driver), each with whatever it starts itself.
 * Nothing of them outlives the test, however it ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';

const running = new Set<ChildProcess>();

// Each helper leads a process group of its own: ending the group ends the browser that it started, too.
const signal = (child: ChildProcess, name: NodeJS.Signals): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  } catch {
    // The group is gone already.
  }
};

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/** Starts a program. It may report on file descriptor 3, as Xvfb and dbus-daemon do with their addresses. */
export function startProcess(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  running.add(child);
  return child;
}

/** The first line that a program writes to file descriptor 3. */
export function firstReport(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', (error) => reject(new Error(`${name} could not be started: ${error.message}`)));
    child.once('exit', (code) => reject(new Error(`${name} ended at once with code ${code}`)));
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/** Ends a program and what it started; gives it two seconds to do so in order. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    signal(child, 'SIGTERM');
    const timer = setTimeout(() => signal(child, 'SIGKILL'), 2000);
    await ended;
    clearTimeout(timer);
  }
  signal(child, 'SIGKILL');
  running.delete(child);
}
