/** What is said in Chinese of single names, numbers and words. */
import { numeral } from '../en/lists';
import type { NumberValues } from '../values/numbers';
import type { WordsFor } from '../words';
import { allowedText, didYouMean, eitherOf, unitAfter } from './lists';

export const numbers: WordsFor<NumberValues> = {
  error: ({ message }) => message,
  more: ({ count }) => `……还有 ${count} 个问题`,
  'number.outside': ({ came, unit, minimum, maximum }, name) =>
    `${name} = ${came}${unitAfter(unit)} 超出 ${numeral(minimum)}…${numeral(maximum)}`,
  'number.notWhole': ({ came, unit }, name) => `${name} = ${came}${unitAfter(unit)} 不是整数`,
  'number.natural': ({ came }, name) => `${name} = ${came} 不是从 0 起的整数`,
  'number.none': ({ came, takes }, name) => `${name} = "${came}" 不是数字；允许 ${allowedText(takes)}`,
  'switch.none': ({ came }, name) => `${name} = "${came}" 不是 yes 或 no，也不是 1 或 0`,
  'choice.none': ({ came, unit, choices }, name) => `${name} = ${came}${unitAfter(unit)} 不是 ${eitherOf(choices)}`,
  'word.none': ({ came, choices, nearest }, name) =>
    `${name} = "${came}" 不是 ${eitherOf(choices)}${didYouMean(nearest)}`,
  'name.unknown': ({ nearest }, name) =>
    `"${name}" 不是运行中任何东西的名称；${nearest === undefined ? '参数表列出了所有名称' : `你是指 ${nearest} 吗？`}`,
  'name.fixed': (_, name) => `"${name}" 不能在运行中途改变；请不带时间给出，作用于整个运行`,
  'name.needsTime': (_, name) => `"${name}" 是在某一时刻做的事；请给出时间，如 at=6h:${name}=200`,
  'name.twice': ({ first }, name) =>
    first === undefined
      ? `"${name}" 给出了不止一次；以第一个为准`
      : `"${name}" 给出了不止一次；以第一个 "${first}" 为准`,
  'assignment.form': ({ came }) => `"${came}" 不是“名称=值”的形式`,
  'seed.empty': ({ most }) => `种子为空；可以是 1 至 ${most} 个字符的任意文字`,
  'seed.long': ({ length, most }) => `种子有 ${length} 个字符；允许 1 至 ${most} 个`,
  'seed.half': ({ came }) => `seed = "${came}" 含有半个代理对，那不是一个字符`,
};
