/** Innate ligands in Chinese. */
import type { innateLigands as mechanism } from '../../innateLigands';
import type { WordsOf } from '../shape';

export const innateLigands: WordsOf<typeof mechanism> = {
  label: '固有配体',
  meaning: '肿瘤细胞和健康细胞向 NK 细胞的天然活化受体展示什么。',
  symbols: 'L 为肿瘤细胞所展示的配体，s 为已脱落的份额。',
  parameters: {
    nkg2d: {
      label: 'NKG2D 配体',
      meaning: '肿瘤上的 MIC 和 ULBP 蛋白：0 为没有，1 与 K562 相当。',
      source: 'Raji 细胞整体的敏感性约为 K562（1）的四分之一，误差在 2 倍以内；各受体的份额未见发表',
    },
    ncr: {
      label: 'NKp30、NKp44 和 NKp46 配体',
      meaning: '如肿瘤上的 B7-H6：0 为没有，1 与 K562 相当。',
      source: 'Raji 细胞整体的敏感性约为 K562（1）的四分之一，误差在 2 倍以内；各受体的份额未见发表',
    },
    dnam1: {
      label: 'DNAM-1 配体',
      meaning: '肿瘤上的 CD155 和 CD112：0 为没有，1 与 K562 相当。',
      source: 'Raji 细胞整体的敏感性约为 K562（1）的四分之一，误差在 2 倍以内；各受体的份额未见发表',
    },
    nkg2dWeight: { label: 'NKG2D 的权重', meaning: 'NKG2D 在固有识别信号中所占的份额。', source: '合理范围 0.2–0.6' },
    ncrWeight: {
      label: 'NKp30、NKp44 和 NKp46 的权重',
      meaning: '它们在固有识别信号中所占的份额。',
      source: '合理范围 0.2–0.6',
    },
    dnam1Weight: { label: 'DNAM-1 的权重', meaning: 'DNAM-1 在固有识别信号中所占的份额。', source: '合理范围 0.1–0.5' },
    healthy: {
      label: '健康细胞上的固有配体',
      meaning: '健康细胞对不带 CAR 的 NK 细胞有多敏感。',
      source: '正常 B 细胞几乎不被 NK 细胞杀死；合理范围 0–0.1',
    },
    shedding: {
      label: '配体脱落',
      meaning: '被 NK 细胞抓住的细胞失去其 NKG2D 和 DNAM-1 配体的速率；0 表示不脱落。',
      source: '在小鼠中，NK 细胞到达 24 h 内肿瘤细胞失去 CD155 而不再被杀（Ichise 2022）；速率未见发表',
    },
    recoveryTime: {
      label: '配体恢复',
      meaning: '被放开的细胞恢复脱落配体的半衰期。',
      source: '膜蛋白的更新；合理范围 12–72 h',
    },
  },
};
