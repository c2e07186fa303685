/** V16n in Chinese. */
import type { agonistExpansion as dataSet } from '../../agonistExpansion';
import type { WordsOf } from '../shape';

export const agonistExpansion: WordsOf<typeof dataSet> = {
  key: 'V16n',
  title: '给予一剂 IL-15 激动剂后的 NK 细胞',
  inShort: {
    tests: '给予一剂 IL-15 激动剂后有多少 NK 细胞，其中有多少在分裂。',
    protocol: [
      '健康志愿者接受 N-803，并计数其血液中的 NK 细胞和 Ki-67 阳性细胞。',
      '此处 150 个 NK 细胞以血液中的密度单独存活 24 天，分别给药和不给药。',
    ],
  },
  protocol: [
    '只有 NK 细胞，密度如血液（每立方毫米 200 个），有默认的 IL-15 供给，开始时给一剂。志愿者在第 24 天还接受了第二剂，此处不重复。',
    '起作用的水平未见发表：剂量（3,000 pM 的 IL-15 活性）按三倍这一数字在组织中选定。其他各行没有用于这一选择。',
    'Ki-67 标记处于细胞周期中的细胞：此处读取被募集进入分裂的细胞数，与同样数目的细胞仅有默认供给时（自第 5 天起稳定）之比。它由细胞数、静息时的更新（V15，拟合）以及几乎所有细胞都处于周期中得出。',
    '22 倍按其措辞指细胞数；若指比例，模型的 11 倍便只有一半。所接受的范围是上下各两倍，为假设：其离散程度未能读到。',
    '第 24 天一行取决于密度：在密度为此一百倍的组织中，细胞互相耗尽 IL-15，届时剩 0.85 倍而不是 2 倍，峰值和分裂的细胞数相当。',
    '血液中上升之前的短暂下降是细胞离开血液进入组织，不在模型中。',
  ],
  reasons: {
    noMarrow:
      '该剂量以 20 小时的半衰期消失，由它产生的细胞与其他细胞一样死亡；人体中 NK 细胞由骨髓重新产生，培养皿中没有',
  },
  labels: {
    'most NK cells over those at the start': 'NK 细胞最多时与开始时之比',
    'NK cells on day 24 over those at the start': '第 24 天的 NK 细胞与开始时之比',
    'most dividing NK cells over those before the dose': '分裂的 NK 细胞最多时与给药前之比',
    'NK cells after a dose of N-803': '一剂 N-803 后的 NK 细胞',
    'fold of those before': '为给药前的倍数',
    'most, number': '最多时，数目',
    'day 24, number': '第 24 天，数目',
    'most, dividing': '最多时，分裂中',
  },
};
