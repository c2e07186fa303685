/** NK survival in Chinese. */
import type { nkSurvival as mechanism } from '../../nkSurvival';
import type { WordsOf } from '../shape';

export const nkSurvival: WordsOf<typeof mechanism> = {
  label: 'NK 细胞存活',
  meaning: '没有 IL-15 时 NK 细胞逐渐死去，也有一些因自己的杀伤而死。',
  parameters: {
    starvedHalfLife: {
      label: '无 IL-15 时的半衰期',
      meaning: '没有 IL-15 时，NK 细胞死去一半所需的时间。',
      source: '没有细胞因子时 NK 细胞几天内死亡；合理范围 1–3 天',
    },
    fedHalfLife: {
      label: 'IL-15 充足时的半衰期',
      meaning: 'IL-15 充足时，NK 细胞死去一半所需的时间。',
      source: '以已发表的人体内半衰期（短于 10 天）为准；合理范围 7–20 天',
    },
    halfMaximalIl15: {
      label: '半数存活的 IL-15',
      meaning: '存活信号达到一半时的 IL-15。',
      source: '与 45 pM 的支持一起选取，以给出已发表的更新；合理范围 3–70',
    },
    deathPerKill: {
      label: '每次杀伤的死亡概率',
      meaning: 'NK 细胞因一次杀伤过度激活而丧命的概率。',
      source: '在一些供者中见于抗体驱动的杀伤之后；合理范围 0–0.1',
    },
    irradiatedHalfLife: {
      label: '经辐照细胞的半衰期',
      meaning: '经辐照的细胞死去一半所需的时间；缺乏 IL-15 时更短。',
      source: '经辐照的 NK-92 细胞几天内消失；合理范围 1–4 天',
    },
  },
};
