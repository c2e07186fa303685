/** Doses in Chinese. */
import type { infusion as mechanism } from '../../infusion';
import type { WordsOf } from '../shape';

export const infusion: WordsOf<typeof mechanism> = {
  label: '给药',
  meaning: 'NK 细胞按计划分次到来，或在你给药时到来。',
  symbols: 'delivered 为活着到达的份额，k 为给药的序号。',
  parameters: {
    size: {
      label: '计划给药的剂量',
      meaning: '每次计划给药的 NK 细胞数；0 表示没有给药计划。',
      source: '实验方案的选择',
    },
    first: { label: '首次计划给药', meaning: '第一次计划给药的时间。', source: '实验方案的选择' },
    interval: { label: '给药间隔', meaning: '两次计划给药之间的时间。', source: '实验方案的选择' },
    number: { label: '计划给药次数', meaning: '给药计划共给药多少次。', source: '实验方案的选择' },
    arrival: {
      label: '给药位置',
      meaning: '像移液器加样那样遍布培养皿，或像从肿瘤周围的血管那样从边缘进入。',
      choices: ['分散', '边缘'],
      source: '场景的选择',
    },
    radius: {
      label: 'NK 细胞半径',
      meaning: '到来的 NK 细胞的半径。',
      source: '激活的 NK 细胞宽约 10 µm，是静息细胞的两倍；合理范围 8.5–12',
    },
  },
};
