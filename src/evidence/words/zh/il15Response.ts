/** V14 in Chinese. */
import type { il15Response as dataSet } from '../../il15Response';
import type { WordsOf } from '../shape';

export const il15Response: WordsOf<typeof dataSet> = {
  key: 'V14',
  title: '半数最大应答的 IL-15 浓度',
  inShort: {
    tests: 'NK 细胞的应答达到最大值一半时的 IL-15 浓度。',
    protocol: [
      '给原代 NK 细胞加 IL-15，随时间测量磷酸化 STAT5。',
      '此处单独的 NK 细胞接受八种剂量 12 小时，代之以读取被动员进入分裂的细胞比例。',
    ],
  },
  protocol: [
    '单独的 NK 细胞在含 IL-15 的培养基中 12 小时。模型没有 pSTAT5：读取的是被动员进入分裂的细胞比例。',
    '半数动员的浓度是在本数据集与另外两个数据集之间选定的。',
  ],
  labels: {
    'EC50 after long exposure': '长时间暴露后的 EC50',
    'at 4 h': '4 小时后',
    'NK cells recruited into division over IL-15': '被动员进入分裂的 NK 细胞，随 IL-15 变化',
    'IL-15, pM': 'IL-15，pM',
    'share of NK cells, %': 'NK 细胞的比例，%',
  },
};
