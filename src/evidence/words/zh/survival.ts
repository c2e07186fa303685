/** V16s in Chinese. */
import type { survival as dataSet } from '../../persistence';
import type { WordsOf } from '../shape';

export const survival: WordsOf<typeof dataSet> = {
  key: 'V16s',
  title: 'NK 细胞在没有 IL-15 和自带 IL-15 时的存活',
  inShort: {
    tests: 'NK 细胞在没有 IL-15 和自带 IL-15 时能存活多久。',
    protocol: [
      '持久性的报告是凭记忆引用的，并非出自一次测量；只看次序。',
      '此处 150 个 NK 细胞在组织中单独存活 14 天。',
    ],
  },
  protocol: [
    '组织中只有 NK 细胞；IL-15 装甲用产品的开关。',
    '存活者的界限是对数篇报告的综合判断，而非一次测量；没有 IL-15 时 1–3 天的半衰期凭记忆，未读原文。',
  ],
  labels: {
    'no IL-15, day 14': '没有 IL-15，第 14 天',
    'own IL-15, day 14': '自带 IL-15，第 14 天',
    'NK cells left': '剩余的 NK 细胞',
    condition: '条件',
    '% of the cells at the start': '占起始细胞的 %',
    'no IL-15': '没有 IL-15',
    'own IL-15': '自带 IL-15',
  },
};
