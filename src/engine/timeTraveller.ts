/**
 * A run that can go back: it keeps moments on its way, so closely that computing on from one to the next takes no
 * longer than an eye waits, and reaches any moment from the one kept before it. When they are kept depends on the
 * machine's speed; what is reached does not.
 */
import type { SavedMoment } from '../protocol/checkpoint';
import type { Change } from '../protocol/simulationApi';
import { firstDifference } from '../scenario/changes';
import { scenarioFor } from '../scenario/resolve';
import type { Intervention, Scenario } from '../scenario/scenario';
import { CheckpointStore } from './checkpointStore';
import { Simulation } from './simulation';

/** Computing between two kept moments, milliseconds: what a drag on the timeline waits for at most, and half on average. */
const REPLAY_MILLISECONDS = 25;
/** Keeping a moment may cost this share of the computing between two. */
const SAVING_SHARE = 1 / 25;
const REMEMBERED_SAVINGS = 4;
/** Bounds for clocks that stand still or leap. */
const MOST_STEPS_BETWEEN = 1000;
const FIRST_GUESS_MILLISECONDS = 1;
/** Weight of the newest measurement in the running mean of a step's cost. */
const NEWEST = 0.2;

export interface Clock {
  /** Milliseconds. */
  now(): number;
}

export class TimeTraveller {
  readonly kept: CheckpointStore;
  private run: Simulation;
  private costPerStep = FIRST_GUESS_MILLISECONDS;
  /** The latest few. A busy machine only ever adds, so the least of them counts. */
  private readonly savingCosts: number[] = [];
  /** Milliseconds of computing, and steps, since the last kept moment that the run has passed. */
  private sinceKept = 0;
  private stepsSinceKept = 0;

  /** @throws Error when the seed cannot name a run, or the moment is not one of this scenario. */
  constructor(
    scenario: Scenario,
    private readonly clock: Clock,
    moment?: SavedMoment,
    budget?: number,
  ) {
    this.kept = new CheckpointStore(budget);
    this.run = new Simulation(scenario, moment);
    this.keep();
  }

  get simulation(): Simulation {
    return this.run;
  }

  /** Advances by whole steps. */
  advance(steps: number): void {
    this.advanceTo(this.run.step + steps);
  }

  /**
   * Goes towards a step, back or forth, by computing at most so many steps; asked again with the same step it arrives.
   * Answers whether it has leapt to another moment on the way.
   */
  seek(step: number, mostSteps: number): boolean {
    const present = this.run.step;
    const nearest = this.kept.stepBefore(step);
    const leaps = step < present || (nearest !== undefined && nearest > present);
    if (leaps && nearest === undefined) this.startAgain();
    else if (leaps && nearest !== undefined) this.goTo(nearest);
    this.advanceTo(Math.min(step, this.run.step + mostSteps));
    return leaps;
  }

  /** Applies changes before the next step. What was computed beyond it is no longer to come. */
  intervene(changes: readonly Change[]): readonly Intervention[] {
    const recorded = this.run.intervene(changes);
    this.kept.dropAfter(this.run.step);
    return recorded;
  }

  /**
   * Replaces all changes of the run. What is computed stays as far as the lists agree; when the present lies beyond
   * that, the run goes back to a kept moment within it.
   * @throws Error with a sentence when a change is not allowed; then nothing is replaced.
   */
  rewrite(interventions: readonly Intervention[]): void {
    const checked = scenarioFor({ ...this.run.scenario, interventions }).interventions;
    const same = firstDifference(this.run.interventions, checked);
    this.kept.dropAfter(same);
    if (this.run.step > same) {
      const nearest = this.kept.stepBefore(same);
      if (nearest === undefined) {
        this.startAgain(checked);
        return;
      }
      this.goTo(nearest);
    }
    this.run.rewrite(checked);
  }

  /** The state hashes of at most so many moments up to the present one, which is the last of them. */
  hashes(most: number): readonly { readonly step: number; readonly stateHash: string }[] {
    const present = this.run.save();
    const hashes = this.kept.spread(most - 1, present.step - 1).map((step) => {
      const moment = this.kept.before(step);
      if (moment !== undefined) this.run.restore(moment);
      return { step, stateHash: this.run.stateHash() };
    });
    this.run.restore(present);
    return [...hashes, { step: present.step, stateHash: this.run.stateHash() }];
  }

  private advanceTo(step: number): void {
    while (this.run.step < step) {
      const next = this.kept.stepAfter(this.run.step) ?? Number.POSITIVE_INFINITY;
      const wanted = this.wantedCost();
      const untilDue = Math.ceil((wanted - this.sinceKept) / this.costPerStep);
      const piece = Math.max(1, Math.min(untilDue, MOST_STEPS_BETWEEN - this.stepsSinceKept));
      this.compute(Math.min(piece, step - this.run.step, next - this.run.step));
      if (this.run.step === next) this.passKept();
      else if (this.sinceKept >= wanted || this.stepsSinceKept >= MOST_STEPS_BETWEEN) this.keep();
    }
  }

  /** Milliseconds of computing from one kept moment to the next. The first saving, of cold code, says nothing. */
  private wantedCost(): number {
    const saving = this.savingCosts.length < 2 ? 0 : Math.min(...this.savingCosts);
    return Math.max(REPLAY_MILLISECONDS, saving / SAVING_SHARE);
  }

  private compute(steps: number): void {
    const start = this.clock.now();
    this.run.advance(steps);
    const spent = Math.max(0, this.clock.now() - start);
    this.sinceKept += spent;
    this.stepsSinceKept += steps;
    this.costPerStep = Math.max(
      REPLAY_MILLISECONDS / MOST_STEPS_BETWEEN,
      (1 - NEWEST) * this.costPerStep + (NEWEST * spent) / steps,
    );
  }

  /** Keeps the present moment. Between moments that were thinned out, only while there is room. */
  private keep(): void {
    const start = this.clock.now();
    const moment = this.run.save();
    const isNewest = this.kept.stepAfter(moment.step) === undefined;
    if (isNewest || moment.step === 0 || this.kept.hasRoomFor(moment)) this.kept.add(moment, this.sinceKept);
    this.savingCosts.push(Math.max(0, this.clock.now() - start));
    if (this.savingCosts.length > REMEMBERED_SAVINGS) this.savingCosts.shift();
    this.passKept();
  }

  private passKept(): void {
    this.sinceKept = 0;
    this.stepsSinceKept = 0;
  }

  private goTo(step: number): void {
    const moment = this.kept.before(step);
    if (moment === undefined) return;
    this.run.restore(moment);
    this.passKept();
  }

  /** From step 0, which a run that was taken up later has not kept; what it has measured stays known. */
  private startAgain(interventions: readonly Intervention[] = this.run.interventions): void {
    const { series, scenario } = this.run;
    this.run = new Simulation({ ...scenario, interventions: [...interventions] });
    this.run.series.remember(series);
    this.keep();
  }
}
