/** The worker's simulation as the page sees it: every answer is a promise, buffers are handed over, not copied. */
import type { CellStory } from '../../protocol/cellStory';
import type { SavedMoment } from '../../protocol/checkpoint';
import type { Change, Frame, RunRecord, StepHash } from '../../protocol/simulationApi';
import type { Intervention, Scenario } from '../../scenario/scenario';

export interface SimulationPort {
  load(scenario: Scenario, moment?: SavedMoment): Promise<Frame>;
  advance(steps: number, spare?: ArrayBuffer): Promise<Frame>;
  seek(step: number, mostSteps: number, spare?: ArrayBuffer): Promise<Frame>;
  intervene(changes: readonly Change[]): Promise<readonly Intervention[]>;
  rewrite(interventions: readonly Intervention[], spare?: ArrayBuffer): Promise<Frame>;
  record(): Promise<RunRecord>;
  save(): Promise<SavedMoment>;
  story(id: number): Promise<CellStory | undefined>;
  hashes(most: number): Promise<readonly StepHash[]>;
}
