/**
 * The same run once more, in a worker of its own: pictures, films and trajectories are made of it, and the run that the
 * page shows goes on undisturbed.
 */

import type { Histograms } from '../../protocol/series';
import type { RunRecord, RunStatus } from '../../protocol/simulationApi';
import { openSnapshot, type SnapshotView } from '../../protocol/snapshot';
import { connectWorker, createSimulationWorker } from '../client/connection';
import { createPace } from '../client/pace';
import { reportFailure } from '../client/report';
import { createSeriesStore, type SeriesStore } from '../figures/seriesStore';
import type { Session } from '../run/session';
import { strings } from '../words/strings';

/** One moment of the run. */
export interface Moment {
  readonly snapshot: SnapshotView;
  readonly status: RunStatus;
}

export interface SecondRun extends Moment {
  /** The moment at which the run was copied. */
  readonly record: RunRecord;
  /** The measurements up to that moment. */
  readonly series: SeriesStore;
  readonly histograms: Histograms;
  /** Goes to this step, back or forth. The picture is true until the next call. Stops on the way when asked to. */
  goTo(step: number, signal?: AbortSignal, onWay?: (step: number) => void): Promise<Moment>;
  close(): void;
}

/** @throws Error with a sentence when the run cannot be copied. */
export async function openSecondRun(session: Session): Promise<SecondRun> {
  const moment = await session.loop().save();
  // As it is now; whatever was done since the moment was saved comes later than it.
  const scenario = session.scenarioNow();
  const series = createSeriesStore();
  series.append(moment.series);
  const { older } = session.model();
  let die: (reason: Error) => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  // Told to whoever waits for an answer; to nobody when nobody does.
  death.catch(reportFailure('The copy of the run'));
  const worker = older === undefined ? createSimulationWorker() : older.createWorker();
  const { port, close } = connectWorker(
    worker,
    (detail) => die(new Error(strings.failure.workerDied(detail))),
    older?.adapt,
  );
  const alive = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, death]);
  try {
    const frame = await alive(port.load(scenario, moment));
    const record = await alive(port.record());
    const snapshot = openSnapshot(frame.snapshot.slice(0));
    const pace = createPace(snapshot.timeStep);
    let spare = frame.snapshot;
    return {
      record,
      snapshot,
      status: frame.status,
      series,
      histograms: frame.histograms,
      async goTo(step, signal, onWay) {
        for (;;) {
          signal?.throwIfAborted();
          const steps = pace.goalSteps();
          const start = performance.now();
          const { snapshot: buffer, status, settings } = await alive(port.seek(step, steps, spare));
          spare = buffer;
          if (settings === undefined) pace.measured(steps, performance.now() - start);
          onWay?.(status.step);
          if (status.step === step) return { snapshot: openSnapshot(buffer), status };
        }
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
