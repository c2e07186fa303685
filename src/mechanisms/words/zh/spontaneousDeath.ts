/** Spontaneous death in Chinese. */
import type { spontaneousDeath as mechanism } from '../../spontaneousDeath';
import type { WordsOf } from '../shape';

export const spontaneousDeath: WordsOf<typeof mechanism> = {
  label: '自发死亡',
  meaning: '少数肿瘤细胞会自行死亡。',
  parameters: {
    rate: {
      label: '自发死亡',
      meaning: '没有 NK 细胞时肿瘤细胞死亡的速率。',
      source: '已发表的模型用每天 1e-4 至每小时 1e-3',
    },
  },
};
