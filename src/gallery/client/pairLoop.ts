/** Two runs on one clockwork: the arms of a comparison, which stand at the same step whenever they rest. */
import type { Frame, RunRecord, StepHash } from '../../protocol/simulationApi';
import type { Scenario } from '../../scenario/scenario';
import type { FrameKind, FrameRequest } from './arms';
import { Clockwork, type ClockworkOptions, type Steering, steeringOf } from './clockwork';
import type { SimulationPort } from './simulationPort';

/** The first arm and the second. */
export type Pair<Item> = readonly [Item, Item];
export type ArmIndex = 0 | 1;

export interface PairLoopOptions extends Pick<ClockworkOptions, 'onMode' | 'onFailed' | 'nextTick' | 'now'> {
  readonly ports: Pair<SimulationPort>;
  /** The frame's buffer is given away again as soon as this returns. */
  onFrame(arm: ArmIndex, frame: Frame, kind: FrameKind): void;
  /** Both arms have got there. */
  onStep(step: number): void;
}

export interface PairLoop extends Steering {
  /** Both arms from step 0; an arm that is left out stays where it is, and `goTo` brings both to one moment again. */
  load(scenarios: readonly [Scenario | undefined, Scenario | undefined]): Promise<void>;
  records(): Promise<Pair<RunRecord>>;
  /** State hashes of at most so many moments of each arm. */
  hashes(most: number): Promise<Pair<readonly StepHash[]>>;
}

const pairOf = <Item>([first, second]: readonly Item[]): Pair<Item> => [first, second];

const loading = (scenario: Scenario | undefined): FrameRequest | undefined =>
  scenario && ((port) => port.load(scenario));

export function createPairLoop(options: PairLoopOptions): PairLoop {
  const clockwork = new Clockwork({
    ...options,
    onFrame: (arm, frame, kind) => options.onFrame(arm === 0 ? 0 : 1, frame, kind),
  });
  return {
    ...steeringOf(clockwork),
    load: (scenarios) => clockwork.load(scenarios.map(loading)),
    records: async () => pairOf(await clockwork.all((port) => port.record())),
    hashes: async (most) => pairOf(await clockwork.all((port) => port.hashes(most))),
  };
}
