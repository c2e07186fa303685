/** V16 in Chinese. */
import type { persistence as dataSet } from '../../persistence';
import type { WordsOf } from '../shape';

export const persistence: WordsOf<typeof dataSet> = {
  key: 'V16',
  title: 'NK 细胞的扩增，以及它们在排斥的宿主中的终结',
  inShort: {
    tests: '饲养细胞使 NK 细胞扩增多快，以及 NK 细胞在排斥它们的宿主中能存活多久。',
    protocol: [
      '已发表的有：用饲养细胞扩增千倍，以及约第 15 天消失的产品。',
      '此处 NK 细胞单独在饱和 IL-15 中存活十二天，在排斥的组织中存活 17 天。',
    ],
  },
  protocol: [
    '组织中只有 NK 细胞；IL-15 装甲用产品的开关，排斥用其默认的时间窗和速率。论文中细胞约在第 15 天消失；第 17 天剩余四分之一仍可接受。',
    '扩增：饱和 IL-15 代表饲养细胞；从滞后期之后的第 4 天起共八天：最初的细胞同步分裂，时间更短则结果取决于两端。',
  ],
  labels: {
    'own IL-15, host rejects from day 10, day 17': '自带 IL-15，宿主从第 10 天起排斥，第 17 天',
    'gone by about day 15': '约第 15 天消失',
    'doubling time with feeder-like IL-15': '类似饲养细胞的 IL-15 下的倍增时间',
    'Doubling time of NK cells': 'NK 细胞的倍增时间',
    days: '天',
    'feeder-like IL-15': '相当于饲养细胞的 IL-15',
  },
};
