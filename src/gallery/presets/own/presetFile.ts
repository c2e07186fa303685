/** A preset of one's own as the text of a run file, saved at step 0 with the hash that the state has there. */

import { writeRunFile } from '../../../scenario/runFile';
import { connectWorker, createSimulationWorker } from '../../client/connection';
import { columnsOf } from '../../run/runFiles';
import type { Session } from '../../run/session';
import { strings } from '../../words/strings';
import type { Saving } from './parts/desk';

/**
 * What writes the file under any name. The first state comes from a worker of its own: the run on the page goes on.
 * @throws Error with a sentence when the settings do not go together or the worker dies.
 */
export async function presetFileOf(session: Session, saving: Saving): Promise<(name: string) => string> {
  const scenario = saving === 'changes' ? session.scenarioNow() : session.scenarioAgain();
  const { version: modelVersion, older } = session.model();
  let die: (reason: Error) => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  const worker = older === undefined ? createSimulationWorker() : older.createWorker();
  const { port, close } = connectWorker(
    worker,
    (detail) => die(new Error(strings.failure.workerDied(detail))),
    older?.adapt,
  );
  try {
    const { rows } = await Promise.race([port.load(scenario), death]);
    const series = columnsOf(rows);
    const { step, stateHash } = await Promise.race([port.record(), death]);
    const hashes = [{ step, stateHash }];
    return (name) => writeRunFile({ modelVersion, scenario, step, hashes, series, name });
  } finally {
    close();
  }
}
