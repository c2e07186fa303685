/** The `nkscape` command. */
import { runCommandLine } from './commandLine';
import { processHost } from './host';

process.exitCode = await runCommandLine(process.argv.slice(2), processHost());
