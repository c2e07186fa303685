/** What is said in English of single names, numbers and words. */
import type { NumberValues } from '../values/numbers';
import type { WordsFor } from '../words';
import { allowedText, didYouMean, eitherOf, numeral, unitAfter } from './lists';

export const numbers: WordsFor<NumberValues> = {
  error: ({ message }) => message,
  more: ({ count }) => `… and ${count} more problems`,
  'number.outside': ({ came, unit, minimum, maximum }, name) =>
    `${name} = ${came}${unitAfter(unit)} is outside ${numeral(minimum)}…${numeral(maximum)}`,
  'number.notWhole': ({ came, unit }, name) => `${name} = ${came}${unitAfter(unit)} is not a whole number`,
  'number.natural': ({ came }, name) => `${name} = ${came} is not a whole number from 0`,
  'number.none': ({ came, takes }, name) => `${name} = "${came}" is not a number; ${allowedText(takes)} is allowed`,
  'switch.none': ({ came }, name) => `${name} = "${came}" is not yes or no, nor 1 or 0`,
  'choice.none': ({ came, unit, choices }, name) => `${name} = ${came}${unitAfter(unit)} is not ${eitherOf(choices)}`,
  'word.none': ({ came, choices, nearest }, name) =>
    `${name} = "${came}" is not ${eitherOf(choices)}${didYouMean(nearest)}`,
  'name.unknown': ({ nearest }, name) =>
    `"${name}" is not the name of anything in a run; ${nearest === undefined ? 'the table of parameters has every name' : `did you mean ${nearest}?`}`,
  'name.fixed': (_, name) => `"${name}" cannot change during a run; give it without a time, for the whole run`,
  'name.needsTime': (_, name) => `"${name}" is something done at a moment; give it a time, as in at=6h:${name}=200`,
  'name.twice': ({ first }, name) =>
    first === undefined
      ? `"${name}" is given more than once; the first counts`
      : `"${name}" is given more than once; the first, "${first}", counts`,
  'assignment.form': ({ came }) => `"${came}" is not of the form name=value`,
  'seed.empty': ({ most }) => `seed is empty; any text of 1 to ${most} characters is allowed`,
  'seed.long': ({ length, most }) => `seed has ${length} characters; 1 to ${most} are allowed`,
  'seed.half': ({ came }) => `seed = "${came}" holds half of a surrogate pair, which is not a character`,
};
