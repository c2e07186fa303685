/**
 * A run: the clock, the step and the changes made on the way. Same scenario, same bits, however the steps are asked for.
 * A step: apply what is due → sort neighbours → every mechanism in the order of the schedule → move → measure.
 */
import { invariant } from '../core/invariant';
import { type RunKey, runKeyFromSeed } from '../core/random';
import { restoreTape, saveTape, type Tape } from '../core/tape';
import { stepsUp } from '../core/units';
import { schedule } from '../mechanisms/schedule';
import type { Tissue } from '../model/tissue';
import { passPart } from '../model/tissueState';
import type { Checkpoint, SavedMoment } from '../protocol/checkpoint';
import { type Histograms, OBSERVATION_INTERVAL_MINUTES } from '../protocol/series';
import type { Change } from '../protocol/simulationApi';
import { refuseAll } from '../remarks/remarkError';
import { DOSE } from '../scenario/actions';
import { fullNameOf } from '../scenario/aliases';
import { isParameterName, parameterCatalogue } from '../scenario/catalogue';
import { isSuperseded } from '../scenario/changes';
import type { ParameterName } from '../scenario/parameterName';
import type { Intervention, Scenario, Settings } from '../scenario/scenario';
import { changeProblem } from '../scenario/validate';
import { ActiveMechanism } from './activeMechanism';

import { emptyTissue, populate } from './initialTissue';
import { histogramsOf, measure } from './measure';
import { SeriesStore } from './seriesStore';
import { stateHash } from './stateHash';

/** Model minutes between two re-orderings of the slots: cells stray by a few bins in that time. */
const REORDER_INTERVAL_MINUTES = 60;

/** Minutes of pushing apart before step 0, so that a crowded start does not burst. */
const SETTLING_MINUTES = 15;

/** A saved state may be larger than the one before it by this factor without being copied on the way. */
const ROOM_TO_GROW = 1.1;

export class Simulation {
  readonly tissue: Tissue;
  readonly series = new SeriesStore();
  /** All changes of this run, past and future, sorted by step. */
  readonly interventions: Intervention[];
  private readonly key: RunKey;
  private readonly settings: Record<ParameterName, number>;
  private readonly mechanisms: readonly ActiveMechanism[];
  private readonly observeEvery: number;
  private readonly reorderEvery: number;
  /** Those of them that were not planned from the start. */
  private readonly live = new WeakSet<Intervention>();
  private applied = 0;
  private killsBefore = 0;
  /** Size of the latest saved state. */
  private savedBytes = 0;

  /**
   * At step 0, or at a moment that a run of the same scenario has saved.
   * @throws Error when the seed cannot name a run.
   */
  constructor(
    readonly scenario: Scenario,
    moment?: SavedMoment,
  ) {
    this.key = runKeyFromSeed(scenario.seed);
    this.settings = { ...scenario.settings };
    this.interventions = [...scenario.interventions];
    this.tissue = emptyTissue(this.settings);
    const { timeStep } = this.tissue;
    this.observeEvery = Math.round(OBSERVATION_INTERVAL_MINUTES / timeStep);
    this.reorderEvery = Math.round(REORDER_INTERVAL_MINUTES / timeStep);
    this.mechanisms = schedule.map((mechanism) => new ActiveMechanism(mechanism, this.settings, this.key, timeStep));
    const atBirth = this.mechanisms.filter(({ mechanism }) => mechanism.cellAdded !== undefined);
    const atDivision = this.mechanisms.filter(({ mechanism }) => mechanism.cellDivided !== undefined);
    this.tissue.birthHooks = {
      added: (slot) => {
        for (const mechanism of atBirth) mechanism.cellAdded(this.tissue, slot);
      },
      divided: (mother, daughter) => {
        for (const mechanism of atDivision) mechanism.cellDivided(this.tissue, mother, daughter);
      },
    };
    for (const mechanism of this.mechanisms) mechanism.begin(this.tissue);
    if (moment !== undefined) {
      this.series.replace(moment.series);
      this.restore(moment.checkpoint);
      return;
    }
    populate(this.tissue, this.settings, this.key, (start) => {
      for (const mechanism of this.mechanisms) mechanism.populate(this.tissue, start);
    });
    this.settle();
    this.observe();
  }

  get step(): number {
    return this.tissue.step;
  }

  /** Every parameter's present value, by full name. */
  get presentSettings(): Settings {
    return this.settings;
  }

  /** Advances by whole steps. */
  advance(steps: number): void {
    for (let n = 0; n < steps; n++) this.advanceOne();
  }

  /** Advances to the step with this number. */
  advanceTo(step: number): void {
    invariant(step >= this.step, `step ${step} is not before the present one, ${this.step}`);
    this.advance(step - this.step);
  }

  /**
   * Applies changes before the next step, in order, and answers with them as recorded.
   * @throws RemarkError when a change is not allowed; then none of them is recorded.
   */
  intervene(changes: readonly Change[]): readonly Intervention[] {
    refuseAll(changes.flatMap(({ key, value }) => changeProblem(key, value, 'duringTheRun') ?? []));
    const asked = changes.map(({ key, value }) => ({ step: this.step, key: fullNameOf(key), value: value + 0 }));
    const recorded = asked.filter((change, n) => !asked.slice(n + 1).some((later) => isSuperseded(change, later)));
    this.dropSuperseded(recorded);
    let at = this.applied;
    while (at < this.interventions.length && this.interventions[at].step <= this.step) at++;
    this.interventions.splice(at, 0, ...recorded);
    for (const change of recorded) this.live.add(change);
    return recorded;
  }

  /** A slider dragged between two steps leaves its last position only; what was planned is not touched. */
  private dropSuperseded(recorded: readonly Intervention[]): void {
    for (let n = this.interventions.length - 1; n >= this.applied; n--) {
      const earlier = this.interventions[n];
      if (this.live.has(earlier) && recorded.some((later) => isSuperseded(earlier, later)))
        this.interventions.splice(n, 1);
    }
  }

  /** This moment, to come back to. */
  save(): Checkpoint {
    const state = saveTape((tape) => this.passState(tape), ROOM_TO_GROW * this.savedBytes);
    this.savedBytes = state.byteLength;
    return { step: this.step, rows: this.series.count, state };
  }

  /**
   * Goes to a moment of this run that `save` has kept, before or after the present one. What is planned from there on
   * stays planned, so the moment must have been saved with the same changes before it.
   */
  restore({ step, rows, state }: Checkpoint): void {
    restoreTape(state, (tape) => this.passState(tape));
    invariant(this.step === step, `the moment saved as step ${step} is that of step ${this.step}`);
    this.series.goTo(rows);
    this.applied = this.interventions.filter((change) => change.step < step).length;
  }

  /** Replaces all changes, past and planned; those before the present step must stay as they were. */
  rewrite(interventions: readonly Intervention[]): void {
    const done = interventions.filter(({ step }) => step < this.step).length;
    invariant(done === this.applied, 'the changes behind the present step stay as they were');
    this.interventions.splice(0, this.interventions.length, ...interventions);
  }

  stateHash(): string {
    const { key, settings } = this;
    return stateHash(this.tissue, { key, settings, pending: this.interventions.slice(this.applied) });
  }

  histograms(): Histograms {
    return histogramsOf(this.tissue);
  }

  /** Settings first: the mechanisms set rates by them, which the tissue's own then overrule. */
  private passState(tape: Tape): void {
    let same = true;
    for (const key of parameterCatalogue.keys()) {
      const value = tape.number(this.settings[key]);
      same &&= value === this.settings[key];
      this.settings[key] = value;
    }
    if (!same) for (const mechanism of this.mechanisms) mechanism.resume(this.tissue, this.settings);
    this.killsBefore = tape.number(this.killsBefore);
    passPart(this.tissue, tape, 'tissue');
  }

  private advanceOne(): void {
    const { tissue } = this;
    this.applyDueChanges();
    tissue.findNeighbours();
    if (tissue.step % this.reorderEvery === 0) tissue.reorderInSpace();
    tissue.beginStep();
    for (const mechanism of this.mechanisms) mechanism.step(tissue);
    tissue.move();
    tissue.step++;
    if (tissue.step % this.observeEvery === 0) this.observe();
  }

  /** One after the other, so that a dose comes under the parameters that were set before it in the list. */
  private applyDueChanges(): void {
    while (this.applied < this.interventions.length && this.interventions[this.applied].step <= this.step) {
      const { key, value } = this.interventions[this.applied++];
      if (key === DOSE) this.tissue.pendingDoses.push({ cells: value });
      else this.changeSetting(key, value);
    }
  }

  private changeSetting(key: string, value: number): void {
    invariant(isParameterName(key), `${key} is the name of a parameter`);
    for (const mechanism of this.mechanisms) mechanism.beforeChange(this.tissue);
    this.settings[key] = value;
    const owner = key.slice(0, key.indexOf('.'));
    for (const mechanism of this.mechanisms)
      if (mechanism.mechanism.key === owner) mechanism.change(this.tissue, this.settings, key);
  }

  /** Pushes overlapping cells apart before the clock starts. */
  private settle(): void {
    const settling = this.mechanisms.filter(({ mechanism }) => mechanism.settles);
    const rounds = stepsUp(SETTLING_MINUTES, this.tissue.timeStep);
    // Cells are dealt out all over the dish; in the order of their places the rounds take a third of the time.
    this.tissue.findNeighbours();
    this.tissue.reorderInSpace();
    for (let round = 0; round < rounds; round++) {
      this.tissue.findNeighbours();
      this.tissue.beginStep();
      for (const mechanism of settling) mechanism.step(this.tissue);
      this.tissue.move();
    }
  }

  private observe(): void {
    this.series.push(measure(this.tissue, this.killsBefore));
    this.killsBefore = this.tissue.tally.kills;
  }
}

/**
 * Builds the run that a scenario describes, at step 0.
 * @throws Error when the seed cannot name a run.
 */
export const createSimulation = (scenario: Scenario): Simulation => new Simulation(scenario);
