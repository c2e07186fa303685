/**
 * The texts that take a design to a cluster: an array job for Slurm, a workflow for Snakemake, and how to use both.
 * Each part of the design keeps a folder of its own and goes on from it, so that any task may be killed at any time.
 */
import { type Design, planOf } from '../../api/experiments';

export interface ClusterRun {
  readonly design: Design;
  /** Tasks of the array; each computes every n-th run. */
  readonly parts: number;
  /** Processor cores of each task. */
  readonly cores: number;
}

export interface ClusterFile {
  readonly name: string;
  readonly text: string;
  readonly executable?: boolean;
}

/** Where the command line is copied to: an update elsewhere then cannot change it under a running array. */
export const PROGRAM_FOLDER = 'program';
const PROGRAM = `${PROGRAM_FOLDER}/nkscape.mjs`;

/** Memory that a thread is given, in MB: a dish of a thousand cells needs a tenth of it. */
const MEGABYTES_PER_CORE = 1000;
/** A task that was killed, or came to its time limit, goes back into the queue so many times. */
const MOST_RESTARTS = 20;
const SECONDS_BEFORE_THE_LIMIT = 60;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const arrayJob = ({ design, parts, cores }: ClusterRun): string => `#!/bin/bash
# ${oneLine(design.name)}: one part of its runs. Submit with ./submit.sh
#SBATCH --job-name=nkscape
#SBATCH --array=1-${parts}
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=${cores}
#SBATCH --mem-per-cpu=${MEGABYTES_PER_CORE}M
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=log/part-%a.txt
#SBATCH --signal=B:USR1@${SECONDS_BEFORE_THE_LIMIT}
set -u
part=$SLURM_ARRAY_TASK_ID

# Every result is in the part's journal the moment it is known: whatever ends this task, the next goes on from there.
node ${PROGRAM} experiment design.json --out "parts/$part" --shard "$part/${parts}" --workers ${cores} --resume &
computing=$!
trap 'kill "$computing" 2>/dev/null' USR1
status=0
wait "$computing" || status=$?

# 2 says that what was asked for cannot be, which another attempt would not change.
if [ "$status" -ne 0 ] && [ "$status" -ne 2 ] && [ "\${SLURM_RESTART_COUNT:-0}" -lt ${MOST_RESTARTS} ]; then
  echo "part $part ended with $status and goes back into the queue"
  scontrol requeue "\${SLURM_ARRAY_JOB_ID}_$part"
fi
exit "$status"
`;

/** Merging keeps a few hundred bytes of every run in mind. */
const megabytesOfMerge = (design: Design): number =>
  MEGABYTES_PER_CORE * (1 + Math.ceil(planOf(design).count / 500_000));

const mergeJob = ({ design }: ClusterRun): string => `#!/bin/bash
# ${oneLine(design.name)}: puts the parts together when all tasks have ended.
#SBATCH --job-name=nkscape-merge
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem-per-cpu=${megabytesOfMerge(design)}M
#SBATCH --requeue
#SBATCH --output=log/merge.txt
set -eu
rm -rf unfinished
node ${PROGRAM} merge parts/* --out unfinished
rm -rf results
mv unfinished results
`;

const submit = (): string => `#!/bin/bash
# Submits the array and, after it, the merging. Submitted again, it computes only what is missing.
# Whatever is given goes to sbatch: ./submit.sh --partition=short --time=02:00:00
set -eu
cd "$(dirname "$0")"
mkdir -p log parts
array=$(sbatch --parsable "$@" array.sbatch)
merge=$(sbatch --parsable --dependency="afterany:\${array%%;*}" "$@" merge.sbatch)
echo "array $array, then merge $merge; the results will be in $PWD/results"
`;

const snakefile = ({ design, parts, cores }: ClusterRun): string => `# ${oneLine(design.name)}
PARTS = range(1, ${parts} + 1)


rule all:
    input:
        "done/merged",


# The folders of parts are not outputs: Snakemake deletes those of a rule that failed, and a part goes on from its own.
rule part:
    output:
        touch("done/part-{part}"),
    log:
        "log/part-{part}.txt",
    threads: ${cores}
    resources:
        mem_mb=${cores * MEGABYTES_PER_CORE},
    retries: 3
    shell:
        "node ${PROGRAM} experiment design.json --out parts/{wildcards.part} --shard {wildcards.part}/${parts}"
        " --workers {threads} --resume >> {log} 2>&1"


rule merge:
    input:
        expand("done/part-{part}", part=PARTS),
    output:
        touch("done/merged"),
    log:
        "log/merge.txt",
    resources:
        mem_mb=${megabytesOfMerge(design)},
    shell:
        "(rm -rf unfinished && node ${PROGRAM} merge parts/* --out unfinished"
        " && rm -rf results && mv unfinished results) > {log} 2>&1"
`;

const readme = ({ design, parts, cores }: ClusterRun): string => `# ${oneLine(design.name)}

${planOf(design).count} runs in ${parts} parts of ${cores} ${cores === 1 ? 'core' : 'cores'} each. This folder belongs on a disk that all nodes see; all of them
need Node 20.19 or newer and nothing else. \`docs/cluster.md\` of NKscape tells more.

## With Slurm

    ./submit.sh --time=04:00:00

Whatever is given goes to \`sbatch\`. \`results\` is there when both jobs have ended. Were tasks cancelled or lost, the
merging says in \`log/merge.txt\` which runs are missing; \`./submit.sh\` again computes those and nothing else.

## With Snakemake

    snakemake -j 8                                                              # on one machine
    snakemake -j ${parts} --executor slurm                                             # version 8, with its Slurm plugin
    snakemake -j ${parts} --cluster "sbatch -c {threads} --mem={resources.mem_mb}M"    # version 7

## The program

\`${PROGRAM_FOLDER}\` holds a copy of the command line, so the folder is whole: it can be moved to another cluster, and an
update elsewhere does not touch it. Results are equal to the bit wherever they are computed.
`;

/** All files beside the design. */
export const clusterFiles = (run: ClusterRun): readonly ClusterFile[] => [
  { name: 'array.sbatch', text: arrayJob(run) },
  { name: 'merge.sbatch', text: mergeJob(run) },
  { name: 'submit.sh', text: submit(), executable: true },
  { name: 'Snakefile', text: snakefile(run) },
  { name: 'README.md', text: readme(run) },
];
