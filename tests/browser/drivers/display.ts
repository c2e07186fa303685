/** A virtual screen (Xvfb) on the first free number. */
import { firstReport, startProcess, stopProcess } from './processes';

export interface Display {
  /** What goes into DISPLAY. */
  readonly name: string;
  stop(): Promise<void>;
}

export async function startDisplay(): Promise<Display> {
  const xvfb = startProcess('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  try {
    const number = await firstReport(xvfb, 'Xvfb');
    return { name: `:${number}`, stop: () => stopProcess(xvfb) };
  } catch (error) {
    await stopProcess(xvfb);
    throw error;
  }
}
