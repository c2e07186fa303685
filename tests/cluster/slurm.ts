/** A Slurm of one node for a test: all of it in one folder and on the loopback, nothing in /etc, ended by its pid files. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

const CORES = 2;
/** Nodes report less on small machines; `config_overrides` makes Slurm believe this all the same. */
const MEGABYTES = 16_000;
/** Slurm lets a job that was put back wait until what it was started with has run out, two minutes unless told otherwise. */
const SECONDS_OF_CREDENTIALS = 5;

export interface Slurm {
  readonly environment: NodeJS.ProcessEnv;
  /** Runs one of Slurm's commands, and answers with what it says. */
  run(command: string, ...args: readonly string[]): string;
  /** Ends every daemon and leaves nothing behind. */
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()));
    });
  });

function writeConfiguration(folder: string, controllerPort: number, nodePort: number): string {
  const host = hostname().split('.')[0];
  const path = join(folder, 'slurm.conf');
  writeFileSync(join(folder, 'cgroup.conf'), 'CgroupPlugin=cgroup/v1\n');
  writeFileSync(
    path,
    `ClusterName=test
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket,cred_expire=${SECONDS_OF_CREDENTIALS}
CryptoType=crypto/munge
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
SlurmdParameters=config_overrides
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,sched_min_interval=0,bf_interval=1
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${CORES} RealMemory=${MEGABYTES} State=UNKNOWN
PartitionName=test Nodes=${host} Default=YES MaxTime=00:10:00 State=UP
`,
  );
  return path;
}

/** munged with a key and a socket of its own. */
function startMunge(folder: string): void {
  const munge = join(folder, 'munge');
  mkdirSync(munge);
  writeFileSync(join(munge, 'key'), randomBytes(1024), { mode: 0o400 });
  const own = {
    '--key-file': 'key',
    '--socket': 'socket',
    '--pid-file': 'pid',
    '--log-file': 'log',
    '--seed-file': 'seed',
  };
  const args = Object.entries(own).map(([flag, name]) => `${flag}=${join(munge, name)}`);
  execFileSync('/usr/sbin/munged', args, { stdio: 'pipe' });
}

function isRunning(pid: number): boolean {
  try {
    // A process that has ended and was not waited for yet has no command line any more.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

async function stopDaemons(folder: string): Promise<void> {
  for (const name of ['slurmd.pid', 'slurmctld.pid', 'munge/pid']) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const pid = Number(readFileSync(path, 'utf8'));
    if (isRunning(pid)) process.kill(pid);
    await vi.waitUntil(() => !isRunning(pid), { timeout: 20_000 });
  }
}

/** Whether a Slurm can be started here, or why not. */
export function slurmProblem(): string | undefined {
  if (process.getuid?.() !== 0) return 'only root can start a Slurm';
  if (!existsSync('/usr/sbin/slurmctld') || !existsSync('/usr/sbin/munged'))
    return 'slurm-wlm and munge are not installed (npm test installs them on Debian)';
  return undefined;
}

/** Starts it, and answers when the node takes jobs. */
export async function startSlurm(): Promise<Slurm> {
  const folder = mkdtempSync(join(tmpdir(), 'nkscape-slurm-'));
  // munged insists that everybody can come to its socket.
  chmodSync(folder, 0o711);
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name));
  const configuration = writeConfiguration(folder, await freePort(), await freePort());
  const environment = { ...process.env, SLURM_CONF: configuration };
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    await stopDaemons(folder);
    rmSync(folder, { recursive: true });
  };
  try {
    startMunge(folder);
    run('/usr/sbin/slurmctld', '-c', '-f', configuration);
    run('/usr/sbin/slurmd', '-c', '-f', configuration);
    await vi.waitUntil(() => /idle/.test(run('sinfo', '-h', '-o', '%T')), { timeout: 30_000, interval: 200 });
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, run, stop };
}
