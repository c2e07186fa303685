/** Clearance in Chinese. */
import type { clearance as mechanism } from '../../clearance';
import type { WordsOf } from '../shape';

export const clearance: WordsOf<typeof mechanism> = {
  label: '清除',
  meaning: '死细胞在数小时后被清除。',
  parameters: {
    corpseTime: {
      label: '死细胞清除时间',
      meaning: '死去的肿瘤细胞或健康细胞还占据空间多久。',
      source: '已发表的模型中，从凋亡到消失需 6–18 h',
    },
    nkCorpseTime: {
      label: '死亡 NK 细胞清除时间',
      meaning: '死去的 NK 细胞还占据空间多久。',
      source: '小细胞更快被吞噬',
    },
  },
};
