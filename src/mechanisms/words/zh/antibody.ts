/** Antibody in Chinese. */
import type { antibody as mechanism } from '../../antibody';
import type { WordsOf } from '../shape';

export const antibody: WordsOf<typeof mechanism> = {
  label: '抗体',
  meaning: '针对肿瘤的抗体，使带 CD16 的 NK 细胞攻击它所覆盖的细胞。',
  symbols: 'C 为培养基中的浓度，B 为细胞上抗体所结合的抗原。',
  parameters: {
    concentration: {
      label: '抗体剂量',
      meaning: '从设定的时刻起，一次给药带入培养皿的抗体浓度。',
      source: '实验方案的选择；利妥昔单抗和曲妥珠单抗在血中的谷浓度为 20,000–100,000',
    },
    halfLife: {
      label: '抗体半衰期',
      meaning: '抗体损失一半所需的时间。',
      source: '20 天，与血中 IgG1 相同；合理范围 10–30 天',
    },
    target: {
      label: '抗体结合什么',
      meaning: '结合另一种抗原（如 CD19 CAR 之外的利妥昔单抗），或结合 CAR 的靶抗原。',
      choices: ['另一种抗原', 'CAR 的靶抗原'],
      source: '抗体的选择',
    },
    targetDensity: {
      label: '抗体的靶抗原',
      meaning: '带该抗原的肿瘤细胞上，抗体自身靶抗原分子的平均数。默认值为 B 细胞上的 CD20。',
      source: '正常 B 细胞上 94,000 个 CD20 分子（Ginaldi 1998），用于肿瘤细胞系',
    },
    targetSpread: {
      label: '抗体靶抗原的离散程度',
      meaning: '细胞之间其自然对数的标准差；适用于初始细胞。',
      source: '与 CD19 相同；合理范围 0.3–0.8',
    },
    targetNegativeFraction: {
      label: '抗体靶抗原阴性比例',
      meaning: '初始时不带抗体自身靶抗原的肿瘤细胞比例。',
      source: '与 CAR 的靶抗原相同；合理范围 0–0.3',
    },
    healthyTargetDensity: {
      label: '健康细胞上的抗体靶抗原',
      meaning: '一个健康细胞上抗体自身靶抗原的分子数。',
      source: '除肿瘤同类细胞之外，其他细胞上几乎没有',
    },
  },
};
