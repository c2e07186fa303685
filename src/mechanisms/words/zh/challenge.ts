/** Fresh targets in Chinese. */
import type { challenge as mechanism } from '../../challenge';
import type { WordsOf } from '../shape';

export const challenge: WordsOf<typeof mechanism> = {
  label: '再挑战',
  meaning: '像再挑战实验那样，在设定的时间加入新鲜的肿瘤细胞。',
  symbols: 'N 为肿瘤细胞数，k 为再挑战的序号。',
  parameters: {
    size: {
      label: '每次再挑战的肿瘤细胞数',
      meaning: '每次再挑战加入的新鲜肿瘤细胞数；0 表示不加。',
      source: '实验方案的选择',
    },
    first: { label: '首次再挑战', meaning: '第一批新鲜肿瘤细胞到来的时间。', source: '实验方案的选择' },
    interval: {
      label: '再挑战间隔',
      meaning: '两次再挑战之间的时间。',
      source: '实验方案的选择；连续杀伤实验常每天更换靶细胞',
    },
    number: { label: '再挑战次数', meaning: '新鲜肿瘤细胞共到来多少次。', source: '实验方案的选择' },
    radius: { label: '新鲜肿瘤细胞半径', meaning: '再挑战所用肿瘤细胞的半径。', source: '与初始肿瘤细胞相同' },
  },
};
