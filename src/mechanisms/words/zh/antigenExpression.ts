/** Antigen in Chinese. */
import type { antigenExpression as mechanism } from '../../antigenExpression';
import type { WordsOf } from '../shape';

export const antigenExpression: WordsOf<typeof mechanism> = {
  label: '抗原',
  meaning: '每个细胞带有多少 CAR 所识别的抗原，把多少传给子细胞，又恢复多少。',
  symbols: 'A 为细胞的抗原，A₀ 为它所继承的水平。',
  parameters: {
    density: { label: '抗原密度', meaning: '带抗原的肿瘤细胞上抗原分子的平均数。默认值为 Raji 细胞上的 CD19。' },
    spread: {
      label: '抗原的离散程度',
      meaning: '细胞之间抗原自然对数的标准差；适用于初始细胞。',
      source: '0.43 由 Raji 上 CD19 的变异系数 0.45 得出；其他细胞系 0.4–0.8',
    },
    negativeFraction: {
      label: '抗原阴性比例',
      meaning: '初始时不带抗原的肿瘤细胞比例。',
      source: '血液肿瘤 0.01，实体瘤 0.05；合理范围 0–0.3',
    },
    healthyDensity: {
      label: '健康细胞上的抗原',
      meaning: '健康细胞上抗原分子的平均数：CAR 可能在肿瘤之外攻击的目标（在靶脱肿瘤）。',
      source: '低表达；正常 B 细胞是极端情况，带约 22,000 个 CD19',
    },
    recoveryTime: {
      label: '抗原恢复',
      meaning: '被剥去抗原的细胞回到其遗传水平的半衰期。',
      source: '膜蛋白的更新；合理范围 12–48 h',
    },
    inheritanceNoise: {
      label: '遗传噪声',
      meaning: '母细胞与子细胞之间抗原自然对数的标准差。',
      source: '使群体的离散程度在约十次分裂中保持不变',
    },
    lossAtDivision: {
      label: '分裂时的抗原丢失',
      meaning: '子细胞永久失去抗原的概率。',
      source: '合理范围每次分裂 1e-7–1e-4',
    },
  },
};
