/** Reads a number that somebody typed, with the same rules and the same sentences as a link has. */
import { parseNumber } from '../../scenario/numbers';
import { type Allowed, numberProblem, takes } from '../../scenario/validate';
import { allowedWords, problemWords } from './problemWords';
import { strings } from './strings';

export type TypedNumber =
  | { readonly value: number; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/** Spaces between thousands count as nothing; `label` names the field in the sentence. */
export function readTypedNumber(label: string, typed: string, allowed: Allowed | undefined): TypedNumber {
  const digits = typed.replace(/[\s\u202f\u00a0]/g, '').replace('−', '-');
  const value = parseNumber(digits);
  if (value === undefined)
    return { problem: strings.input.notANumber(label, typed.trim(), allowed ? allowedWords(takes(allowed)) : '') };
  const problem = allowed === undefined ? undefined : numberProblem(label, allowed, value, typed.trim());
  return problem === undefined ? { value } : { problem: strings.input.refused(problemWords(problem)) };
}
