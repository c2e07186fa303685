/** What is said in English of the fields of a file that a person writes. */
import type { FieldValues } from '../values/fields';
import type { WordsFor } from '../words';
import { didYouMean, eitherOf, numeral } from './lists';

export const fields: WordsFor<FieldValues> = {
  'field.unknown': ({ allowed, nearest }, at) =>
    `${at} is not known here; ${nearest === undefined ? `allowed are ${allowed.join(', ')}` : `did you mean ${nearest}?`}`,
  'field.missing': ({ choices }, at) =>
    `${at} is missing${choices === undefined ? '' : `; it is ${eitherOf(choices)}`}`,
  'field.notText': ({ shown }, at) => `${at} = ${shown} is not text`,
  'field.length': ({ length, most }, at) => `${at} has ${length} characters; 1 to ${most} are allowed`,
  'field.notWord': ({ shown, choices, nearest }, at) =>
    `${at} = ${shown} is not ${eitherOf(choices)}${didYouMean(nearest)}`,
  'field.notNumber': ({ shown }, at) => `${at} = ${shown} is not a number`,
  'field.outside': ({ shown, minimum, maximum }, at) =>
    `${at} = ${shown} is outside ${numeral(minimum)}…${numeral(maximum)}`,
  'field.notWhole': ({ shown }, at) => `${at} = ${shown} is not a whole number`,
  'field.notList': ({ shown }, at) => `${at} = ${shown} is not a list`,
  'field.entries': ({ count, most }, at) => `${at} has ${count} entries; at most ${most} are allowed`,
  'field.notTable': ({ shown }, at) => `${at} = ${shown} is not a table`,
  'field.refused': ({ because }, at, say) => `${at} is refused: ${because.map(say).join('\n')}`,
  'value.notWord': ({ shown }, name) => `${name} = ${shown} is not a word`,
  'value.neither': (_, name) => `"${name}" has neither a number nor a word`,
};
