/** Chemokine in Chinese. */
import type { chemokine as mechanism } from '../../chemokine';
import type { WordsOf } from '../shape';

export const chemokine: WordsOf<typeof mechanism> = {
  label: '趋化因子',
  meaning: '处在 IFN-γ 中的肿瘤细胞分泌趋化因子（CXCL9、CXCL10），NK 细胞循之而来。',
  symbols: 'c 为浓度，R 为肿瘤细胞的 IFN-γ 应答，V 为一个体素的体积。',
  parameters: {
    secretion: {
      label: '趋化因子分泌',
      meaning: '一个对 IFN-γ 完全应答的肿瘤细胞释放的趋化因子分子数。',
      source: '在发炎的瘤结节中给出约 100 pM（约 1 ng/mL）；合理范围 0.1–10',
    },
    basal: {
      label: '无 IFN-γ 时的分泌',
      meaning: '没有 IFN-γ 时，上述分泌所剩的份额。',
      source: 'IFN-γ 使 CXCL9 和 CXCL10 升高十倍以上；合理范围 0–0.2',
    },
    diffusion: {
      label: '趋化因子扩散',
      meaning: '有效扩散系数，因与基质结合而减慢。',
      source: '趋化因子与基质结合；加上下面的衰减，可达约 100 µm',
    },
    decay: {
      label: '趋化因子衰减',
      meaning: '趋化因子损失的速率。',
      source: '给出作用距离 √(D/k) 为 100 µm；合理范围 1e-4–1e-2',
    },
  },
};
