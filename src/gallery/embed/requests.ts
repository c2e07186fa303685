/** What the page around the frame may ask for: a message read field by field, or the sentence that says what is wrong. */

import { clipped } from '../../remarks/text';
import { type Assignment, readAssignment } from '../../scenario/grammar';
import { readMoment, stepAt } from '../../scenario/moment';
import { writeNumber } from '../../scenario/numbers';
import { embedWords } from '../words/embed';
import { formatSpan } from '../words/format';
import { problemWords } from '../words/problemWords';

export type EmbedRequest =
  | { readonly kind: 'play' | 'pause' | 'state' }
  | { readonly kind: 'set'; readonly change: Assignment }
  | { readonly kind: 'seek'; readonly step: number };

/** What tells a request and its answer from others; null where the message had none that can be used. */
export type RequestId = string | number | null;

export type Asked =
  | { readonly id: RequestId; readonly request: EmbedRequest }
  | { readonly id: RequestId; readonly problem: string };

/** What the run says about which moments there are. */
export interface Times {
  readonly timeStep_minutes: number;
  readonly end_minutes: number;
}

export const REQUESTS = ['set', 'play', 'pause', 'seek', 'state'] as const;
const LONGEST_ID = 100;

const isId = (id: unknown): id is string | number =>
  typeof id === 'string' ? id.length > 0 && id.length <= LONGEST_ID : Number.isFinite(id);

function readSet(fields: Readonly<Record<string, unknown>>): EmbedRequest | string {
  const words = embedWords();
  const { name, value } = fields;
  if (typeof name !== 'string' || name === '') return words.noName;
  if (typeof value !== 'string' && typeof value !== 'number') return words.noValue(clipped(name));
  const text = typeof value === 'number' ? writeNumber(value) : value;
  const change = readAssignment(name, text, 'duringTheRun');
  return change.ok ? { kind: 'set', change: change.value } : problemWords(change.problem);
}

function readSeek({ to }: Readonly<Record<string, unknown>>, times: Times): EmbedRequest | string {
  const words = embedWords();
  if (typeof to !== 'string') return words.noTime;
  const minutes = readMoment(to);
  if (!minutes.ok) return problemWords(minutes.problem);
  if (minutes.value > times.end_minutes) return words.beyondEnd(clipped(to), formatSpan(times.end_minutes));
  return { kind: 'seek', step: stepAt(minutes.value, times.timeStep_minutes) };
}

function readKind(fields: Readonly<Record<string, unknown>>, times: Times): EmbedRequest | string {
  const kind = REQUESTS.find((name) => name === fields.nkscape);
  if (kind === undefined) return embedWords().unknownRequest(clipped(String(fields.nkscape)), REQUESTS.join(', '));
  if (kind === 'set') return readSet(fields);
  return kind === 'seek' ? readSeek(fields, times) : { kind };
}

/** Undefined for messages that are not meant for NKscape: pages send all sorts of them. */
export function readRequest(data: unknown, times: Times): Asked | undefined {
  if (typeof data !== 'object' || data === null || !('nkscape' in data)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...data };
  if (typeof fields.nkscape !== 'string') return undefined;
  if (!isId(fields.id)) return { id: null, problem: embedWords().noId };
  const request = readKind(fields, times);
  return typeof request === 'string' ? { id: fields.id, problem: request } : { id: fields.id, request };
}
