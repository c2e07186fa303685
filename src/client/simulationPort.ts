/** The worker's simulation as the page sees it: every answer is a promise, buffers are handed over, not copied. */
import type { Change, Frame, RunRecord } from '../protocol/simulationApi';
import type { Intervention, Scenario } from '../scenario/scenario';

export interface SimulationPort {
  load(scenario: Scenario): Promise<Frame>;
  advance(steps: number, spare?: ArrayBuffer): Promise<Frame>;
  intervene(changes: readonly Change[]): Promise<readonly Intervention[]>;
  record(): Promise<RunRecord>;
}
