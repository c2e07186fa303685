/** A place for a command's words, in memory. */
import { runCommandLine } from '../../src/cli/commandLine';
import type { Host } from '../../src/cli/host';

export interface Ending {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs a command in this process and gives back what it said. */
export const command = (...argv: string[]): Promise<Ending> => commandWith({}, ...argv);

/** The same in other surroundings. */
export async function commandWith(surroundings: Partial<Host>, ...argv: string[]): Promise<Ending> {
  let out = '';
  let told = '';
  const host: Host = {
    tellsToTerminal: false,
    ...surroundings,
    async out(text) {
      out += text;
    },
    async tell(text) {
      told += text;
    },
  };
  const code = await runCommandLine(argv, host);
  return { code, out, told };
}

/** Flags of a run that takes no time. */
export const SMALL_RUN = ['run', '--hours', '1', '--set', 'width=500', 'height=500', 'tumourCells=20', 'nkCells=20'];
