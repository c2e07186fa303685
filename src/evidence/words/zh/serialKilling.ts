/** V17 in Chinese. */
import type { serialKilling as dataSet } from '../../serialKilling';
import type { WordsOf } from '../shape';

export const serialKilling: WordsOf<typeof dataSet> = {
  key: 'V17',
  title: '每个 NK 细胞的杀伤数，有无利妥昔单抗',
  inShort: {
    tests: '单个 NK 细胞五小时内杀死多少靶细胞，彼此相差多大。',
    protocol: [
      '跟踪单个 NK 细胞 5 小时并计数杀伤，分别为无抗体和加利妥昔单抗。',
      '此处 80 个 NK 细胞每个有十个靶细胞；杀伤数的分布必须与计数相符，而没有记忆的随机杀手做不到。',
    ],
  },
  protocol: [
    '时间窗 5 小时：其速率按此计算；其正文也提到 3 小时。',
    '靶细胞过量，每个 NK 细胞十个，密度同标准孔：假设，论文跟踪的是单个细胞。',
    '靶细胞未指明。假设为不含 HLA I 类分子的 CD20 阳性细胞系；其天然配体（0.93）是在均匀混合的研究中按这些计数调整的。',
    '利妥昔单抗 10 µg/mL，饱和：假设。',
    '单个 NK 细胞的最多杀伤数取自 2,400 个模拟细胞；计数的细胞越多，它越高。',
    '该检验可能失败：它拒绝均值与无抗体一列相同的纯泊松杀手（p = 0.000007）。',
  ],
  labels: {
    'Kills per NK in 5 h, no antibody': '5 小时内每个 NK 的杀伤数，无抗体',
    kills: '杀伤数',
    'share of NK cells': 'NK 细胞的比例',
    'Kills per NK in 5 h, rituximab': '5 小时内每个 NK 的杀伤数，利妥昔单抗',
  },
};
