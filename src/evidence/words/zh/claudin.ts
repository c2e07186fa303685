/** V6 in Chinese. */
import type { claudin as dataSet } from '../../claudin';
import type { WordsOf } from '../shape';

export const claudin: WordsOf<typeof dataSet> = {
  key: 'V6',
  title: '裂解随 CLDN18.2 密度变化',
  inShort: {
    tests: 'CLDN18.2 更多绝不意味着杀伤更少。',
    protocol: [
      '没有找到 CAR-NK 细胞的数据表，因此只检验方向。',
      '此处 CAR-NK 细胞以 2:1 的效靶比面对五种密度的胃癌细胞系四小时。',
    ],
  },
  protocol: ['CAR-NK 细胞对具有这些密度的胃癌细胞系，2:1，四小时释放，按其读数上限（V1）。'],
  labels: {
    'lysis rises with density': '裂解随密度上升',
    'Lysis over CLDN18.2 density': '裂解随 CLDN18.2 密度变化',
    'CLDN18.2 molecules a cell': '每个细胞的 CLDN18.2 分子数',
  },
};
