/** IL-15 agonist in Chinese. */
import type { il15Agonist as mechanism } from '../../il15Agonist';
import type { WordsOf } from '../shape';

export const il15Agonist: WordsOf<typeof mechanism> = {
  label: 'IL-15 激动剂',
  meaning: '一剂 N-803 或 IL-15 处处支持 NK 细胞，数小时内逐渐消失。',
  symbols: 'C 为药物浓度。',
  parameters: {
    concentration: {
      label: 'IL-15 激动剂剂量',
      meaning: '从设定的时刻起，一次 N-803 或 IL-15 给药带入培养皿的 IL-15 活性。',
      source: '实验方案的选择',
    },
    halfLife: { label: '激动剂半衰期', meaning: '损失一半所需的时间：N-803 为 20 小时，重组 IL-15 约 2.5 小时。' },
  },
};
