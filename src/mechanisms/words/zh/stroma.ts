/** Stroma in Chinese. */
import type { stroma as mechanism } from '../../stroma';
import type { WordsOf } from '../shape';

export const stroma: WordsOf<typeof mechanism> = {
  label: '基质',
  meaning: '成纤维细胞样的基质细胞挡住其他细胞的去路，并分泌 TGF-β。',
  symbols: 'v 为速度，q 为 TGF-β 的分泌。',
  parameters: {
    secretion: {
      label: '基质的 TGF-β 分泌',
      meaning: '一个基质细胞释放的活性 TGF-β 分子数。',
      source: '约为肿瘤细胞的四倍，接近 QSP-IO 模型给 M2 巨噬细胞的 0.14；合理范围 0.02–1',
    },
    anchorage: {
      label: '基质的锚定',
      meaning: '每次推挤中由基质纤维而非基质细胞承受的份额；1 使它成为不动的桩。',
      source: '成纤维细胞被其纤维固定；生长的瘤结节缓慢地推开它们',
    },
  },
};
