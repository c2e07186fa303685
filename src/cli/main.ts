/** The `nkscape` command; the same file is what its worker threads run. */
import { isMainThread } from 'node:worker_threads';
import { runCommandLine } from './commandLine';
import { processHost } from './host';
import { serveJobs } from './pool';

if (isMainThread) process.exitCode = await runCommandLine(process.argv.slice(2), processHost(new URL(import.meta.url)));
else serveJobs();
