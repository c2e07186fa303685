/** TGF-β in Chinese. */
import type { tgfBeta as mechanism } from '../../tgfBeta';
import type { WordsOf } from '../shape';

export const tgfBeta: WordsOf<typeof mechanism> = {
  label: 'TGF-β',
  meaning: '肿瘤细胞分泌转化生长因子 β，它扩散并衰减。',
  symbols: 'c 为浓度，V 为一个体素的体积。',
  parameters: {
    secretion: {
      label: 'TGF-β 分泌',
      meaning: '一个肿瘤细胞释放的活性 TGF-β 分子数。',
      source: '在致密肿瘤中给出 1–3 ng/mL，在已发表的 0.4–3.5 之内；合理范围 0.005–0.5',
    },
    baseline: { label: 'TGF-β 本底', meaning: '没有任何肿瘤细胞时的水平。' },
    diffusion: {
      label: 'TGF-β 扩散',
      meaning: '有效扩散系数，因与基质结合而减慢。',
      source: '游离时 60，与基质结合时 10；合理范围 2–100',
    },
    decay: { label: 'TGF-β 衰减', meaning: '活性 TGF-β 损失的速率。' },
    trap: { label: 'TGF-β 捕获剂', meaning: '带走 TGF-β 的抗体或可溶性受体的水平；0 表示没有。', source: '治疗的选择' },
    trapHalf: {
      label: '使 TGF-β 减半的捕获剂',
      meaning: '使 TGF-β 的损失加倍、从而长期使其减半的捕获剂水平。',
      source: 'TGF-β 抗体和可溶性受体的解离常数接近纳摩尔级；合理范围 0.05–10',
    },
  },
};
