/** Suppression by TGF-β in Chinese. */
import type { tgfBetaSuppression as mechanism } from '../../tgfBetaSuppression';
import type { WordsOf } from '../shape';

export const tgfBetaSuppression: WordsOf<typeof mechanism> = {
  label: 'TGF-β 的抑制',
  meaning: '停留在 TGF-β 中的 NK 细胞会逐步失去细胞因子分泌、受体、颗粒酶、分裂能力和速度。',
  symbols: 'c 为 TGF-β 的浓度，T 为六种能力之一所受的压制。',
  parameters: {
    sensitivity: {
      label: '对 TGF-β 的敏感性',
      meaning: '1 为正常 NK 细胞；0.05 为 TGF-β 受体敲除或显性负性的细胞；0 则毫无感觉。',
      source: '标度；工程化细胞为 0.05，方向已发表',
    },
    interferonHalf: {
      label: 'IFN-γ 产生：半数效应的 TGF-β',
      meaning: '使 IFN-γ 产生的抑制达到最大值一半的 TGF-β。',
      source: '最敏感的输出；合理范围 0.1–2',
    },
    interferonMost: {
      label: 'IFN-γ 产生：最大抑制',
      meaning: 'TGF-β 饱和时对 IFN-γ 产生的抑制。',
      source: '合理范围 0.6–0.95',
    },
    interferonTime: {
      label: 'IFN-γ 产生：时间常数',
      meaning: '对 IFN-γ 产生的抑制建立和消退的快慢。',
      source: '数小时之内；合理范围 3–12',
    },
    receptorsHalf: {
      label: '固有受体：半数效应的 TGF-β',
      meaning: '使固有受体的抑制达到最大值一半的 TGF-β。',
      source: '合理范围 0.2–3.5',
    },
    receptorsMost: {
      label: '固有受体：最大抑制',
      meaning: 'TGF-β 饱和时对固有受体的抑制。',
      source: 'NKG2D、NKp30 和 DNAM-1 下降；合理范围 0.4–0.8',
    },
    receptorsTime: {
      label: '固有受体：时间常数',
      meaning: '对固有受体的抑制建立和消退的快慢。',
      source: '实验中暴露 48–72 h；合理范围 12–48',
    },
    cytotoxicityHalf: {
      label: '颗粒酶与穿孔素：半数效应的 TGF-β',
      meaning: '使颗粒酶与穿孔素的抑制达到最大值一半的 TGF-β。',
      source: '合理范围 0.2–3.5；CD8 T 细胞的模型用 3.5',
    },
    cytotoxicityMost: {
      label: '颗粒酶与穿孔素：最大抑制',
      meaning: 'TGF-β 饱和时对颗粒酶与穿孔素的抑制。',
      source: '合理范围 0.4–0.8',
    },
    cytotoxicityTime: {
      label: '颗粒酶与穿孔素：时间常数',
      meaning: '对颗粒酶与穿孔素的抑制建立和消退的快慢。',
      source: '需要较长时间的暴露；合理范围 18–72',
    },
    carHalf: {
      label: 'CAR 驱动的杀伤：半数效应的 TGF-β',
      meaning: '使 CAR 驱动的杀伤的抑制达到最大值一半的 TGF-β。',
      source: '固有值的三倍：CAR-NK 部分抵抗（方向已发表）',
    },
    carMost: {
      label: 'CAR 驱动的杀伤：最大抑制',
      meaning: 'TGF-β 饱和时对 CAR 驱动的杀伤的抑制。',
      source: '合理范围 0.2–0.8',
    },
    carTime: {
      label: 'CAR 驱动的杀伤：时间常数',
      meaning: '对 CAR 驱动的杀伤的抑制建立和消退的快慢。',
      source: '与颗粒酶和穿孔素相同',
    },
    proliferationHalf: {
      label: '分裂：半数效应的 TGF-β',
      meaning: '使分裂的抑制达到最大值一半的 TGF-β。',
      source: '合理范围 0.2–3.5',
    },
    proliferationMost: { label: '分裂：最大抑制', meaning: 'TGF-β 饱和时对分裂的抑制。', source: '合理范围 0.4–0.9' },
    proliferationTime: { label: '分裂：时间常数', meaning: '对分裂的抑制建立和消退的快慢。', source: '合理范围 6–24' },
    motilityHalf: {
      label: '爬行：半数效应的 TGF-β',
      meaning: '使爬行的抑制达到最大值一半的 TGF-β。',
      source: '合理范围 0.5–5',
    },
    motilityMost: { label: '爬行：最大抑制', meaning: 'TGF-β 饱和时对爬行的抑制。', source: '合理范围 0–0.5' },
    motilityTime: { label: '爬行：时间常数', meaning: '对爬行的抑制建立和消退的快慢。', source: '合理范围 6–24' },
  },
};
