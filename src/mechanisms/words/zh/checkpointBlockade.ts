/** Checkpoint blockade in Chinese. */
import type { checkpointBlockade as mechanism } from '../../checkpointBlockade';
import type { WordsOf } from '../shape';

export const checkpointBlockade: WordsOf<typeof mechanism> = {
  label: '检查点阻断',
  meaning: '阻断 NK 细胞上 NKG2A 或 PD-1 的抗体。',
  symbols: 'C 为阻断抗体的浓度，C½ 为达到最大阻断一半的浓度。',
  parameters: {
    nkg2aConcentration: {
      label: 'NKG2A 阻断',
      meaning: '从设定的时刻起，一次给药带入培养皿的抗 NKG2A 抗体浓度。',
      source: '实验方案的选择；治疗中血药浓度约 10–100',
    },
    nkg2aHalfMaximal: {
      label: 'NKG2A 阻断：半数最大浓度',
      meaning: '阻断 NKG2A 可阻断部分一半所需的浓度。',
      source: '与纳摩尔级的解离常数同一量级；合理范围 0.03–3',
    },
    pd1Concentration: {
      label: 'PD-1 阻断',
      meaning: '从设定的时刻起，一次给药带入培养皿的抗 PD-1 抗体浓度。',
      source: '实验方案的选择；治疗中血药浓度约 10–100',
    },
    pd1HalfMaximal: {
      label: 'PD-1 阻断：半数最大浓度',
      meaning: '阻断 PD-1 可阻断部分一半所需的浓度。',
      source: '与纳摩尔级的解离常数同一量级；合理范围 0.03–3',
    },
    halfLife: {
      label: '阻断抗体半衰期',
      meaning: '阻断抗体损失一半所需的时间。',
      source: '20 天，与血中 IgG 相同；合理范围 10–30 天',
    },
  },
};
