/**
 * Leads the Lab through the demonstration: opens the run of each step, plays it, reads it when it has come to its end,
 * and keeps the address at the step. It does nothing that a visitor could not do by hand, and lets everybody intervene.
 */

import type { Opening } from '../../scenario/opening';
import type { Intervention, Scenario } from '../../scenario/scenario';
import { reportFailure } from '../client/report';
import type { SeriesStore } from '../figures/seriesStore';
import type { Commands } from '../run/commands';
import type { LabState, LabStore } from '../run/store';
import { isDemonstration } from '../run/views';
import { createRunSeen } from './runSeen';
import { isRunOf, STEPS, type StepRun, scenarioOf } from './steps';
import { type DemonstrationStore, initialDemonstrationState } from './store';

/** What the conductor needs of the Lab. */
export interface Stage {
  readonly store: LabStore;
  readonly series: SeriesStore;
  readonly killsPerNk: () => readonly number[];
  readonly commands: Pick<Commands, 'setSpeed' | 'showFields' | 'replaceViewQuery' | 'showView'>;
  /** Writes what is still to be written of the present run into the address. */
  readonly settleAddress: () => void;
  readonly openRun: (scenario: Scenario, opening: Opening) => Promise<void>;
  readonly play: () => void;
  /** The step at which the run stands. */
  readonly present: () => number;
  readonly goTo: (step: number) => Promise<boolean>;
}

export interface Conductor {
  /** Begins at the step that the address names, with the present run if it is that step's. */
  begin(): void;
  answer(answer: string): void;
  /** Plays the step's run from its start. */
  run(): void;
  /** To the end of the step's run, as fast as it goes. */
  toEnd(): void;
  go(step: number): void;
  /** Closes the demonstration and forgets what was answered; the run stays. */
  leave(): void;
  close(): void;
}

const MINUTES_PER_HOUR = 60;

/** The step that a query of the Lab names, as an index; the first when it names none that exists. */
export function stepNamed(query: string): number {
  const named = Number(/=(\d+)$/.exec(query)?.[1] ?? 1);
  return named >= 1 && named <= STEPS.length ? named - 1 : 0;
}
const queryOf = (step: number): string => `demonstration=${step + 1}`;

const sameChange = (a: Intervention, b: Intervention): boolean =>
  a.step === b.step && a.key === b.key && a.value === b.value;

export function createConductor(stage: Stage, own: DemonstrationStore): Conductor {
  const { store, commands } = stage;
  /** The last answer to whether a run is that of a step. */
  let checked: { readonly scenario: Scenario; readonly run: StepRun; readonly is: boolean } | undefined;
  let hadArrived = false;
  let opened = store.getState().scenario;
  /** Another run was asked for and is not there yet: what is measured is still that of the run before. */
  let awaited = store.getState().mode === 'loading';

  const runOfStep = (): StepRun | undefined => STEPS[own.getState().step].run;
  const isHere = (run: StepRun, scenario: Scenario): boolean => {
    if (checked?.scenario !== scenario || checked.run !== run) checked = { scenario, run, is: isRunOf(run, scenario) };
    return checked.is;
  };
  const endStep = (run: StepRun): number => (run.hours * MINUTES_PER_HOUR) / store.getState().timeStep_minutes;

  /** What a class changed on the way, before the moment at which the run is read. */
  function byHand(run: StepRun, { scenario, interventions }: LabState): readonly Intervention[] {
    const planned = scenario?.interventions ?? [];
    return interventions.filter(
      (change) => change.step < endStep(run) && !planned.some((one) => sameChange(one, change)),
    );
  }
  function read(run: StepRun, state: LabState): void {
    const changes = byHand(run, state);
    const moved = new Set(changes.map(({ key }) => key));
    const numbers = run.read(createRunSeen(stage.series, stage.killsPerNk(), moved));
    const { key } = STEPS[own.getState().step];
    own.setState(({ readings }) => ({ readings: { ...readings, [key]: { numbers, changed: changes.length > 0 } } }));
  }
  function look(state: LabState): void {
    const run = runOfStep();
    const { scenario, mode, goal_step } = state;
    if (run === undefined || scenario === null || awaited || !isHere(run, scenario)) {
      hadArrived = false;
      if (own.getState().running) own.setState({ running: false });
      return;
    }
    const beyond = stage.present() >= endStep(run);
    const arrived = beyond && goal_step === null && (mode === 'paused' || mode === 'ended');
    if (arrived && !hadArrived) read(run, state);
    hadArrived = arrived;
    const running = !beyond && (mode === 'running' || stage.present() > 0);
    if (own.getState().running !== running) own.setState({ running });
  }
  function open(playing: boolean): void {
    const run = runOfStep();
    if (run === undefined) return;
    hadArrived = false;
    commands.setSpeed(run.speed);
    commands.showFields(run.fields);
    // A failure is told by the page itself.
    stage.openRun(scenarioOf(run), { playing }).catch(reportFailure('The run of a step'));
  }
  /** The step's number goes into the address together with its run, so that the run before keeps its own. */
  function nameStep(step: number): void {
    stage.settleAddress();
    own.setState({ step, running: false });
    store.setState({ viewQuery: queryOf(step) });
    if (STEPS[step].run === undefined) commands.replaceViewQuery(queryOf(step));
  }
  function go(step: number): void {
    if (STEPS[step] === undefined) return;
    nameStep(step);
    open(false);
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.scenario !== opened) {
      opened = state.scenario;
      awaited = true;
    }
    if (before.mode === 'loading' && state.mode !== 'loading') awaited = false;
    if (state.view !== 'lab') return;
    if (before.view !== 'lab' && state.viewQuery === '') {
      // Who comes back from another view comes back to the step.
      commands.replaceViewQuery(queryOf(own.getState().step));
      return;
    }
    if (state.viewQuery !== before.viewQuery && isDemonstration(state.viewQuery)) {
      const named = stepNamed(state.viewQuery);
      if (named !== own.getState().step) return go(named);
    }
    look(state);
  });

  return {
    begin() {
      const step = stepNamed(store.getState().viewQuery);
      own.setState({ step });
      const [run, { scenario }] = [runOfStep(), store.getState()];
      if (run !== undefined && scenario !== null && isHere(run, scenario)) look(store.getState());
      else go(step);
    },
    answer(answer) {
      const { key } = STEPS[own.getState().step];
      own.setState(({ predictions }) => ({ predictions: { ...predictions, [key]: answer } }));
    },
    run() {
      const [run, { scenario, mode, interventions }] = [runOfStep(), store.getState()];
      const ready = run !== undefined && scenario !== null && isHere(run, scenario) && mode === 'paused' && !awaited;
      // At its start and untouched, the run that is shown is the one that is played.
      if (ready && stage.present() === 0 && interventions.length === scenario.interventions.length) stage.play();
      else open(true);
    },
    toEnd() {
      const run = runOfStep();
      if (run !== undefined) void stage.goTo(endStep(run));
    },
    go,
    leave() {
      own.setState(initialDemonstrationState);
      commands.showView({ view: 'lab', query: '' });
    },
    close: unsubscribe,
  };
}
