/**
 * The page's door for scripts, `window.nkscape` in the browser's console: what the buttons do, with promises.
 * Everything goes through the same worker and the same loop as the page itself, so what a script measures is what
 * the page computes. For teachers and for tests.
 *
 *   await nkscape.runTo(2880)        // pauses, computes step 2880 (24 h at half-minute steps), answers { step, hash }
 *   await nkscape.record()           // the record that replays the run: model version, scenario, step, hash
 *   nkscape.set('antigenDensity', 2000); nkscape.dose(200); nkscape.play(); nkscape.pause()
 *   await nkscape.open('?scenario=her2-solid&seed=demo')
 */
import { SERIES_COLUMNS } from '../../protocol/series';
import type { RunRecord, RunStatus } from '../../protocol/simulationApi';
import { DOSE } from '../../scenario/actions';
import { fullNameOf } from '../../scenario/aliases';
import { queryOf } from '../../scenario/link';
import { changeProblem } from '../../scenario/validate';
import type { SeriesStore } from '../figures/seriesStore';
import { problemWords } from '../words/problemWords';
import type { Commands } from './commands';
import type { FrameSink } from './frameSink';
import { readLink } from './models';
import type { Session } from './session';
import type { LabStore } from './store';

export interface ScriptingDoor {
  play(): void;
  pause(): void;
  /** Answers when the run, its status and its series stand at this step, be it ahead or behind. */
  runTo(step: number): Promise<{ readonly step: number; readonly hash: string }>;
  record(): Promise<RunRecord>;
  /** Changes a parameter, by short or full name, at the next step. Throws a sentence when it cannot. */
  set(name: string, value: number): void;
  dose(cells: number): void;
  /** Opens the run that a link describes, paused; answers with what was wrong with the link. */
  open(link: string): Promise<readonly string[]>;
  /** The address that replays the run as it is now. */
  link(): string;
  status(): RunStatus;
  /** The measurements so far: name → one number for every ten model minutes. */
  series(): Readonly<Record<string, readonly number[]>>;
}

export interface DoorParts {
  readonly store: LabStore;
  readonly session: Session;
  readonly series: SeriesStore;
  readonly sink: Pick<FrameSink, 'writeStatus'>;
  readonly commands: Commands;
  readonly address: () => string;
}

export function createScriptingDoor({ store, session, series, sink, commands, address }: DoorParts): ScriptingDoor {
  /** Refuses with the same sentence as a link. */
  const change = (name: string, value: number): void => {
    const problem = changeProblem(name, value, 'duringTheRun');
    if (problem !== undefined) throw new Error(problemWords(problem));
    if (name === DOSE) commands.dose(value);
    else commands.setParameter(fullNameOf(name), value, true);
  };
  return {
    play: () => session.loop().play(),
    pause: () => session.loop().pause(),
    async runTo(step) {
      session.loop().pause();
      // A run that is still being made begins to play when it is ready: it is paused once more then.
      await session.record();
      session.loop().pause();
      if (!(await session.loop().goTo(step)))
        throw new Error(store.getState().failure ?? `Called off: ${step} was not reached`);
      const record = await session.record();
      sink.writeStatus();
      return { step: record.step, hash: record.stateHash };
    },
    record: () => session.record(),
    set: change,
    dose: (cells) => change(DOSE, cells),
    async open(link) {
      const { scenario, problems, model } = await readLink(queryOf(link));
      await session.open(scenario, false, undefined, model);
      return problems.map(problemWords);
    },
    link: address,
    status: () => store.getState().status,
    series: () => Object.fromEntries(SERIES_COLUMNS.map((name) => [name, [...series.column(name)]])),
  };
}
