/** The commands of `nkscape` and their flags, and how every ending becomes a sentence and an exit code. */

import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { version } from '../../package.json';
import { MODEL_VERSION, PRESETS } from '../api';
import { allOf } from '../api/language';
import { WORD_KINDS } from '../api/studies';
import { type AssayFlags, assayCommand } from './assayCommand';
import { type CalibrateFlags, calibrateCommand } from './calibrateCommand';
import { type SlurmFlags, slurmCommand } from './cluster/slurmCommand';
import { type CohortFlags, cohortCommand } from './cohortCommand';
import { type EvidenceFlags, evidenceCommand } from './evidenceCommand';
import { experimentCommand } from './experiment/experimentCommand';
import { type MergeFlags, mergeCommand } from './experiment/mergeCommand';
import { type PlotFlags, plotCommand } from './experiment/plotCommand';
import { type SummariseFlags, summariseCommand } from './experiment/summariseCommand';
import { BadInput, EXIT, Failure } from './failures';
import { type Host, ReaderGone } from './host';
import { parametersAsJson, parametersAsMarkdown, parametersAsText } from './parameterTable';
import { presetsAsJson, presetsAsText } from './presetList';
import { replayCommand } from './replayCommand';
import { runCommand } from './runCommand';
import type { RunFlags } from './runFlags';
import { type SensitivityFlags, sensitivityCommand } from './sensitivityCommand';
import { type StepSizeFlags, stepSizeCommand } from './stepSizeCommand';
import { verifyCommand } from './verifyCommand';
import { wordsAsJson, wordsAsMarkdown, wordsAsText } from './wordList';

/** Refuses a flag that comes twice, which would otherwise silently overrule itself. */
function once(text: string, previous: string | undefined): string {
  if (previous !== undefined) throw new InvalidArgumentError('It is given more than once.');
  return text;
}

function addRun(program: Command, host: Host): void {
  program
    .command('run')
    .description('compute a run and print a summary, or its full record as JSON')
    .option('--scenario <name>', `preset: ${PRESETS.map(({ key }) => key).join(', ')}`, once)
    .option('--seed <text>', 'any text; the same seed gives the same run (default: demo)', once)
    .option('--hours <number>', "model hours to run (default: the preset's)", once)
    .option('--set <name=value...>', 'give a parameter another value, for the whole run')
    .option('--at <time:name=value...>', 'change a parameter or give a dose on the way, e.g. 6h:dose=200')
    .option('--link <address>', 'take the run from a link; other flags overrule it', once)
    .option('--json <file>', 'write the record of the run to a file, or to the standard output (-)', once)
    .option('--progress', 'tell on the standard error how far the run is')
    .action((flags: RunFlags) => runCommand(flags, host));
}

function addLists(program: Command, host: Host): void {
  program
    .command('parameters')
    .description('list every parameter with its unit, default, range, meaning and source')
    .option('--json', 'as JSON')
    .option('--markdown', 'as Markdown')
    .action(async (flags: { json?: boolean; markdown?: boolean }) => {
      if (flags.json && flags.markdown) throw new BadInput('--json and --markdown exclude each other');
      if (flags.json) return host.out(parametersAsJson());
      return host.out(flags.markdown ? parametersAsMarkdown() : parametersAsText());
    });
  program
    .command('words [kind]')
    .description(
      `list the words for lines, products and so on, what they set, and its sources: ${WORD_KINDS.join(', ')}`,
    )
    .option('--json', 'as JSON')
    .option('--markdown', 'as Markdown')
    .action(async (kind: string | undefined, flags: { json?: boolean; markdown?: boolean }) => {
      if (flags.json && flags.markdown) throw new BadInput('--json and --markdown exclude each other');
      const kinds = kind === undefined ? WORD_KINDS : WORD_KINDS.filter((known) => known === kind);
      if (kinds.length === 0) throw new BadInput(`words ${kind}: there are words for ${allOf(WORD_KINDS)}`);
      if (flags.json) return host.out(wordsAsJson(kinds));
      return host.out(flags.markdown ? wordsAsMarkdown(kinds) : wordsAsText(kinds));
    });
  program
    .command('presets')
    .description('list the ready-made runs')
    .option('--json', 'as JSON')
    .action((flags: { json?: boolean }) => host.out(flags.json ? presetsAsJson() : presetsAsText()));
}

function addReplay(program: Command, host: Host): void {
  program
    .command('replay <file>')
    .description('compute the run of a file (*.nkscape.json) again and compare every state it names')
    .action((file: string) => replayCommand(file, host));
  program
    .command('verify <link>')
    .description("say what the state at a link's moment is called, or whether it is the one that its hash= names")
    .action((link: string) => verifyCommand(link, host));
}

function addChecks(program: Command, host: Host): void {
  program
    .command('step-size')
    .description('check that lysis does not hang on the time step: 0.5 min against 0.25 min, over seeds')
    .option('--scenario <name>', 'preset (default: cd19-lymphoma)', once)
    .option(
      '--set <name=value...>',
      "give a parameter another value than the preset's, to check with more mechanisms on",
    )
    .option('--hours <number>', 'model hours (default: 24)', once)
    .option('--seeds <number>', 'repeats (default: 40)', once)
    .action((flags: StepSizeFlags) => stepSizeCommand(flags, host));
}

function addDesigns(program: Command, host: Host): void {
  program
    .command('experiment <file>')
    .description('compute the runs of a design, described in a JSON file (docs/design.schema.json); can be broken off')
    .option('--out <folder>', 'where the results go', once)
    .option('--workers <number>', 'threads (default: one for each processor, at most 8)', once)
    .option('--shard <i/n>', 'only this part of the runs, e.g. 2/4; put parts together with merge', once)
    .option('--resume', 'go on with what is in the folder')
    .option(
      '--slurm <folder>',
      'compute nothing, but write the jobs that compute it on a cluster (docs/cluster.md)',
      once,
    )
    .option('--shards <number>', 'with --slurm: tasks of the array job (default: 64)', once)
    .action((file: string, flags: SlurmFlags) =>
      flags.slurm === undefined ? experimentCommand(file, flags, host) : slurmCommand(file, flags, host),
    );
  program
    .command('merge <folders...>')
    .description('put the parts of an experiment together')
    .option('--out <folder>', 'where the whole goes', once)
    .option('--partial', 'even when runs are missing')
    .action((folders: string[], flags: MergeFlags) => mergeCommand(folders, flags, host));
  program
    .command('summarise <folder>')
    .description('say what an experiment comes to: bands, clearance, effects, how many replicates are enough')
    .option('--json', 'as JSON')
    .option('--markdown', 'as Markdown')
    .action((folder: string, flags: SummariseFlags) => summariseCommand(folder, flags, host));
  program
    .command('plot <folder>')
    .description('draw an experiment: SVG files')
    .option('--out <folder>', 'where the figures go', once)
    .action((folder: string, flags: PlotFlags) => plotCommand(folder, flags, host));
}

function addExperiments(program: Command, host: Host): void {
  program
    .command('assay <file>')
    .description(
      'run an assay of your own, described in a JSON file (docs/assay.md, docs/assay.schema.json; nkscape words)',
    )
    .option('--json <file>', 'write every number to a file, or to the standard output (-)', once)
    .option('--seeds <number>', "repeats of each arm (default: the file's, else 10)", once)
    .option('--workers <number>', 'threads (default: one for each processor, at most 8)', once)
    .action((file: string, flags: AssayFlags) => assayCommand(file, flags, host));
  program
    .command('evidence')
    .description('repeat published assays and say how close the model comes')
    .option('--only <keys>', 'data sets, e.g. V17,V1 (default: all)', once)
    .option('--seeds <number>', "repeats of each arm (default: each data set's own)", once)
    .option('--workers <number>', 'threads (default: one for each processor, at most 8)', once)
    .option('--json <file>', 'write every number to a file, or to the standard output (-)', once)
    .option(
      '--markdown <file>',
      'write the report, and beside it its pictures and report.json, which the page shows',
      once,
    )
    .action((flags: EvidenceFlags) => evidenceCommand(flags, host));
  program
    .command('calibrate [block]')
    .description('fit parameters to published data in a fixed order, and print what that would change')
    .option('--seeds <number>', "repeats of each arm (default: each data set's own)", once)
    .option('--workers <number>', 'threads (default: one for each processor, at most 8)', once)
    .action((block: string | undefined, flags: CalibrateFlags) => calibrateCommand(block, flags, host));
  program
    .command('sensitivity')
    .description('move every parameter by a quarter and say which matter most; can be broken off and gone on with')
    .option('--only <names>', 'parameters, e.g. lyticAttack.hitRate,motility.speed (default: all)', once)
    .option('--lines <file>', 'where every number is kept (default: sensitivity.jsonl)', once)
    .option('--markdown <file>', 'write the table to a file', once)
    .option('--screen-seeds <number>', 'repeats of all (default: 3)', once)
    .option('--top-seeds <number>', 'repeats of those that matter most (default: 10)', once)
    .option('--top <number>', 'how many of them (default: 30)', once)
    .option('--workers <number>', 'threads (default: one for each processor, at most 8)', once)
    .action((flags: SensitivityFlags) => sensitivityCommand(flags, host));
  program
    .command('cohort')
    .description(
      'draw lots and tumours and test trends over them (a model exercise); can be broken off and gone on with',
    )
    .option('--draws <number>', 'how many (default: 200)', once)
    .option('--hours <number>', 'how long each is followed (default: 120)', once)
    .option('--lines <file>', 'where every draw is kept (default: cohort.jsonl)', once)
    .option('--json <file>', 'write every number to a file, or to the standard output (-)', once)
    .option('--markdown <file>', 'write the report', once)
    .option('--workers <number>', 'threads (default: one for each processor, at most 8)', once)
    .action((flags: CohortFlags) => cohortCommand(flags, host));
}

function programFor(host: Host, show: (text: string) => void): Command {
  const program = new Command('nkscape')
    .description('CAR-NK cells against tumour cells: reproducible agent-based runs')
    .version(`nkscape ${version}, model ${MODEL_VERSION}`)
    .configureOutput({ writeOut: show, writeErr: () => {}, outputError: () => {} })
    .exitOverride();
  addRun(program, host);
  addReplay(program, host);
  addLists(program, host);
  addDesigns(program, host);
  addExperiments(program, host);
  addChecks(program, host);
  return program;
}

/** Commander's words as one line: `unknown option '--sed' (Did you mean --seed?)`. */
const plainly = ({ code, message }: CommanderError, program: Command): string =>
  code === 'commander.help'
    ? `no command is given; there are ${allOf(program.commands.map((command) => command.name()))}`
    : message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');

/** Each line of a message under the name of the program. */
const signed = (message: string): string => message.replace(/^/gm, 'nkscape: ').concat('\n');

/** Runs one command to its end and tells how it ended. */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<number> {
  let shown = '';
  const program = programFor(host, (text) => {
    shown += text;
  });
  try {
    try {
      await program.parseAsync(argv, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      if (error.exitCode !== 0) throw new BadInput(plainly(error, program));
      await host.out(shown);
    }
    return EXIT.success;
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.success;
    const isOurs = error instanceof BadInput || error instanceof Failure;
    const detail = error instanceof Error ? (isOurs ? error.message : (error.stack ?? error.message)) : String(error);
    await host.tell(signed(isOurs ? detail : `something broke: ${detail}`));
    return error instanceof BadInput ? EXIT.badInput : EXIT.failure;
  }
}
