/** What is said in Chinese of the fields of a file that a person writes. */
import { numeral } from '../en/lists';
import type { FieldValues } from '../values/fields';
import type { WordsFor } from '../words';
import { didYouMean, eitherOf } from './lists';

export const fields: WordsFor<FieldValues> = {
  'field.unknown': ({ allowed, nearest }, at) =>
    `这里没有 ${at}；${nearest === undefined ? `可用的有 ${allowed.join('、')}` : `你是指 ${nearest} 吗？`}`,
  'field.missing': ({ choices }, at) => `缺少 ${at}${choices === undefined ? '' : `；它是 ${eitherOf(choices)}`}`,
  'field.notText': ({ shown }, at) => `${at} = ${shown} 不是文字`,
  'field.length': ({ length, most }, at) => `${at} 有 ${length} 个字符；允许 1 至 ${most} 个`,
  'field.notWord': ({ shown, choices, nearest }, at) =>
    `${at} = ${shown} 不是 ${eitherOf(choices)}${didYouMean(nearest)}`,
  'field.notNumber': ({ shown }, at) => `${at} = ${shown} 不是数字`,
  'field.outside': ({ shown, minimum, maximum }, at) => `${at} = ${shown} 超出 ${numeral(minimum)}…${numeral(maximum)}`,
  'field.notWhole': ({ shown }, at) => `${at} = ${shown} 不是整数`,
  'field.notList': ({ shown }, at) => `${at} = ${shown} 不是列表`,
  'field.entries': ({ count, most }, at) => `${at} 有 ${count} 项；最多允许 ${most} 项`,
  'field.notTable': ({ shown }, at) => `${at} = ${shown} 不是表`,
  'field.refused': ({ because }, at, say) => `${at} 不可用：${because.map(say).join('\n')}`,
  'value.notWord': ({ shown }, name) => `${name} = ${shown} 不是词`,
  'value.neither': (_, name) => `"${name}" 既没有数字也没有词`,
};
