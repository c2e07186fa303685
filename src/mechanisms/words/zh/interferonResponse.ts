/** Response to IFN-γ in Chinese. */
import type { interferonResponse as mechanism } from '../../interferonResponse';
import type { WordsOf } from '../shape';

export const interferonResponse: WordsOf<typeof mechanism> = {
  label: '对 IFN-γ 的应答',
  meaning: '处在 IFN-γ 中的肿瘤细胞长得更慢、黏附更牢，但也展示更多抑制 NK 细胞的 HLA 和 PD-L1。',
  symbols: 'c 为 IFN-γ 的浓度，R 为应答。',
  parameters: {
    halfMaximal: {
      label: '半数应答的 IFN-γ',
      meaning: '使肿瘤细胞应答达到一半的 IFN-γ 浓度。',
      source: 'QSPIO-TNBC 模型参数中 PD-L1 升高一半所需的 2.96 pM，也用于对 IFN-γ 的其他应答',
    },
    riseTime: { label: '应答的上升时间', meaning: '应答建立的时间常数。', source: 'HLA-E 在 12–48 h 内升高' },
    fallTime: {
      label: '应答的下降时间',
      meaning: '应答消退的时间常数。',
      source: 'HLA 和 PD-L1 比细胞因子多维持一天；合理范围 12–48 h',
    },
  },
};
