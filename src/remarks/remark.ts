/**
 * What the laboratory has to say to a person (a refusal, a note) as plain data: which of the things that it can say, where
 * that holds, and with which values. The doors put it into words: the page, the command line, the library.
 */
import type { AnyRemark } from './anyRemark';
import type { RemarkValues } from './values/values';

/** Which of the things that can be said. */
export type RemarkCode = keyof RemarkValues;

/** A remark of one code. */
export interface RemarkOf<Code extends RemarkCode> extends AnyRemark {
  readonly code: Code;
  readonly values: RemarkValues[Code];
}

/** Any remark. It is JSON and crosses threads. */
export type Remark = { readonly [Code in RemarkCode]: RemarkOf<Code> }[RemarkCode];

/** A value that a remark does not have in every case is left out, so that it stays the same through JSON. */
export const remark = <Code extends RemarkCode>(
  code: Code,
  place: string,
  values: RemarkValues[Code],
): RemarkOf<Code> => ({ code, place, values });

/** `{ nearest }` when there is one. */
export const hinted = (nearest: string | undefined): { readonly nearest?: string } =>
  nearest === undefined ? {} : { nearest };
