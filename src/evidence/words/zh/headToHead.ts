/** V26 in Chinese. */
import type { headToHead as dataSet } from '../../headToHead';
import type { WordsOf } from '../shape';

export const headToHead: WordsOf<typeof dataSet> = {
  key: 'V26',
  title: '带有同一抗 CD19 CAR 的 CAR-NK 与 CAR-T 细胞直接比较',
  inShort: {
    tests: '带有同一 CAR 时，CAR-NK 细胞产生的 IFN-γ 和杀伤是否少于 CAR-T 细胞。',
    protocol: [
      '供者血液中的 T 细胞和 NK 细胞被赋予同一种抗 CD19 CAR，并面对 CD19 阳性细胞系。',
      '此处 CAR 阳性比例相同的两种产品面对 200 个 Raji 或 NALM-6 细胞；只看方向。',
    ],
  },
  protocol: [
    '血液来源的 CD19-28ζ CAR-NK 与 CAR-T 细胞，CAR 阳性各 60%，靶细胞为 Raji 和 NALM-6：1:1 时 24 小时后的 IFN-γ；0.5:1 时四小时后的裂解，带释放实验的上限（V1）。比例、时间和阳性率均为假设。',
    '模型中的 CAR-T 细胞产生更多 IFN-γ、持续更久、分泌细胞更多，这是假设：这些行标明它是输入。“少得多”在此读作不到一半。',
  ],
  labels: {
    'CAR-NK and CAR-T cells head to head, lysis': 'CAR-NK 与 CAR-T 细胞直接比较：裂解',
    'CAR-NK and CAR-T cells head to head, IFN-γ': 'CAR-NK 与 CAR-T 细胞直接比较：IFN-γ',
  },
};
