/** A simulation without cells: it counts steps, notes what it was asked and in which order, and can be told to fail. */
import type { SavedMoment } from '../../../src/protocol/checkpoint';
import type { Change, Frame, RunRecord, SimulationApi, StepHash } from '../../../src/protocol/simulationApi';
import { HEADER, HEADER_BYTES, SNAPSHOT_MAGIC, SNAPSHOT_VERSION } from '../../../src/protocol/snapshot';
import { settingsFrom } from '../../../src/scenario/catalogue';
import type { Intervention, Scenario } from '../../../src/scenario/scenario';

export const TIME_STEP = 0.5;

/** Steps between two moments that it keeps. */
const KEPT_EVERY = 50;

const settings = settingsFrom(({ spec }) => spec.default);

export const scenario: Scenario = { preset: 'fake', seed: 'demo', hours: 1, settings, interventions: [] };

/** An empty dish: header only. */
function emptySnapshot(step: number, spare?: ArrayBuffer): ArrayBuffer {
  const buffer = spare ?? new ArrayBuffer(HEADER_BYTES);
  const view = new DataView(buffer);
  view.setUint32(HEADER.magic, SNAPSHOT_MAGIC, true);
  view.setUint32(HEADER.version, SNAPSHOT_VERSION, true);
  view.setUint32(HEADER.step, step, true);
  view.setFloat32(HEADER.timeStep, TIME_STEP, true);
  return buffer;
}

export class FakeSimulation implements SimulationApi {
  /** `load`, `advance 3`, `intervene a=1,b=2`, `record`, in the order of arrival. */
  readonly log: string[] = [];
  readonly spares: (ArrayBuffer | undefined)[] = [];
  readonly requested: number[] = [];
  inFlight = 0;
  mostInFlight = 0;
  step = 0;
  failAdvance: string | undefined;
  refuseChange: string | undefined;

  constructor(private readonly pause: () => Promise<void> = async () => undefined) {}

  private async answer<Result>(entry: string, result: () => Result): Promise<Result> {
    this.log.push(entry);
    this.inFlight++;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await this.pause();
    this.inFlight--;
    return result();
  }
  private frame(spare?: ArrayBuffer): Frame {
    const { step } = this;
    const status = {
      step,
      time_minutes: step * TIME_STEP,
      liveTumour: 1,
      liveNk: 1,
      liveHealthy: 0,
      cytokineReleaseIndex: 0,
      kills: 0,
      healthyKills: 0,
      lysisPercent: 0,
      cells: 2,
    };
    const histograms = { antigen: [], killsPerNk: [] };
    return {
      snapshot: emptySnapshot(step, spare),
      status,
      rows: new Float64Array(0),
      histograms,
      applied: [],
      firstRow: 0,
    };
  }
  load(_scenario: Scenario, moment?: SavedMoment): Promise<Frame> {
    return this.answer('load', () => {
      this.step = moment?.checkpoint.step ?? 0;
      return this.frame();
    });
  }
  advance(steps: number, spare?: ArrayBuffer): Promise<Frame> {
    this.spares.push(spare);
    this.requested.push(steps);
    return this.answer(`advance ${steps}`, () => {
      if (this.failAdvance !== undefined) throw new Error(this.failAdvance);
      this.step += steps;
      return this.frame(spare);
    });
  }
  seek(step: number, mostSteps: number, spare?: ArrayBuffer): Promise<Frame> {
    this.spares.push(spare);
    return this.answer(`seek ${step}`, () => {
      if (this.failAdvance !== undefined) throw new Error(this.failAdvance);
      const leaps = step < this.step;
      if (leaps) this.step = step - (step % KEPT_EVERY);
      const steps = Math.min(mostSteps, step - this.step);
      this.requested.push(steps);
      this.step += steps;
      return { ...this.frame(spare), ...(leaps ? { settings } : {}) };
    });
  }
  rewrite(interventions: readonly Intervention[], spare?: ArrayBuffer): Promise<Frame> {
    this.spares.push(spare);
    return this.answer(`rewrite ${interventions.map(({ step, key }) => `${step}:${key}`).join(',')}`, () => {
      this.step = 0;
      return { ...this.frame(spare), settings };
    });
  }
  save(): Promise<SavedMoment> {
    const { step } = this;
    return this.answer('save', () => ({
      checkpoint: { step, rows: 0, state: new ArrayBuffer(8) },
      series: new Float64Array(0),
    }));
  }
  story(id: number): Promise<undefined> {
    return this.answer(`story ${id}`, () => undefined);
  }

  hashes(most: number): Promise<readonly StepHash[]> {
    return this.answer(`hashes ${most}`, () => [{ step: this.step, stateHash: `hash ${this.step}` }]);
  }
  intervene(changes: readonly Change[]): Promise<readonly Intervention[]> {
    const entry = `intervene ${changes.map(({ key, value }) => `${key}=${value}`).join(',')}`;
    return this.answer(entry, () => {
      if (this.refuseChange !== undefined) throw new Error(this.refuseChange);
      return changes.map(({ key, value }) => ({ step: this.step, key, value }));
    });
  }
  record(): Promise<RunRecord> {
    return this.answer('record', () => ({
      modelVersion: 'fake',
      scenario,
      step: this.step,
      stateHash: `hash ${this.step}`,
    }));
  }
}
