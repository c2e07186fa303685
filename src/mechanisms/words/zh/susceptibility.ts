/** Susceptibility in Chinese. */
import type { susceptibility as mechanism } from '../../susceptibility';
import type { WordsOf } from '../shape';

export const susceptibility: WordsOf<typeof mechanism> = {
  label: '易感性',
  meaning: '同一肿瘤的细胞，有的容易被 NK 细胞攻击，有的不容易，而且会逐日变化。',
  symbols: 'z 为靶细胞的易感性，是首击速率的系数。',
  parameters: {
    variance: {
      label: '靶细胞之间的差异',
      meaning:
        '同一细胞系的各个细胞被 NK 细胞攻击的难易程度的方差，平均为 1；0 表示全都一样。适用于新细胞，其他细胞在重新抽取时适用。',
      source: '在所有杀伤都据此校准之前关闭：已发表的裂解率随效靶比变化平缓，需要约 4（docs/killing.md）',
    },
    memory: {
      label: '差异持续的时间',
      meaning: '平均经过这段时间，一个靶细胞就与同系其他细胞一样容易或一样难以杀死。',
      source: '一天，与细胞周期相当：在 8、24 和 72 h 中，它与 24 和 48 h 后的裂解最接近（docs/killing.md）',
    },
  },
};
