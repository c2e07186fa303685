/** The preset il15-armoured in Chinese. */
import type { il15Armoured as preset } from '../../il15Armoured';
import type { WordsOf } from '../shape';
import { SLOW_SOURCES } from '../zhShared';

export const il15Armoured: WordsOf<typeof preset> = {
  title: 'IL-15 武装的 CAR-NK 细胞',
  summary:
    '外界不提供 IL-15，但这些 CAR-NK 细胞自己产生，并且首先供自己使用。两周后还剩三分之一以上；没有这个基因则几乎一个不剩。',
  watch: 'NK 细胞数：下降的半衰期超过一周，而不是一天半。',
  try: '在第 3 天关闭“IL-15 武装”。',
  sources: ['自产 IL-15 对产生它的细胞相当于 30 pM，每秒 0.1 个分子：假定', ...SLOW_SOURCES],
};
