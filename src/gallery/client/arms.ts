/**
 * The simulations that run on one clock: where each stands, and the spent buffer that it gets back with its next request.
 * A frame of a run that was left for another is of no interest: its buffer is kept, and nothing else.
 */
import type { Frame } from '../../protocol/simulationApi';
import type { SimulationPort } from './simulationPort';

/** `fresh`: the first frame of a loaded run. `passing`: on the way to a goal, where nobody need look. */
export type FrameKind = 'fresh' | 'present' | 'passing';

/** A request that gets the spent buffer and answers with a frame. */
export type FrameRequest = (port: SimulationPort, spare: ArrayBuffer | undefined) => Promise<Frame>;

interface Arm {
  readonly port: SimulationPort;
  spare: ArrayBuffer | undefined;
  step: number;
  /** Rises when another scenario is asked for. */
  generation: number;
}

export interface Arms {
  /** The same for every arm, at once. */
  all<Result>(request: (arm: number, port: SimulationPort) => Promise<Result>): Promise<readonly Result[]>;
  /** Undefined when the arm has been given another run meanwhile. */
  ask(arm: number, request: FrameRequest): Promise<Frame | undefined>;
  /** Hands a frame on; its buffer is the arm's spare one afterwards. */
  deliver(arm: number, frame: Frame | undefined, kind: FrameKind): void;
  /** What these arms have been asked is of no interest any more. */
  forget(arms: readonly number[]): void;
  stepOf(arm: number): number;
  /** Whether every arm stands at this step. */
  areAt(step: number): boolean;
}

export function createArms(
  ports: readonly SimulationPort[],
  onFrame: (arm: number, frame: Frame, kind: FrameKind) => void,
): Arms {
  const arms = ports.map((port): Arm => ({ port, spare: undefined, step: 0, generation: 0 }));
  return {
    all: (request) => Promise.all(arms.map(({ port }, place) => request(place, port))),
    async ask(place, request) {
      const arm = arms[place];
      const asked = arm.generation;
      const returned = arm.spare;
      arm.spare = undefined;
      const frame = await request(arm.port, returned);
      if (asked === arm.generation) return frame;
      arm.spare = frame.snapshot;
      return undefined;
    },
    deliver(place, frame, kind) {
      if (frame === undefined) return;
      const arm = arms[place];
      arm.step = frame.status.step;
      onFrame(place, frame, kind);
      arm.spare = frame.snapshot;
    },
    forget(places) {
      for (const place of places) arms[place].generation++;
    },
    stepOf: (place) => arms[place].step,
    areAt: (step) => arms.every((arm) => arm.step === step),
  };
}
