/** Motility and chemotaxis in Chinese. */
import type { motility as mechanism } from '../../motility';
import type { WordsOf } from '../shape';

export const motility: WordsOf<typeof mechanism> = {
  label: '运动与趋化',
  meaning: 'NK 细胞以偏向炎症组织的持续随机行走四处爬行。',
  symbols: 'c 为趋化因子的浓度，u 为行进方向，b 为沿梯度上行的偏向。',
  parameters: {
    speed: {
      label: '爬行速度',
      meaning: '自由爬行的 NK 细胞的中位速度。',
      source: '微孔中激活的 NK 细胞以每分钟几微米爬行；合理范围 2–8',
    },
    speedSpread: {
      label: '速度的离散程度',
      meaning: 'NK 细胞之间速度自然对数的标准差。',
      source: '被跟踪的 NK 细胞平均速度相差约两倍',
    },
    persistenceTime: {
      label: '方向保持时间',
      meaning: 'NK 细胞保持方向的平均时间。',
      source: '合理范围 2–15 min；PhysiCell 的免疫示例用 10',
    },
    chemotacticBias: {
      label: '趋化偏向',
      meaning: '方向中跟随梯度的份额；0 为随机游走，1 为直奔目标。',
      source: '合理范围 0–0.5；PhysiCell 的免疫示例用 0.5',
    },
    inflamedBias: {
      label: '炎症组织中的趋化偏向',
      meaning: '高 IFN-γ 使趋化偏向升到的值。',
      source: 'IFN-γ 诱导 CXCL9 和 CXCL10；作用大小未找到',
    },
    halfMaximalInterferon: {
      label: '半数效应的 IFN-γ',
      meaning: '使炎症偏向达到一半的 IFN-γ 浓度。',
      source: '取为与已发表的 PD-L1 诱导半数最大浓度 2.96 pM 相同',
    },
    gradient: {
      label: '半数效应的梯度',
      meaning: 'NK 细胞跟随程度为陡梯度一半时的趋化因子梯度。',
      source: '约 30 pM 时，跨过一个细胞相差百分之几',
    },
    conjugatedSpeed: {
      label: '抓住靶细胞时的速度',
      meaning: '附着在靶细胞上的 NK 细胞的爬行速度。',
      source: 'NK 细胞在靶细胞上停住；合理范围 0–1.5',
    },
    motileFraction: {
      label: '可运动比例',
      meaning: '能够爬行的 NK 细胞比例；适用于更改之后到来的细胞。',
      source: '二维上的新鲜细胞；胶原中已发表新鲜 0.34、复苏后 0.05',
    },
  },
};
