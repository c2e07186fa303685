/** Where a link opens: `t=` the moment, `play=` whether the run goes on from there, `hash=` the state that it names. */
import { remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { isBetweenSteps, readMoment, stepAt, writeMoment } from './moment';
import { accepted, type Reading, refused } from './reading';

/** How a link opens. */
export interface Opening {
  /** The step to open at; undefined means the start. */
  readonly step?: number;
  /** Whether the run plays from there. */
  readonly playing: boolean;
  /** The first 8 to 64 digits of the hash of the state at `step`, or at the end of the run when that is not given. */
  readonly hash?: string;
}

/** Opened like this when a link says nothing of it. */
export const FROM_THE_START: Opening = { playing: true };

/** Digits of a hash that a link carries: by chance no two states share them. */
const HASH_DIGITS = 16;
const HASH = /^[0-9a-f]{8,64}$/;

export function readOpeningStep(text: string, timeStep: number): Reading<number> {
  const moment = readMoment(text);
  const came = clipped(text);
  if (!moment.ok) return refused(remark('part', 't', { came, because: moment.problem }));
  const step = stepAt(moment.value, timeStep);
  return isBetweenSteps(moment.value, timeStep)
    ? accepted(step, remark('opening.between', 't', { came, timeStep }))
    : accepted(step);
}

export function readPlaying(text: string): Reading<boolean> {
  if (text === '1' || text === '0') return accepted(text === '1');
  return refused(remark('play.none', 'play', { came: clipped(text) }));
}

export function readHash(text: string): Reading<string> {
  const hash = text.toLowerCase();
  return HASH.test(hash) ? accepted(hash) : refused(remark('hash.none', 'hash', { came: clipped(text) }));
}

/** The parts of a link that say where it opens; paused is what a moment means by itself. */
export function writeOpening({ step, playing, hash }: Opening, timeStep: number): readonly string[] {
  if (step === undefined) return playing ? [] : ['play=0'];
  const parts = [`t=${writeMoment(step, timeStep)}`];
  if (playing) parts.push('play=1');
  if (hash !== undefined) parts.push(`hash=${hash.slice(0, HASH_DIGITS)}`);
  return parts;
}

/** Whether a state is the one that a link names. */
export const isHashOf = (hash: string, stateHash: string): boolean => stateHash.startsWith(hash);
