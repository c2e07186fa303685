/**
 * `nkscape replay`: computes the run of a file again and compares every state that the file names and every measurement;
 * of a comparison, both arms.
 */

import { setImmediate } from 'node:timers/promises';
import { MODEL_VERSION, type RunFile, SERIES_COLUMNS } from '../api';
import type { EngineModule } from '../api/engines';
import { olderVersionOfFile, quoted, readArm, sentenceOf, sizeProblem, writeMoment } from '../api/language';
import { engineOf } from './engines';
import { BadInput, Failure } from './failures';
import type { Host } from './host';
import { tellMemory } from './largeScene';
import { readFileText } from './readFileText';

const SHORT_HASH = 16;
/** Steps between two turns of signals and output. */
const STEPS_PER_TURN = 200;

function tooLarge(bytes: number): string | undefined {
  const problem = sizeProblem(bytes);
  return problem && sentenceOf(problem);
}

/** The run of a file, and the engine that made it. */
async function readFile(path: string, host: Host): Promise<{ readonly file: RunFile; readonly engine: EngineModule }> {
  const text = await readFileText(path, tooLarge);
  const engine = await engineOf(olderVersionOfFile(text), host);
  const reading = engine.readRunFile(text);
  if (!reading.ok) throw new BadInput(`${path}: ${sentenceOf(reading.problem)}`);
  const { file, notes } = reading;
  if (file.modelVersion !== engine.modelVersion)
    throw new BadInput(
      `${path} was made with version ${file.modelVersion} of the model; only ${MODEL_VERSION} is here, so it cannot be replayed`,
    );
  for (const note of notes) await host.tell(`note: ${sentenceOf(note)}\n`);
  return { file, engine };
}

/** Where the measurements of the file are not those of the replay. */
function otherMeasurement(file: RunFile['series'], replayed: Float64Array): string | undefined {
  const width = SERIES_COLUMNS.length;
  const rows = replayed.length / width;
  for (const [name, column] of Object.entries(file)) {
    const place = (SERIES_COLUMNS as readonly string[]).indexOf(name);
    if (place < 0) return `${quoted(name)} is not measured`;
    if (column.length !== rows) return `${name} has ${column.length} rows in the file and ${rows} in the replay`;
    for (let row = 0; row < rows; row++) {
      const measured = replayed[row * width + place];
      // What is not a number, such as the mean of no cells, is written as null.
      const found = Number.isFinite(measured) ? measured : null;
      if (column[row] !== found)
        return `${name} of row ${row + 1} is ${column[row] ?? 'missing'} in the file and ${found ?? 'missing'} in the replay`;
    }
  }
  return undefined;
}

/** The second arm of a comparison at the moment of the file. @throws Failure */
async function replaySecond(path: string, { scenario, compare, step }: RunFile, engine: EngineModule, host: Host) {
  if (compare === undefined) return;
  const second = engine.createSimulation(readArm(compare.difference, scenario).scenario);
  while (second.step < step) {
    second.advanceTo(Math.min(step, second.step + STEPS_PER_TURN));
    await setImmediate();
  }
  const found = second.stateHash();
  if (found !== compare.stateHash)
    throw new Failure(
      `${path}: the replay of arm B differs from the file: at step ${step} the file has ` +
        `${compare.stateHash.slice(0, SHORT_HASH)} and the replay ${found.slice(0, SHORT_HASH)}`,
    );
  await host.out(`arm B (${compare.difference}) is equal to the bit at step ${step}\n${found}\n`);
}

/** @throws BadInput, Failure */
export async function replayCommand(path: string, host: Host): Promise<void> {
  const { file, engine } = await readFile(path, host);
  const { scenario, hashes } = file;
  const timeStep = scenario.settings['scene.timeStep'];
  const at = (step: number): string => `step ${step} (${writeMoment(step, timeStep)})`;
  await tellMemory(scenario, host);
  const simulation = engine.createSimulation(scenario);
  let same = 0;
  let equalAt: number | undefined;
  for (const { step, stateHash } of hashes) {
    simulation.advanceTo(step);
    const found = simulation.stateHash();
    if (found !== stateHash) {
      const before = equalAt === undefined ? 'No state before it is named' : `The states are equal at ${at(equalAt)}`;
      throw new Failure(
        `${path}: the replay differs from the file. ${before}; at ${at(step)} the file has ` +
          `${stateHash.slice(0, SHORT_HASH)} and the replay ${found.slice(0, SHORT_HASH)}`,
      );
    }
    same++;
    equalAt = step;
    await setImmediate();
  }
  const measured = otherMeasurement(file.series, simulation.series.from(0));
  if (measured !== undefined)
    throw new Failure(`${path}: its states are those of the replay, but not its measurements: ${measured}`);
  const states = same === 1 ? '1 state' : `${same} states`;
  await host.out(`equal to the bit: ${states} up to ${at(simulation.step)}\n${simulation.stateHash()}\n`);
  await replaySecond(path, file, engine, host);
}
