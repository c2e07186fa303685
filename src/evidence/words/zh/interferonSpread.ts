/** V25 in Chinese. */
import type { interferonSpread as dataSet } from '../../interferonSpread';
import type { WordsOf } from '../shape';

export const interferonSpread: WordsOf<typeof dataSet> = {
  key: 'V25',
  title: '单个细胞的 IFN-γ 传播',
  inShort: {
    tests: 'IFN-γ 在大量摄取或几乎不摄取它的细胞之间能传多远。',
    protocol: [
      '在黑色素瘤中测得其作用距离：细胞消耗它时为几十微米，几乎不消耗时接近一毫米。',
      '此处在消耗者之间放一个点源，直到场达到稳态，读取其衰减长度。',
    ],
  },
  protocol: [
    '点源位于每 µm³ 3·10⁻⁴ 个消耗者的中央，直到场达到稳态；λ 由 40 至 140 µm 之间 K₀ 曲线的衰减得出。',
    '每个细胞摄取 270 µm³/s 由密集情形推导；另一情形选用 0.5。由于 λ 由摄取决定，两行只说明场的求解是正确的。',
  ],
  labels: {
    'Spread length of IFN-γ': 'IFN-γ 的传播长度',
    'uptake of a cell, µm³/s': '每个细胞的摄取，µm³/s',
    'λ, µm': 'λ，µm',
  },
};
