/** Chemotherapy in Chinese. */
import type { chemotherapy as mechanism } from '../../chemotherapy';
import type { WordsOf } from '../shape';

export const chemotherapy: WordsOf<typeof mechanism> = {
  label: '化疗',
  meaning: '紫杉醇杀死肿瘤细胞，使存活者更容易被 NK 细胞看见，有时也筛选出耐药细胞。',
  symbols: 'c 为药物浓度，S 为固有配体的升高。',
  parameters: {
    concentration: {
      label: '紫杉醇剂量',
      meaning: '从设定的时刻起，一次给药带入培养皿的紫杉醇浓度。',
      source: '实验方案的选择；实验中用 10–1,000',
    },
    halfLife: { label: '紫杉醇半衰期', meaning: '损失一半所需的时间。', source: '血浆终末半衰期；合理范围 10–50 h' },
    maximumKill: { label: '最大杀伤速率', meaning: '紫杉醇充足时肿瘤细胞死亡的速率。' },
    halfMaximal: { label: '紫杉醇半数效应浓度', meaning: '敏感肿瘤细胞以最大速率的一半死亡时的水平。' },
    resistanceRate: { label: '产生耐药的速率', meaning: '紫杉醇充足时肿瘤细胞永久产生耐药的速率。' },
    resistance: { label: '耐药程度', meaning: '耐药细胞要达到同样效应需要多少倍的紫杉醇。' },
    normalSensitivity: {
      label: '其他细胞的敏感性',
      meaning: 'NK、健康和基质细胞的死亡速率，为敏感肿瘤细胞的份额。',
      source: '很少分裂的细胞受影响较小；合理范围 0–0.5',
    },
    sensitisationMost: {
      label: '固有配体的升高',
      meaning: '紫杉醇充足时靶细胞固有配体的升高，为原有水平的份额。',
      source: '受应激的细胞展示更多 NKG2D 配体和死亡受体；合计 1.5 倍，合理范围 1–3',
    },
    sensitisationTime: {
      label: '固有配体升高：时间常数',
      meaning: '配体升高和回落的快慢。',
      source: '约一天的应激反应；合理范围 12–48',
    },
  },
};
