/**
 * The door of an embedded page: it takes messages from the page around the frame, and from no other window, if that page
 * is of the one origin that the link names; answers and events go to that origin only. `docs/embed.md` tells what is said.
 */
import { DOSE } from '../../scenario/actions';
import { throttle } from '../kit/throttle';
import type { Lab } from '../run/lab';
import type { LabState } from '../run/store';
import { embedWords } from '../words/embed';
import { thrownWords } from '../words/problemWords';
import { linkHere } from './linkHere';
import { type EmbedRequest, type RequestId, readRequest } from './requests';

/** What every answer and event says of the run. */
export interface EmbedState {
  /** `seeking`: on the way to another moment. */
  readonly mode: LabState['mode'] | 'seeking';
  readonly step: number;
  readonly time_minutes: number;
  readonly end_minutes: number;
  readonly tumourCells: number;
  readonly nkCells: number;
  readonly healthyCells: number;
  readonly kills: number;
  readonly healthyKills: number;
}

type Message =
  | { readonly nkscape: 'ready' | 'changed'; readonly state: EmbedState }
  | { readonly nkscape: 'answer'; readonly id: RequestId; readonly ok: true; readonly state: object }
  | { readonly nkscape: 'answer'; readonly id: RequestId; readonly ok: false; readonly problem: string };

/** The parts of a window that the door needs. */
export interface DoorFrame {
  readonly parent: Pick<Window, 'postMessage'>;
  addEventListener(
    type: 'message',
    listener: (event: Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>) => void,
  ): void;
}

type DoorParts = Pick<Lab, 'store' | 'session' | 'commands' | 'addressOf'>;

/** Events of a run that goes on come this often at most. */
const EVENT_MILLISECONDS = 250;

export function stateOf({ mode, goal_step, status, end_minutes }: LabState): EmbedState {
  return {
    mode: goal_step === null ? mode : 'seeking',
    step: status.step,
    time_minutes: status.time_minutes,
    end_minutes,
    tumourCells: status.liveTumour,
    nkCells: status.liveNk,
    healthyCells: status.liveHealthy,
    kills: status.kills,
    healthyKills: status.healthyKills,
  };
}

/** Opens the door; nothing happens where the page is in no frame. */
export function openDoor(lab: DoorParts, origin: string, frame: DoorFrame = window): void {
  if ((frame.parent as unknown) === frame) return;
  const { store, session, commands } = lab;
  const send = (message: Message): void => frame.parent.postMessage(message, origin);
  /** The run is made, or has failed. */
  const made = new Promise<void>((resolve) => {
    const isMade = ({ mode, scenario }: LabState): boolean => scenario !== null && mode !== 'loading';
    if (isMade(store.getState())) return resolve();
    const stop = store.subscribe((state) => {
      if (!isMade(state)) return;
      stop();
      resolve();
    });
  });

  /** The store is a moment behind the worker: once a run rests at this step, it has caught up. */
  const settled = (step: number): Promise<void> =>
    new Promise((resolve) => {
      const isSettled = ({ status, mode }: LabState): boolean => status.step === step || mode === 'running';
      if (isSettled(store.getState())) return resolve();
      const stop = store.subscribe((state) => {
        if (!isSettled(state)) return;
        stop();
        resolve();
      });
    });
  /** Everything there is to say of the run; the hash of a state is known while it rests. */
  async function whole(): Promise<object> {
    const { stateHash, scenario, modelVersion, step } = await session.record();
    await settled(step);
    const state = store.getState();
    const rests = state.mode !== 'running' && state.status.step === step;
    const { preset, seed } = scenario;
    return {
      ...stateOf(state),
      preset,
      seed,
      modelVersion,
      values: state.values,
      hash: rests ? stateHash : null,
      link: linkHere(lab, rests ? stateHash : undefined),
    };
  }
  async function pause(): Promise<void> {
    session.loop().pause();
    // Steps that were on their way have come by then.
    await settled((await session.record()).step);
  }
  function play(): void {
    const { mode } = store.getState();
    if (mode === 'paused' || mode === 'ended') commands.playOrPause();
  }
  async function fulfil(request: EmbedRequest): Promise<object> {
    const { mode, failure } = store.getState();
    if (mode === 'failed') throw new Error(embedWords().stopped(failure ?? ''));
    if (request.kind === 'state') return whole();
    if (request.kind === 'play') play();
    if (request.kind === 'pause') await pause();
    if (request.kind === 'set' && request.change.key === DOSE) commands.dose(request.change.value);
    else if (request.kind === 'set') commands.setParameter(request.change.key, request.change.value, true);
    if (request.kind === 'seek' && !(await session.goTo(request.step))) throw new Error(embedWords().calledOff);
    return stateOf(store.getState());
  }

  function take(data: unknown): void {
    const asked = readRequest(data, store.getState());
    if (asked === undefined) return;
    const { id } = asked;
    const refuse = (problem: string): void => send({ nkscape: 'answer', id, ok: false, problem });
    if ('problem' in asked) refuse(asked.problem);
    else
      fulfil(asked.request).then(
        (state) => send({ nkscape: 'answer', id, ok: true, state }),
        (error: unknown) => refuse(thrownWords(error)),
      );
  }

  frame.addEventListener('message', ({ data, origin: from, source }) => {
    if (from === origin && source === frame.parent) void made.then(() => take(data));
  });

  let told = '';
  const tell = throttle(EVENT_MILLISECONDS, () => {
    const state = stateOf(store.getState());
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    send({ nkscape: 'changed', state });
  });
  void made.then(() => {
    const state = stateOf(store.getState());
    told = JSON.stringify(state);
    send({ nkscape: 'ready', state });
    store.subscribe((next, before) => {
      const { mode, status, goal_step, end_minutes } = before;
      const isNews =
        next.mode !== mode ||
        next.status !== status ||
        next.goal_step !== goal_step ||
        next.end_minutes !== end_minutes;
      if (isNews) tell.call();
    });
  });
}
