/** What is said in English of runs in links and flags, of changes on the way, and of engines. */
import type { RunValues } from '../values/runs';
import type { WordsFor } from '../words';

const engine = (version: string): string => `The engine of version ${version} of the model`;

export const runs: WordsFor<RunValues> = {
  'time.none': ({ came }) => `"${came}" is not a time; write one such as 90min, 6h or 2d`,
  'time.noUnit': ({ came }) => `the time "${came}" has no unit; write ${came}min, ${came}h or ${came}d`,
  'time.early': ({ came, latest_hours }) =>
    `the time "${came}" is before the start of the run; 0min…${latest_hours}h is allowed`,
  'time.late': ({ came, latest_hours }) => `the time "${came}" is too late; 0min…${latest_hours}h is allowed`,
  part: ({ came, because }, name, say) => `${name} = "${came}": ${say(because)}`,
  'change.form': ({ came }) => `at = "${came}" is not of the form time:name=value, such as 6h:dose=200`,
  'change.between': ({ came, timeStep, moment }) =>
    `at = "${came}" falls between two steps of ${timeStep} min and takes effect at ${moment} min`,
  'opening.between': ({ came, timeStep }) =>
    `t = "${came}" falls between two steps of ${timeStep} min; the later one is shown`,
  'step.outside': ({ step, last }, name) => `the step ${step} of "${name}" is outside 0…${last}`,
  'changes.late': ({ count, hours }) =>
    `${count === 1 ? 'one change comes' : `${count} changes come`} at or after the end of the run at ${hours} h`,
  'changes.many': ({ count, most }) =>
    `at is given ${count} times; at most ${most} are allowed, and the rest is left out`,
  'packed.spoilt': () =>
    'z holds packed changes, but its characters are not what NKscape writes: the link was cut or changed',
  'packed.long': ({ length, most }) => `z has ${length} characters; at most ${most} are unpacked`,
  'packed.large': ({ most }) => `z unpacks to more than ${most} bytes`,
  'play.none': ({ came }) => `play = "${came}" is not 1 (the run goes on) or 0 (it is paused)`,
  'hash.none': ({ came }) => `hash = "${came}" is not 8 to 64 hexadecimal digits, so the state cannot be compared`,
  'version.other': ({ came, present }) =>
    `v = "${came}" is another version of the model; only ${present} is here, so the run will differ from the one meant`,
  'percent.broken': ({ came }) => `"${came}" has a broken percent code; a percent sign itself is written %25`,
  'arm.shared': (_, name) => `"${name}" is the same in both arms: arm B has that of arm A`,
  'arm.noChange': ({ came }) => `without = "${came}" is no change that arm A has`,
  'arm.second': ({ because }, _, say) => `arm B: ${say(because)}`,
  'comparison.unknown': ({ names }, name) =>
    `"${name}" is not part of a comparison; ${names.join(', ')} are, and the run stands before #`,
  'run.none': () => 'No run has been opened yet',
  'run.failed': () => 'The run has failed',
  'engine.protocol': ({ protocol }, version) =>
    `${engine(version)} speaks protocol ${protocol}, which this NKscape does not know`,
  'engine.damaged': (_, version) => `${engine(version)} is damaged: its bytes are not those that were released`,
  'engine.unloaded': ({ because }, version, say) => `${engine(version)} could not be loaded (${say(because)})`,
};
