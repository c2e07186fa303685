/** IL-15 in Chinese. */
import type { il15 as mechanism } from '../../il15';
import type { WordsOf } from '../shape';

export const il15: WordsOf<typeof mechanism> = {
  label: 'IL-15',
  meaning: '白细胞介素-15 由周围环境或 NK 细胞自身供给，并被 NK 细胞消耗。',
  symbols: 'c 为浓度，V 为一个体素的体积。',
  parameters: {
    support: {
      label: 'IL-15 存活支持',
      meaning: '血液或培养液在各处和边界供给的 IL-15。它维持 NK 细胞存活。',
      source:
        '选取使存活和分裂接近人体内 NK 细胞的更新（损失 6.9%/天，增长 4.3%/天，Zhang 2007）；摄取会降低密集 NK 细胞感受到的量',
    },
    exchange: {
      label: '与供给的交换',
      meaning: '组织中的 IL-15 跟随供给的快慢。',
      source: '在毛细血管间距的一半上扩散：D/L² = 30/50² = 0.012；合理范围 0.001–0.05',
    },
    armoured: { label: 'IL-15 武装', meaning: 'NK 细胞是否自带 IL-15。', choices: ['否', '是'], source: '产品的选择' },
    ownSupport: {
      label: '自产 IL-15',
      meaning: '武装 NK 细胞在组织的 IL-15 之外，从自产 IL-15 感受到的量。',
      source: '分泌者首先使用自己的细胞因子；合理范围 0–100',
    },
    secretion: {
      label: 'IL-15 分泌',
      meaning: '一个武装 NK 细胞释放的 IL-15 分子数。',
      source: '群体实验得出每百万细胞约 10–40 pg/mL；合理范围 0.01–1',
    },
    uptake: {
      label: 'IL-15 摄取',
      meaning: '一个 NK 细胞对 IL-15 的清除率。',
      source: '清除随 NK 细胞数增加（方向已发表）；合理范围 50–1,000',
    },
    diffusion: { label: 'IL-15 扩散', meaning: 'IL-15 在组织中的扩散系数。', source: '已发表的模型对 IL-2 用 10–100' },
    decay: {
      label: 'IL-15 衰减',
      meaning: '没有任何细胞时 IL-15 损失的速率。',
      source: '在培养液中半衰期 6 h；合理范围 1–24 h',
    },
    interleukin2Weight: {
      label: 'IL-2 折算为 IL-15',
      meaning: '在存活和分裂中，一份 IL-2 相当于多少 IL-15。',
      source: '两者都经 β 和 γ 链传递信号；激活的 T 细胞有 α 链，IL-2 的作用更大',
    },
  },
};
