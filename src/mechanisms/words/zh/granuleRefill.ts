/** Granule refill in Chinese. */
import type { granuleRefill as mechanism } from '../../granuleRefill';
import type { WordsOf } from '../shape';

export const granuleRefill: WordsOf<typeof mechanism> = {
  label: '颗粒补充',
  meaning: 'NK 细胞制造新的溶细胞颗粒，有 IL-15 时更快。',
  symbols: 'G 为颗粒，T 为 TGF-β 的压制。',
  parameters: {
    fedTime: {
      label: '有 IL-15 时的补充时间',
      meaning: 'IL-15 充足时颗粒补充的时间常数。',
      source: '穿孔素和颗粒酶在一天内重新合成；合理范围 8–30 h',
    },
    starvedTime: {
      label: '无 IL-15 时的补充时间',
      meaning: '没有 IL-15 时颗粒补充的时间常数。',
      source: '合理范围 24–96 h',
    },
    halfMaximalIl15: {
      label: '增益减半的 IL-15',
      meaning: '使补充时间处于上述两者正中的 IL-15 浓度。',
      source: '取为与存活的相同',
    },
  },
};
