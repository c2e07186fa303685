/** IFN-γ in Chinese. */
import type { interferonGamma as mechanism } from '../../interferonGamma';
import type { WordsOf } from '../shape';

export const interferonGamma: WordsOf<typeof mechanism> = {
  label: 'IFN-γ',
  meaning: '被触发的 NK 细胞分泌 γ 干扰素，它扩散、衰减，并被组织中的细胞摄取。',
  symbols: 'c 为浓度，q 为 NK 细胞的分泌，V 为一个体素的体积，L 为固有配体。',
  parameters: {
    secretion: {
      label: 'IFN-γ 分泌',
      meaning: '一个被完全触发的分泌型 NK 细胞释放的 IFN-γ 分子数。',
      source: '群体实验得出每百万细胞每天 1–3 ng/mL，分泌细胞占 20–30%；合理范围 1–100',
    },
    secretorFraction: {
      label: '分泌 IFN-γ 的比例',
      meaning: '被触发时分泌 IFN-γ 的 NK 细胞比例；适用于更改之后到来的细胞。',
      source: '合理范围 0.1–0.6',
    },
    duration: {
      label: '分泌时长',
      meaning: 'NK 细胞被触发后分泌多久。',
      source: 'NK 细胞在触发后 3 h 内分泌；时长的合理范围 3–12 h',
    },
    innateTrigger: {
      label: '固有触发的分泌',
      meaning: '靶细胞展示全部配体时，天然受体触发的分泌占最大分泌的份额。',
      source: '弱于 CAR；合理范围 0–0.6',
    },
    adccTrigger: {
      label: 'ADCC 触发的分泌',
      meaning: '靶细胞被抗体覆盖时，完整 CD16 触发的分泌占最大分泌的份额。',
      source: 'CD16 能很好地引发细胞因子；取其在杀伤中的份额，合理范围 0.3–1',
    },
    failedContactGain: {
      label: '失败接触中的增益',
      meaning: '已激活的接触拖延而没有杀伤时，分泌的倍数。',
      source: '缺乏穿孔素的细胞过度分泌；3–5 倍，凭综述记忆',
    },
    failedContactAfter: {
      label: '判定接触失败的时长',
      meaning: '接触超过多久算作拖延。',
      source: '介于致死接触的 13 分钟与失败接触的 68 分钟之间',
    },
    diffusion: { label: 'IFN-γ 扩散', meaning: 'IFN-γ 的扩散系数。' },
    decay: { label: 'IFN-γ 衰减', meaning: '没有任何细胞时 IFN-γ 损失的速率。' },
    uptake: {
      label: 'IFN-γ 摄取',
      meaning: '一个肿瘤、健康或基质细胞对 IFN-γ 的清除率：270 时它局限在 35 µm 内，0.5 时可扩散 700 µm。',
      source: '已发表的扩散长度为 30–40 µm 和 800 µm 以上，对应 0.1–300',
    },
  },
};
